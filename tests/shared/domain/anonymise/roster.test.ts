import { describe, expect, it } from 'vitest';
import { createRoster } from '#shared/domain/anonymise/roster/roster.ts';
import { scan } from '#shared/domain/anonymise/scan.ts';

const roster = createRoster(['Keira', 'Tom', 'Mohammed', 'Grace', 'Will']);

const blocked = (text: string): string[] =>
  scan(text, { roster })
    .filter(({ tier }) => tier === 'block')
    .map(({ start, end }) => text.slice(start, end));

describe('a roster', () => {
  it.each([
    ['in small letters', 'then keira left', 'keira'],
    ['in capitals', 'THEN KEIRA LEFT', 'KEIRA'],
    ['with a letter swapped', 'then kiera left', 'kiera'],
    ['with a letter missing', 'then keia left', 'keia'],
    ['with a letter doubled', 'then keirra left', 'keirra'],
    ['with another letter', 'then keirs left', 'keirs'],
    ['by a short form', 'then mo left', 'mo'],
    ['by the long form', 'then thomas left', 'thomas'],
    ['by an initial', 'I sat with K today', 'K'],
    ['without an apostrophe', 'keiras mum came', 'keiras'],
    ['when it is a word too', 'then grace said no', 'grace'],
    ['when a word of every day does something', 'staff think grace should come', 'grace'],
    ['with its family name in small letters', 'ring keira ollerton later', 'keira ollerton'],
    ['with the first letter of a family name', 'sat with tom b. today', 'tom b'],
  ])('catches a name %s', (_, text, found) => {
    expect(blocked(text)).toEqual([found]);
  });

  it.each([
    'it will be fine',
    'Will you come?',
    'they will put it back',
    'will ask them on Monday',
    'tom-tom drums? no',
    'a Table T and a Year K',
  ])('leaves “%s” to the other layers where a word is only a word', (text) => {
    expect(blocked(text).filter((word) => /^will$/iu.test(word))).toEqual([]);
  });
});
