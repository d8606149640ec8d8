import { describe, expect, it } from 'vitest';
import { createLocalLists } from '#shared/domain/anonymise/places/local-lists.ts';
import { scan } from '#shared/domain/anonymise/scan.ts';

const local = createLocalLists({
  staff: ['Dawn Achebe', 'Will Tandy'],
  homes: ['Number 22', 'the old bakery'],
  schools: ["St Bede's"],
});

const blocked = (text: string): string[] =>
  scan(text, { local })
    .filter(({ tier }) => tier === 'block')
    .map(({ start, end, category, replacement }) => `${category}: ${text.slice(start, end)} → ${replacement}`);

describe('local lists', () => {
  it.each([
    ['a home', 'we ate at the old bakery', 'home: the old bakery → [home]'],
    ['a home with a number', 'back at number 22 again', 'home: number 22 → [home]'],
    ['a school without its apostrophe', 'she likes st bedes', 'school: st bedes → [school]'],
    ['a first name', 'then achebe came', 'name: achebe → [worker]'],
  ])('block %s, in any case', (_, text, found) => {
    expect(blocked(text)).toEqual([found]);
  });

  it('leave a name that is a word of every day alone in small letters', () => {
    expect(blocked('it will be fine')).toEqual([]);
  });
});
