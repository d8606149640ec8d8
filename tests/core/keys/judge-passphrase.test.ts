import { describe, expect, it } from 'vitest';
import { judgePassphrase, requireGoodPassphrase } from '#core/keys/judge-passphrase.ts';
import { listWordsIn, suggestPassphrase, WORD_COUNT } from '#core/keys/passphrase-words.ts';
import { refusalOf } from '../support/refusal.ts';

const isAccepted = (passphrase: string): boolean => judgePassphrase(passphrase).accepted;

/** Long, and on every thief's list or built as such lists are. */
const LONG_BUT_COMMON = [
  'passwordpassword',
  'password12345678',
  '1234567890123456',
  '12345678123456781234567812345678',
  'qwertyuiopasdfgh',
  'qwertyuiopasdfghjklzxcvbnm',
  'aaaaaaaaaaaaaaaaaaaaaaaa',
  'abcdefghijklmnop',
  'iloveyouiloveyou',
  'Passw0rdPassw0rd!',
  'letmeinletmeinletmein',
  '0000000000000000000000000000000000000000',
  'administrator1234',
];

const GOOD = [
  'purple harbour lantern otter',
  'Purple HARBOUR lantern  otter ',
  'xK9#mQ2$vL7!pR4&',
  'our cat sleeps under the old piano',
  'ﬁne café lantern ４ seasons',
];

describe('the rule for a passphrase', () => {
  it.each(GOOD)('accepts %j', (passphrase) => {
    expect(judgePassphrase(passphrase)).toMatchObject({ accepted: true });
  });

  it.each(LONG_BUT_COMMON)('refuses %j, long as it is, because thieves try it first', (passphrase) => {
    expect(passphrase.length).toBeGreaterThanOrEqual(16);
    const { accepted, strength, sentence } = judgePassphrase(passphrase);
    expect({ accepted, isWeak: strength <= 1, sentence }).toEqual({
      accepted: false,
      isWeak: true,
      sentence: 'It is long, but thieves try passphrases like this one first. Use the five words that are offered.',
    });
  });

  it('accepts four different words of the list however short, and not three', () => {
    expect(['zap yam wok zen', 'zap yam wok', 'zoom zoom zoom zoom', 'zap yam wok zap'].map(isAccepted)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('needs sixteen characters of anything else, as people count them', () => {
    const fifteen = 'xK9#mQ2$vL7!pR4';
    expect([isAccepted(fifteen), isAccepted(`${fifteen}&`), isAccepted('👩‍👩‍👧👩‍👩‍👧')]).toEqual([false, true, false]);
    expect(judgePassphrase(fifteen).sentence).toBe('Add 1 more character, or use the five words that are offered.');
    expect(judgePassphrase(fifteen.slice(0, 10)).sentence).toBe(
      'Add 6 more characters, or use the five words that are offered.',
    );
  });

  it('says honestly how long a thief with the laptop needs', () => {
    expect([judgePassphrase('zoom yoyo wolf visa'), judgePassphrase('zoom yoyo wolf visa unbolted')]).toEqual([
      {
        accepted: true,
        strength: 3,
        sentence: 'With the laptop in hand, a thief who tries 10,000 a second needs centuries.',
      },
      {
        accepted: true,
        strength: 4,
        sentence: 'With the laptop in hand, a thief who tries 10,000 a second needs longer than anybody can wait.',
      },
    ]);
  });

  it('judges the longest text that may be typed in less than a second', () => {
    const begun = performance.now();
    for (const passphrase of ['a'.repeat(1024), 'correct horse '.repeat(73), 'xK9#'.repeat(256)])
      judgePassphrase(passphrase);
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  it('asks for one where there is none', () => {
    expect(judgePassphrase('')).toEqual({
      accepted: false,
      strength: 0,
      sentence: 'Use the five words that are offered, or at least 16 characters of your own.',
    });
  });

  it('never repeats what was typed, in a refusal or in a judgement', async () => {
    for (const passphrase of [...LONG_BUT_COMMON, 'hunter2', 'zoom yoyo']) {
      const refusal = await refusalOf(() => requireGoodPassphrase(passphrase));
      expect(refusal.code).toBe('weak-passphrase');
      expect(refusal.message).toMatch(/^That passphrase is too easy to guess\. .* Nothing was changed\.$/u);
      for (const text of [refusal.message, String(refusal.stack), judgePassphrase(passphrase).sentence])
        expect(text).not.toContain(passphrase);
    }
  });
});

describe('the passphrase that is offered', () => {
  it('has five words of the list of 7,776, is accepted, and is another one each time', () => {
    const offered = Array.from({ length: 500 }, suggestPassphrase);
    expect(WORD_COUNT).toBe(7776);
    expect(offered.every((passphrase) => passphrase.split(' ').length === 5 && isAccepted(passphrase))).toBe(true);
    expect(new Set(offered).size).toBe(500);
    // Five hundred times five draws from 7,776: far fewer different words would mean a poor source of chance.
    expect(new Set(offered.flatMap((passphrase) => passphrase.split(' '))).size).toBeGreaterThan(1900);
  });

  it('is told from one with a word that is not on the list', () => {
    expect([listWordsIn('zoom  yoyo Wolf visa'), listWordsIn('zoom yoyo wolf visaa'), listWordsIn('  ')]).toEqual([
      4, 0, 0,
    ]);
  });
});
