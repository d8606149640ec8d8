import { describe, expect, it } from 'vitest';
import { jigsawAcross } from '#shared/domain/anonymise/jigsaw/across.ts';
import { traitsAcross, withoutTrait } from '#shared/domain/anonymise/jigsaw/traits.ts';
import { scan } from '#shared/domain/anonymise/scan.ts';

const texts = (...lines: readonly string[]) => lines.map((text, at) => ({ recordId: `r${at}`, text }));

describe('the pieces of a workshop put together', () => {
  it('ask about a person of whom several harmless texts tell too much between them', () => {
    const questions = jigsawAcross(
      texts(
        '[young person A] said the home forgot her hearing aids again, she is deaf.',
        'In year 10 [young person A] had to explain it to every teacher.',
        '[young person A] and her twin were split up.',
        '[young person B] wants the Wi-Fi back.',
        'Nobody rings back.',
      ),
    );
    expect(questions).toEqual([
      {
        label: '[young person A]',
        told: ['their year at school', 'their health', 'who is in their family'],
        recordIds: ['r0', 'r1', 'r2'],
        loosened: '[young person]',
      },
    ]);
  });

  it('ask nothing about two things, about one text alone, or about texts that say the same again', () => {
    expect(jigsawAcross(texts('[young person A] is deaf.', '[young person A] is in year 10.'))).toEqual([]);
    expect(jigsawAcross(texts('[young person A], deaf, in year 10, has a twin.'))).toEqual([]);
    expect(
      jigsawAcross(texts('[young person A] is deaf.', '[young person A] is deaf, and deaf.', 'Year 10, twins.')),
    ).toEqual([]);
  });

  it('ask nothing any more once the letter is gone, and the loosened words are nobody’s', () => {
    const loosened = texts('[young person] is deaf.', '[young person] is in year 10.', '[young person] has a twin.');
    expect(jigsawAcross(loosened)).toEqual([]);
    expect(scan('Then [young person] left.')).toEqual([]);
  });
});

describe('a rare word that several texts have', () => {
  const june = [
    'The lad with the stammer wants to chair the next meeting.',
    'He has a Stammer and lives in foster care with his brother.',
  ];
  const july = 'The one with the stammer is in Year 10 and plays for the county.';
  const asked = (here: readonly string[], elsewhere: readonly string[]) =>
    traitsAcross([
      ...here.map((text, at) => ({ recordId: `h${at}`, text, isHere: true })),
      ...elsewhere.map((text, at) => ({ recordId: `e${at}`, text, isHere: false })),
    ]);

  it('joins what a whole series tells, and can be said more widely', () => {
    const [question] = asked([july], june);
    expect(question).toEqual({
      trait: 'stammer',
      told: [
        'their year at school',
        'where they live',
        'their health',
        'who is in their family',
        'what they are known for',
      ],
      recordIds: ['h0', 'e0', 'e1'],
      general: '[health condition]',
    });
    expect(june.map((text) => withoutTrait(text, { trait: 'stammer', general: '[health condition]' }))).toEqual([
      'The lad with the [health condition] wants to chair the next meeting.',
      'He has a [health condition] and lives in foster care with his brother.',
    ]);
    expect(scan('It is [health condition], [background], [faith], [identity] and [interest].')).toEqual([]);
  });

  it('is not asked about where it tells little, stands elsewhere only, or is what everybody talks about', () => {
    expect(asked(['We had a quiz about autism.'], ['Autism came up again.'])).toEqual([]);
    expect(asked(['Nobody rings back.'], [...june, july])).toEqual([]);
    expect(asked([july, ...june, 'A stammer is fine.', 'My stammer got better.'], [])).toEqual([]);
  });
});
