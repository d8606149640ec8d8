import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import trained from '#resources/lists/tagger.json' with { type: 'json' };
import { lexiconWords } from '#scripts/tagger/lexicon-words.mjs';
import { syntheticNote } from '#scripts/tagger/notes.mjs';
import { createRandom } from '#scripts/tagger/random.mjs';
import { lexicon } from '#shared/domain/anonymise/lexicon/lexicon.ts';
import { train } from '#scripts/tagger/train.mjs';

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const SHORT_PLAN = { seed: 7, notes: 60 };

describe('the generator of the tagger’s notes', () => {
  it('makes the same notes from the same seed, and others from another', () => {
    const notesOf = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 50 }, () => syntheticNote(random));
    };
    expect(notesOf(1)).toEqual(notesOf(1));
    expect(notesOf(1)).not.toEqual(notesOf(2));
  });

  it('fills every slot and says where each name stands', () => {
    const random = createRandom(3);
    for (let count = 0; count < 3000; count += 1) {
      const { text, spans } = syntheticNote(random);
      expect(text).not.toMatch(/[{}]|undefined/u);
      for (const { start, end } of spans) expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    }
  });

  it('reads every word of the compiled lexicon', () => {
    const words = lexiconWords();
    expect(words.find(({ key }) => key === 'saoirse')).toMatchObject({ key: 'saoirse' });
    expect(new Set(words.map(({ key }) => key)).size).toBe(words.length);
  });

  it('knows each of them as the scan does, and no word beside them', () => {
    const words = lexiconWords();
    const keys = new Set(words.map(({ key }) => key));
    const unlike = words.filter(({ key, given, word, surname, place }) => {
      const entry = lexicon().peek(key);
      return entry.given !== given || entry.word !== word || entry.surname !== surname || entry.place !== place;
    });
    expect(unlike).toEqual([]);
    const beside = words.flatMap(({ key }) => [`${key}q`, key.slice(1), `${key.slice(0, 2)}x${key.slice(2)}`]);
    const known = beside.filter((key) => !keys.has(key) && Object.values(lexicon().peek(key)).some((of) => of > 0));
    expect(known).toEqual([]);
  });
});

describe('the training of the tagger', () => {
  it('gives the same bytes each time', () => {
    expect(sha256Of(new Uint8Array(train(SHORT_PLAN).buffer))).toBe(sha256Of(new Uint8Array(train(SHORT_PLAN).buffer)));
  });

  it('has written down the checksum of the weights that are committed', () => {
    const weights = Buffer.from(trained.weights, 'base64');
    expect(sha256Of(weights)).toBe(trained.sha256);
    // At most 3 MB are shipped.
    expect(weights.length).toBeLessThan(3_000_000);
  });
});
