import { describe, expect, it } from 'vitest';
import { asked } from './marked.ts';

describe('names of people', () => {
  it.each([
    ['i told miss k and she did', 'k'],
    ['Zara said she was cold.', 'Zara'],
    ['Toby wants a lift.', 'Toby'],
    ['Then Trent left.', 'Trent'],
    ['India said yes.', 'India'],
    ['Christian told us in the break.', 'Christian'],
    ['Social worker (Hui Min Lau) said so.', 'Hui Min Lau'],
    ['A poem, signed "Storm".', 'Storm'],
    ['Custody: LEWIN, Jamal. In for the night.', 'LEWIN'],
    ['- DM → still with nan, not heard yet', 'DM'],
    ['RB MFH 22.10, reported.', 'RB'],
    ['Duty rota AM: NP, keys with NP', 'NP'],
    ['DN settled 23:05, one check.', 'DN'],
    ['BW asleep by ten.', 'BW'],
    ['Meds counted RH/JO.', 'RH'],
    ['Staff: RH, JO.', 'JO'],
    ['Keys handed to RH at seven.', 'RH'],
    ['R. refused tea.', 'R'],
    ['Down in the log as "R.", by request.', 'R'],
    ['He goes by "Bear" on the estate.', 'Bear'],
    ['She is known as "Smiler" there.', 'Smiler'],
    ['Charity and her brother sat at the back.', 'Charity'],
    ['Kelso (12) showed us a dance.', 'Kelso'],
    ['gazs room smells', 'gazs'],
    ['zosha wouldnt eat it', 'zosha'],
    ['can grace ring me back', 'grace'],
    ['hiya its ebony from sat group', 'ebony'],
    ['told mark to stop', 'mark'],
    ['angel lost her shoe', 'angel'],
    ['ruby mae shared her crisps', 'ruby mae'],
  ])('asks about %j', (text, name) => {
    expect(asked(text)).toContain(name);
  });

  it.each([
    'FC played away and HR rang.',
    'TA off sick, PE moved to Friday.',
    'EDT are two people and CAMHS is a list.',
    'The Dean sent a card and the Mayor shook hands.',
    'Fifty-seven quid a week. Thirty-one children.',
    'Safe-sleep talk, Safe-space poster, FOLLOW-UP by Friday.',
    'Friday: pizza. Saturday: bowling. Sunday: sleep.',
    'Interpreter for Sorani please, not Kurmanji, and one for Sylheti.',
    'A silver Zafira, a blue Prius and a Berlingo.',
    'Sticky note, pink: more cake.',
    'pls ask abt it, im tryna sleep, idk',
    'can we come back and can i ring home',
    'its hard to say, its from the council',
    'shoud wouldnt be spelt so, pepole said',
  ])('asks nothing about %j', (text) => {
    expect(asked(text)).toEqual([]);
  });
});
