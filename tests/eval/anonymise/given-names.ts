import fs from 'node:fs';
import { atLevel, coverOf, isFound, LEVELS, type Level } from './coverage.ts';
import type { System } from './systems/system.ts';

/** A given name and how many births it had. */
export interface Births {
  readonly name: string;
  readonly births: number;
}

/** Share of the births whose name was found in a plain sentence, at each level. */
export interface GivenNameScore {
  readonly names: number;
  readonly capitalised: Readonly<Record<Level, number>>;
  readonly lowerCase: Readonly<Record<Level, number>>;
}

/** The births by name, or null where the file is absent. */
export function readBirths(file: string): readonly Births[] | null {
  if (!fs.existsSync(file)) return null;
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .flatMap(([name = '', births = '']) => (name === '' ? [] : [{ name, births: Number(births) }]));
}

/** So many names drawn in equal steps along the births, so that each stands for as many children. */
export function sampleOf(births: readonly Births[], size: number): readonly Births[] {
  const step = births.reduce((total, each) => total + each.births, 0) / size;
  const drawn = new Map<string, number>();
  let passed = 0;
  let next = step / 2;
  for (const { name, births: count } of births) {
    passed += count;
    for (; next < passed; next += step) drawn.set(name, (drawn.get(name) ?? 0) + 1);
  }
  return [...drawn].map(([name, times]) => ({ name, births: times }));
}

/** What share of the births a system knows by name. */
export function scoreGivenNames(births: readonly Births[], { find }: System): GivenNameScore {
  return {
    names: births.length,
    capitalised: shares(births, find, 'We met ', (name) => name, ' today.'),
    lowerCase: shares(births, find, 'we met ', (name) => name.toLowerCase(), ' today'),
  };
}

function shares(
  births: readonly Births[],
  find: System['find'],
  before: string,
  written: (name: string) => string,
  after: string,
): Readonly<Record<Level, number>> {
  const known: Record<Level, number> = { block: 0, warn: 0, hint: 0 };
  let total = 0;
  for (const { name, births: count } of births) {
    const text = before + written(name) + after;
    const found = find(text);
    total += count;
    for (const level of LEVELS) {
      const cover = coverOf(text.length, atLevel(found, level));
      if (isFound(text, cover, { start: before.length, end: text.length - after.length })) known[level] += count;
    }
  }
  return { block: known.block / total, warn: known.warn / total, hint: known.hint / total };
}
