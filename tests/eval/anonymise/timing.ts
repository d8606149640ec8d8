import type { System } from './systems/system.ts';

/** How long a system takes for a paragraph of 300 characters, in milliseconds. */
export interface Timing {
  readonly paragraphs: number;
  readonly mean: number;
  /** Half of the paragraphs took less; unlike the mean it does not tell of a busy machine. */
  readonly median: number;
  readonly p99: number;
  readonly meanPer100: number;
}

const LENGTH = 300;

/** So many milliseconds each system runs before it is timed, so that none pays for being first. */
const WARM_UP = 2000;

/** Different paragraphs of 300 characters cut from the texts, so that nothing is remembered from an earlier one. */
export function paragraphsOf(texts: readonly string[], count: number): readonly string[] {
  const whole = texts.join(' ').replaceAll('\n', ' ');
  const step = Math.max(1, Math.floor((whole.length - LENGTH) / count));
  return Array.from({ length: count }, (_, at) => whole.slice(at * step, at * step + LENGTH));
}

/** So often each system has its turn: a machine that other work slows for a while slows them all. */
const ROUNDS = 3;

/** Times systems in turn on each of their paragraphs, after they have warmed up on paragraphs that differ by a full stop. */
export function timeSystems(contestants: readonly (readonly [System, readonly string[]])[]): readonly Timing[] {
  for (const [{ find }, paragraphs] of contestants) {
    const warm = performance.now() + WARM_UP;
    for (let at = 0; performance.now() < warm; at += 1) find(`${paragraphs[at % paragraphs.length] ?? ''}.`);
  }
  const times = contestants.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, [{ find }, paragraphs]] of contestants.entries()) {
      for (const paragraph of paragraphs) {
        // Each round has paragraphs of its own, so that no system can remember the one before.
        const own = paragraph + ' '.repeat(round);
        const start = performance.now();
        find(own);
        times[at]?.push(performance.now() - start);
      }
    }
  }
  return times.map((each) => timingOf(each));
}

function timingOf(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const mean = times.reduce((total, each) => total + each, 0) / times.length;
  return {
    paragraphs: times.length,
    mean,
    median: sorted[sorted.length >> 1] ?? 0,
    p99: sorted[Math.floor(0.99 * (sorted.length - 1))] ?? 0,
    meanPer100: (mean * 100) / LENGTH,
  };
}
