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

/** Times a system on each paragraph once, after it has warmed up on paragraphs that differ by a full stop. */
export function timeSystem({ find }: System, paragraphs: readonly string[]): Timing {
  const warm = performance.now() + WARM_UP;
  for (let at = 0; performance.now() < warm; at += 1) find(`${paragraphs[at % paragraphs.length] ?? ''}.`);
  const times = paragraphs.map((paragraph) => {
    const start = performance.now();
    find(paragraph);
    return performance.now() - start;
  });
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
