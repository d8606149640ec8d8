import { describe, expect, it } from 'vitest';
import type { FindingTier } from '#shared/model/finding.ts';
import type { Found } from './coverage.ts';
import { sampleOf, scoreGivenNames } from './given-names.ts';
import { noteOf, notesOf } from './notes.ts';
import { readOptions } from './options.ts';
import { scorePresidio } from './presidio.ts';
import { misspelt, rewrite, rosterCaseOf } from './roster.ts';
import { score } from './score.ts';
import { holesIn } from './systems/redact-pii.ts';

/** Findings of one tier wherever one of the words stands. */
function finding(text: string, tier: FindingTier, ...words: readonly string[]): readonly Found[] {
  return words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length, tier }));
}

describe('reading a set', () => {
  it('takes the marks out and keeps where they stood', () => {
    expect(notesOf('# roster: Ada, Bo\n⟦name:Ada⟧ is ⟦age:14⟧.\n---\nNothing here.\n')).toEqual([
      {
        text: 'Ada is 14.',
        spans: [
          { start: 0, end: 3, category: 'name' },
          { start: 7, end: 9, category: 'age' },
        ],
        roster: ['Ada', 'Bo'],
      },
      { text: 'Nothing here.', spans: [], roster: null },
    ]);
  });

  it('refuses a mark that is not closed, and a category that does not exist', () => {
    expect(() => noteOf('⟦name:Ada is here')).toThrow('A mark is not closed');
    expect(() => noteOf('⟦person:Ada⟧ is here')).toThrow();
  });
});

describe('scoring', () => {
  it('counts a span as found when nine tenths of its letters and digits are covered by any findings', () => {
    const note = noteOf('⟦address:12 Elm Road, LS1 4AB⟧ and ⟦name:Ada Lovage⟧.');
    const found = [
      ...finding(note.text, 'block', '12 Elm Road', 'LS1 4AB'),
      // Three of nine letters are not enough.
      ...finding(note.text, 'warn', 'Ada'),
    ];
    const { spans, categories } = score([{ note, found }]);
    expect(spans).toEqual({ of: 2, block: 1, warn: 1, hint: 1 });
    expect(categories).toEqual({
      address: { of: 1, block: 1, warn: 1, hint: 1 },
      name: { of: 1, block: 0, warn: 0, hint: 0 },
    });
  });

  it('counts each tier together with the stronger ones', () => {
    const note = noteOf('⟦name:ada⟧ met ⟦name:Bo⟧ and ⟦name:Cy⟧ on a wet day');
    const found = [
      ...finding(note.text, 'block', 'ada'),
      ...finding(note.text, 'warn', 'Bo', 'wet'),
      ...finding(note.text, 'hint', 'Cy', 'day'),
    ];
    const scored = score([{ note, found }]);
    expect(scored.spans).toEqual({ of: 3, block: 1, warn: 2, hint: 3 });
    expect(scored.lowerCaseNames).toEqual({ of: 1, block: 1, warn: 1, hint: 1 });
    expect(scored.falseAlarms).toEqual({ block: 0, warn: 1000 / 9, hint: 2000 / 9 });
    expect(scored.precision).toEqual({ block: 1, warn: 5 / 8, hint: 7 / 13 });
  });

  it('takes no finding for a false alarm that touches a marked span', () => {
    const note = noteOf('Miss ⟦name:Hart⟧ came');
    expect(score([{ note, found: finding(note.text, 'block', 'Miss Hart') }]).falseAlarms.block).toBe(0);
  });

  it('says how many clean texts were left clean', () => {
    const clean = noteOf('Nothing to see.');
    const scored = score([
      { note: clean, found: finding(clean.text, 'hint', 'see') },
      { note: clean, found: finding(clean.text, 'warn', 'see') },
      { note: noteOf('⟦name:Ada⟧ is here.'), found: [] },
    ]);
    expect(scored.cleanLeftClean).toEqual({ of: 2, block: 2, warn: 1, hint: 0 });
  });
});

