import { describe, expect, it } from 'vitest';
import { raised, uncovered } from './marked.ts';

describe('days', () => {
  it.each([
    'moved on ⟦14/1⟧, ⟦2/3⟧ and ⟦28/3⟧ of this year',
    'next group ⟦weds 20 nov⟧, bring pens',
    'seen ⟦tues the 4th of march⟧ at school',
    'moved in on the ⟦21st of febuary⟧',
    'Review ⟦17/10⟧, nobody came',
    '⟦30/9⟧ meeting minutes attached',
    'review moved to ⟦Thur 9/5⟧ again',
    'Away ⟦12th-14th August⟧ with the unit',
    'respite ⟦3 and 5 May⟧',
    'Born ⟦March the fourteenth⟧',
    'on the ⟦ninth of October 2019⟧',
    '⟦thurs 6th jan⟧ 4pm',
    'court ⟦14.03.24⟧',
    'the letter is dated ⟦2 Sept 2023⟧',
    'wc ⟦11/11⟧ she starts',
    'dob ⟦4/7/09⟧',
    'sat ⟦15 ocotber⟧ contact',
    '⟦Nov 5th⟧ is when he came',
    'date: ⟦2024-02-29⟧',
    'missing ⟦28/12⟧ 23:10',
    '⟦wensday 7th⟧ at the centre',
    "moved ⟦1st Dec '21⟧",
    'contact ⟦march 3rd⟧ moved',
    '⟦03/04⟧ no show',
    'Pep ⟦Friday 14⟧, at school',
    'born the ⟦2nd of the 8th 2011⟧',
    'came into care ⟦17/10⟧',
  ])('are seen in “%s”', (marked) => {
    expect(uncovered(marked)).toBe('');
  });

  it.each([
    'We got 9/10 for food.',
    '24/7 care is a phrase',
    '3/4 of us said yes',
    '7/10, would not eat again',
    '50/50 on the vote',
    'score 12/12',
    'In March 2021 or the autumn',
    'Monday to Friday',
    'May we have May off?',
    '1 in 4, 2 out of 3',
    'it was 16/17 the whole time',
    'the second March was better',
    'the first may be last',
    'Sat 4 of us down',
    'second, may I say',
    'Friday 10 till 2',
    'Monday 14 of us came',
    'we scored 18/10',
    'third of the fourth group',
  ])('are not seen in a share, a month or a mark: “%s”', (text) => {
    expect(raised(text, 'date')).toEqual([]);
  });
});
