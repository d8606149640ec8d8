import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { encryptTo } from '#core/bundle/age.ts';
import { openBundle, type OpenedBundle } from '#core/bundle/open-bundle.ts';
import { goodZip, openZip, reviewKey } from './support/bundle-surgery.ts';

/** Repeatable chance (mulberry32): a mutant that gets through can be made again from its number. */
function chanceFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** One to eight changes of bytes, a cut, an addition, or a stretch that moves, drawn from `seed`; always another file. */
function mutant(bytes: Uint8Array, seed: number, offset: (chance: (below: number) => number) => number): Uint8Array {
  const chance = chanceFrom(seed);
  const copy = Buffer.from(bytes);
  const kind = chance(10);
  if (kind === 0) return copy.subarray(0, chance(copy.length));
  if (kind === 1) return Buffer.concat([copy, Buffer.alloc(1 + chance(40), chance(256))]);
  if (kind === 2) {
    const at = offset(chance);
    return Buffer.concat([copy.subarray(0, at), copy.subarray(at + 1 + chance(30))]);
  }
  for (let changes = kind < 7 ? 1 : 1 + chance(8); changes > 0; changes -= 1) {
    const at = offset(chance);
    copy[at] = (copy[at] ?? 0) ^ (1 << chance(8));
  }
  return copy.equals(bytes) ? copy.subarray(1) : copy;
}

/** What became of a mutant: refused in a sentence, accepted with the same content, or one of the two that must not be. */
async function outcomeOf(opening: Promise<OpenedBundle>, original: OpenedBundle): Promise<string> {
  try {
    const opened = await opening;
    expect(opened).toEqual(original);
    return 'same content';
  } catch (error) {
    return error instanceof AppError ? 'refused' : `unexpected: ${String(error)}`;
  }
}

function tally(outcomes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

describe('openBundle, on mutants', () => {
  it('refuses all of 300 mutants of a sealed file, each in a sentence', async () => {
    const sealed = await encryptTo(goodZip, [reviewKey.recipient]);
    const original = await openBundle({ bytes: sealed, identities: [reviewKey.identity] });
    const outcomes: string[] = [];
    for (let seed = 1; seed <= 300; seed += 1) {
      // Half of the changes fall on the head, which is where the interesting bytes are.
      const bytes = mutant(sealed, seed, (chance) => chance(chance(2) === 0 ? 250 : sealed.length));
      outcomes.push(await outcomeOf(openBundle({ bytes, identities: [reviewKey.identity] }), original));
    }
    expect(tally(outcomes)).toEqual({ refused: 300 });
  });

  it('accepts none of 1,000 mutants of the zip inside with other content, and refuses the rest in a sentence', async () => {
    const original = await openZip(goodZip);
    const padding = goodZip.length - Buffer.from(goodZip).lastIndexOf('padding.bin', goodZip.length / 2);
    const outcomes: string[] = [];
    for (let seed = 1; seed <= 1000; seed += 1) {
      // Nine changes of ten fall before the padding or in the last 3,000 bytes: the directory, signature and manifest.
      const zip = mutant(goodZip, seed, (chance) => {
        if (chance(10) === 0) return chance(goodZip.length);
        return chance(2) === 0 ? chance(goodZip.length - padding) : goodZip.length - 1 - chance(3000);
      });
      outcomes.push(await outcomeOf(openZip(zip), original));
    }
    const counts = tally(outcomes);
    expect(Object.keys(counts).filter((outcome) => outcome !== 'refused' && outcome !== 'same content')).toEqual([]);
    expect(counts['refused']).toBeGreaterThan(950);
  });
}, 120_000);
