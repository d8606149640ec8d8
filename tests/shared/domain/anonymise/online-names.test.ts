import { describe, expect, it } from 'vitest';
import { raised, uncovered } from './marked.ts';

describe('names of accounts', () => {
  it.each([
    'I follow a girl ⟦@ff.ion_reads⟧ now',
    'my snap is jojo_bean4 and lils is ⟦lilslilac.22⟧',
    "On Insta she's ⟦who.is.ren⟧ or sometimes ⟦renburner3⟧",
    'she only uses snap now, ⟦_mimi.xo⟧, not the phone',
    'find him on discord, ⟦frostgoblin⟧',
    'tiktok ⟦miathemoth⟧ posts about contact',
    'DM ⟦theo.w.draws⟧ for the poster',
    'the group account is ⟦kirklees.ccl⟧ on insta',
    "the admin's own, ⟦big.al.fishes⟧, for the residential",
    'add me ⟦ty_4⟧ on snap',
    'roblox: ⟦DragonBoi2013⟧ and ⟦kittycat99⟧',
    'snapchat ⟦zed-9x⟧',
    "his ig's ⟦k4iden⟧",
    'xbox tag ⟦Toxic Reuben7⟧',
    'her finsta is ⟦sad.girl.autumn⟧',
    'insta ⟦@lena.m⟧, snap ⟦lena.mm2⟧, tiktok ⟦lena2009x⟧',
    'his fortnite name is ⟦xSniperKai⟧',
    'goes by ⟦mr_beans12⟧ online',
    'psn ⟦JordO_88⟧',
    'whatsapp group ⟦C4U_2024⟧ made by her',
    'follow ⟦leeds_carekids⟧',
    'telegram: ⟦t.me/otis_44⟧',
    '@⟦bex.and.dog⟧ is hers',
  ])('are seen in “%s”', (marked) => {
    expect(uncovered(marked)).toBe('');
  });

  it.each([
    'insta is bad for you',
    'Snap streaks matter more than sleep.',
    'they took my snapchat off me at 9',
    'discord got banned at the unit',
    'he was on tiktok all night',
    'facebook groups for carers',
    'e.g. a phone at 11.30',
    'insta and snap are 13+',
    'youtube videos about budgeting',
    'playing fortnite till 2am',
    'I.e. not on facebook. Ask first.',
    'snap out of it',
    'xbox in bedroom till 9.30pm',
    'roblox makes her happy',
    'twitter.Then we stopped',
    'add me to the list',
    'follow the plan',
    'telegram from the king',
    'A-level results on insta',
    'half-term tiktok dance',
    'snap judgement',
  ])('are not seen in “%s”', (text) => {
    expect(raised(text, 'handle')).toEqual([]);
  });
});
