import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createPlaceholders } from '#shared/domain/anonymise/placeholders/placeholders.ts';
import { replaceIn } from '#shared/domain/anonymise/replace.ts';
import { scan } from '#shared/domain/anonymise/scan.ts';

const hash = (name: string): string => createHash('sha256').update(name).digest('hex');

const settled = (texts: readonly string[], placeholders = createPlaceholders(hash)): string[] =>
  texts.map((text) =>
    replaceIn(
      text,
      scan(text).map((finding) => ({ ...finding, replacement: placeholders.replacementFor(finding, text) })),
    ),
  );

describe('placeholders', () => {
  it('stand for the same person through a workshop, in any case', () => {
    const [first = '', second = ''] = settled(['We met Keira there.', 'Then KEIRA told us.']);
    const label = /\[young person [A-Z]\]/u.exec(first)?.[0];
    expect(label).toBeDefined();
    expect(second).toContain(label);
  });

  it('tell two people apart, and say their role', () => {
    const [text = ''] = settled(['We met Keira and my social worker Dawn and my social worker Priya.']);
    expect(text).toContain('[young person A]');
    expect(text).toContain('[social worker A]');
    expect(text).toContain('[social worker B]');
  });

  it('are never found again', () => {
    const texts = settled([
      'Keira and Tom live at 14 Oakfield Road, Rotherham, she is 14.',
      'Mrs Patel of Oakwood Academy, dob 14/9/2008.',
    ]);
    for (const text of texts) expect(scan(text)).toEqual([]);
  });

  it('hand on what they know without a name', () => {
    const placeholders = createPlaceholders(hash);
    settled(['We met Keira there.'], placeholders);
    const known = placeholders.snapshot();
    expect(JSON.stringify(known)).not.toMatch(/keira/iu);
    const [text] = settled(['Then Tom met Keira.'], createPlaceholders(hash, { known }));
    expect(text).toContain('met [young person A]');
  });

  it('take no letter for a person who is only tried', () => {
    const placeholders = createPlaceholders(hash, { taken: ['[young person A]'] });
    const tried = { replacementFor: placeholders.trial() };
    expect(settled(['We met Keira and Tom.'], { ...placeholders, ...tried })).toEqual([
      'We met [young person B] and [young person C].',
    ]);
    expect(placeholders.snapshot()).toEqual({});
    expect(settled(['Then Aisha came in.'], placeholders)).toEqual(['Then [young person B] came in.']);
  });

  it('say when a person gets a letter, and only then', () => {
    let times = 0;
    const placeholders = createPlaceholders(hash, { onLabel: () => (times += 1) });
    settled(['We met Keira there.', 'Then KEIRA told us.'], placeholders);
    expect(times).toBe(1);
  });
});