describe('a roster', () => {
  it('is the first words of the marked names where the note has none, without initials', () => {
    const { roster, spans } = rosterCaseOf(noteOf('⟦name:Ada Lovage⟧, ⟦name:B.C.⟧ and ⟦name:Bo⟧'));
    expect(roster).toEqual(['Ada', 'Bo']);
    expect(spans).toHaveLength(2);
  });

  it('reaches short forms and single errors, and no other name', () => {
    const { spans, note } = rosterCaseOf(
      noteOf('# roster: Oluwaseun, Kacey\n⟦name:Seun⟧, ⟦name:kacy⟧ and ⟦name:Devon⟧'),
    );
    expect(spans.map(({ start, end }) => note.text.slice(start, end))).toEqual(['Seun', 'kacy']);
  });

  it('moves the marks along when names are written otherwise', () => {
    const changed = rewrite(rosterCaseOf(noteOf('⟦name:Keira⟧ met ⟦name:bo⟧ and ⟦name:Chidi⟧')), 'one typing error');
    expect(changed.note.spans.map(({ start, end }) => changed.note.text.slice(start, end))).toEqual([
      misspelt('Keira'),
      'bo',
      misspelt('Chidi'),
    ]);
    expect(changed.spans).toHaveLength(2);
    expect(rewrite(rosterCaseOf(noteOf('⟦name:Keira⟧ and ⟦name:bo⟧')), 'other case').note.text).toBe('keira and BO');
  });

  it('misspells by one letter', () => {
    for (const word of ['Keira', 'Mohammed', 'Saoirse', 'Abdi', 'Agnieszka']) {
      expect(misspelt(word)).not.toBe(word);
      expect(Math.abs(misspelt(word).length - word.length)).toBeLessThanOrEqual(1);
    }
  });
});

describe('the other measures', () => {
  it('scores the set of Presidio by tokens', () => {
    const text = 'Ada Lovage Green was born on Monday in Ely';
    const sentence = {
      full_text: text,
      spans: [
        { entity_type: 'PERSON', start_position: 0, end_position: 16 },
        { entity_type: 'DATE_TIME', start_position: 29, end_position: 35 },
        { entity_type: 'GPE', start_position: 39, end_position: 42 },
      ],
    };
    const find = () => finding(text, 'block', 'Ada Lovage', 'Monday', 'born');
    expect(scorePresidio([sentence], { name: 'test', find })).toEqual([
      {
        level: 'block',
        all: { of: 2, found: 1 },
        kinds: { names: { of: 1, found: 1 }, places: { of: 1, found: 0 } },
        falsePositives: 1,
        falsePositivesStrict: 2,
      },
    ]);
  });

  it('weighs given names by births', () => {
    const find = (text: string) => (text.includes('Ada') ? finding(text, 'warn', 'Ada') : []);
    const births = [
      { name: 'Ada', births: 3 },
      { name: 'Bo', births: 1 },
    ];
    expect(scoreGivenNames(births, { name: 'test', find })).toEqual({
      names: 2,
      capitalised: { block: 0, warn: 0.75, hint: 0.75 },
      lowerCase: { block: 0, warn: 0, hint: 0 },
    });
    expect(sampleOf(births, 4)).toEqual(births);
  });

  it('finds what a redactor took out', () => {
    const text = 'Ada rang 0113 and Bo rang back.';
    const holes = holesIn(text, '\uE000 rang \uE000 and \uE000 rang back.');
    expect(holes.map(({ start, end }) => text.slice(start, end))).toEqual(['Ada', '0113', 'Bo']);
    expect(holesIn('It is me, Ada', 'It is me, \uE000')).toEqual([{ start: 10, end: 13, tier: 'block' }]);
  });

  it('never shows what is in the frozen set', () => {
    expect(readOptions(['--set', 'frozen', '--misses'])).toHaveProperty('wrong');
    expect(readOptions(['--misses'])).toMatchObject({ parts: ['development'] });
  });
});
