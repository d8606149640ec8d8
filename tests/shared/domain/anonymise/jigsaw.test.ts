import { describe, expect, it } from 'vitest';
import { scan } from '#shared/domain/anonymise/scan.ts';

const JIGSAW = new Set(['relationship', 'combination']);

/** What points at one person in a text, with its tier. */
const seen = (text: string): readonly string[] =>
  scan(text)
    .filter(({ category }) => JIGSAW.has(category))
    .map(({ start, end, tier }) => `${tier}: ${text.slice(start, end)}`);

describe('a tie that leads to one person', () => {
  it.each([
    ['She has an older sister who presents the breakfast show.', 'an older sister who presents the breakfast show'],
    ['One of them is the brother of last year’s chair.', 'the brother of last year’s chair'],
    ['That is the niece of our own fostering panel chair.', 'the niece of our own fostering panel chair'],
    ['She is the sister-in-law of the lollipop man.', 'the sister-in-law of the lollipop man'],
    ['She sat with her twin again.', 'her twin'],
    ['He is the ferry master’s nephew, so everyone knew.', 'the ferry master’s nephew'],
    ['my bestie is the butchers daughter', 'the butchers daughter'],
    ['It was my old key worker’s ex.', 'my old key worker’s ex'],
    ['Our lead cook is her foster mum.', 'Our lead cook is her foster mum'],
    ['My grandad used to be the lifeboat captain here.', 'My grandad used to be the lifeboat captain here'],
    ['his auntie’s the judge who sent them away', 'his auntie’s the judge who sent them away'],
    ['She is sister to the lad who fell off the pier last year.', 'sister to the lad who fell off the pier last year'],
    ['He is the son of the magistrate.', 'the son of the magistrate'],
    ['They asked her cousin who coaches the rowing team.', 'her cousin who coaches the rowing team'],
    ['It is the carers’ grandson.', 'the carers’ grandson'],
    ['my brother, the one in the navy, wrote', 'my brother, the one in the navy'],
    ['[young person A]’s birth mum is the barmaid round the corner.', 'birth mum is the barmaid round the corner'],
    ['She has a father who’s the vicar round here.', 'a father who’s the vicar round here'],
    ['my uncle is the imam who led it and keira came too', 'my uncle is the imam who led it'],
    ['then keira’s twin came', 'twin'],
    ['It was the fish man’s wife.', 'the fish man’s wife'],
    ['Meet the padre’s sister-in-law.', 'the padre’s sister-in-law'],
  ])('is to be settled: %s', (text, tie) => {
    expect(seen(text)).toEqual([`warn: ${tie}`]);
  });

  it.each([
    'My mum rang and my nan came.',
    'I miss my little brother.',
    'She wants to see her sister who loves her.',
    'A child’s parents should be told first.',
    'Everyone’s mum was there.',
    'The young person’s dad was not invited.',
    'My mum is a legend.',
    'My brother was the only one who listened.',
    'the twin beds are too small',
    'Parents of children in care were asked.',
    'My great great grandmother came by boat.',
    'A man’s wife is asked less than he is.',
  ])('is not what everybody has: %s', (text) => {
    expect(seen(text).filter((each) => each.startsWith('warn'))).toEqual([]);
  });
});

describe('what only one person could be', () => {
  it.each([
    ['She is the only Vietnamese girl in a kids’ home, they said.', 'the only Vietnamese girl in a kids’ home'],
    ['She’s the only special guardian who still has a moped.', 'the only special guardian who still has a moped'],
    ['I am the only Hindu girl in the village.', 'the only Hindu girl in the village'],
    ['she’s the only wheelchair user on our floor', 'the only wheelchair user on our floor'],
    [
      'He was the first kid from our home to get into medical school, they said.',
      'the first kid from our home to get into medical school',
    ],
    ['the only one in my year who does ballet', 'the only one in my year who does ballet'],
    ['He is the lad who was on the news after the flood.', 'the lad who was on the news after the flood'],
    ['She is the girl who sang the solo at the cathedral.', 'the girl who sang the solo at the cathedral'],
    ['It was a deaf Sikh boy in a village of ninety.', 'a deaf Sikh boy in a village of ninety'],
    ['One of them is blind, in a wheelchair and from a Roma family.', 'blind, in a wheelchair and from a Roma family'],
    [
      'the young man who’d been found as a baby on a bus was asked',
      'the young man who’d been found as a baby on a bus',
    ],
  ])('is to be settled: %s', (text, words) => {
    expect(seen(text)).toEqual([`warn: ${words}`]);
  });

  it.each([
    'You were the only one who listened.',
    'It is the only thing that works.',
    'That was the first time anyone asked.',
    'She is the first person to ask me what I want.',
    'He is the only person I trust.',
    'We only get two choices in the home.',
    'The only boy band they liked was old.',
    'Only two of us got a choice.',
    'the first one in December and the last one in June',
    'I’m only a teenager in the home.',
    'Black and Asian young people said it differently.',
    'Muslim, Christian and Jewish children were asked.',
    'The boy said no.',
    'Disabled children in care wait longer.',
    'one girl in the group said that',
  ])('is not what anybody could be: %s', (text) => {
    expect(seen(text).filter((each) => each.startsWith('warn'))).toEqual([]);
  });
});
