import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lexicon } from '#shared/domain/anonymise/lexicon/lexicon.ts';
import { fold } from '#shared/domain/anonymise/text/fold.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../../resources/lists');

describe('the compiled lists', () => {
  it('are the ones that README.md describes', () => {
    const json = fs.readFileSync(path.join(FOLDER, 'lexicon.json'));
    const readme = fs.readFileSync(path.join(FOLDER, 'README.md'), 'utf8');
    expect(readme).toContain(createHash('sha256').update(json).digest('hex'));
    const { words, phraseCount } = JSON.parse(json.toString()) as { words: number; phraseCount: number };
    expect(readme).toContain(`${words.toLocaleString('en-GB')} words`);
    expect(readme).toContain(`${phraseCount.toLocaleString('en-GB')} places of several words`);
    expect(json.byteLength).toBeLessThan(1_200_000);
  });

  it.each([
    ['keira', { given: 3, word: 0 }],
    ['the', { word: 4 }],
    ['rotherham', { place: 2 }],
    ['zzzzz', { given: 0, word: 0, surname: 0, place: 0 }],
    ['', { given: 0, word: 0, surname: 0, place: 0 }],
  ])('know %j', (key, known) => {
    expect(lexicon().lookUp(key)).toMatchObject(known);
  });

  it('know places of several words', () => {
    expect(lexicon().placeAt(['in', 'milton', 'keynes', 'now'], 1)).toBe(2);
    expect(lexicon().placeAt(['in', 'milton', 'keynes', 'now'], 0)).toBe(0);
  });

  it.each([
    ['Zoë', 'zoe'],
    ['O’Brien', "o'brien"],
    ['Łukasz', 'lukasz'],
    ['JOSÉ', 'jose'],
    ['Søren', 'soren'],
  ])('know %s as %s', (word, key) => {
    expect(fold(word)).toBe(key);
    expect(lexicon().lookUp(key).given + lexicon().lookUp(key).surname).toBeGreaterThan(0);
  });
});
