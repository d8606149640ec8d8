import { describe, expect, it } from 'vitest';
import { scan } from '#shared/domain/anonymise/scan.ts';
import { uncovered } from './marked.ts';

describe('what is called after somebody', () => {
  it.each([
    'Merton-compliant training, the Maple table, Attenborough Room.',
    'We talked about the Lundy model and what voice means.',
    'The Herbert protocol is for adults.',
    'It follows the Fraser guidelines.',
    'Two of us asked about Clare’s Law.',
    'Morning in the Windsor room, afternoon in the Rose suite.',
    'Tables: Olive, Ginger, Basil, Heather. Swap at 11.15.',
  ])('is nobody here: %s', (text) => {
    expect(scan(text)).toEqual([]);
  });

  it.each([
    '⟦Keira⟧’s room is being painted.',
    'She shares a table with ⟦Keira⟧.',
    'The ⟦Rochdale⟧ table said the same.',
    'Table 1: ⟦Keira⟧, ⟦Tom⟧, ⟦Femi⟧.',
    '⟦Philomena⟧ asked why.',
  ])('is somebody in any other place: %s', (text) => {
    expect(uncovered(text)).toBe('');
  });
});
