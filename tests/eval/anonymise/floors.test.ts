import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate, evaluateRoster } from './evaluate.ts';
import { readSet } from './notes.ts';
import type { Recall } from './score.ts';
import { ours, scanWithRoster } from './systems/ours.ts';

/**
 * What must not be lost again: shares found at block and warn together, and with hints. They stand a little below what
 * was measured when they were set; `npm run eval:anonymise` has the figures. Raise them when the anonymiser gets better.
 */
const FLOORS = {
  development: {
    all: { warn: 0.94, hint: 0.955 },
    names: { warn: 0.97, hint: 0.98 },
    lowerCaseNames: { warn: 0.93, hint: 0.97 },
    rosterNames: { warn: 0.985 },
    falseAlarms: { block: 1, warn: 2.5, hint: 7 },
    cleanLeftClean: { warn: 0.95 },
  },
  frozen: {
    all: { warn: 0.925, hint: 0.945 },
    names: { warn: 0.95, hint: 0.975 },
    lowerCaseNames: { warn: 0.8, hint: 0.9 },
    rosterNames: { warn: 0.985 },
    falseAlarms: { block: 1, warn: 4.5, hint: 13 },
    cleanLeftClean: { warn: 0.89 },
  },
} as const;

/** So many notes each set has at least, so that no floor is kept by losing the notes. */
const FEWEST = { development: 2400, frozen: 600 } as const;

describe.each(['development', 'frozen'] as const)('on the %s set', (set) => {
  const notes = readSet(path.join(import.meta.dirname, set));
  const floors = FLOORS[set];
  const score = evaluate(notes, ours);

  it('measures a set that is there', () => {
    expect(notes.length).toBeGreaterThanOrEqual(FEWEST[set]);
  });

  it('finds the share of personal data that it found before', () => {
    expect(shareOf(score.spans, 'warn')).toBeGreaterThanOrEqual(floors.all.warn);
    expect(shareOf(score.spans, 'hint')).toBeGreaterThanOrEqual(floors.all.hint);
    expect(shareOf(score.categories['name'], 'warn')).toBeGreaterThanOrEqual(floors.names.warn);
    expect(shareOf(score.categories['name'], 'hint')).toBeGreaterThanOrEqual(floors.names.hint);
    expect(shareOf(score.lowerCaseNames, 'warn')).toBeGreaterThanOrEqual(floors.lowerCaseNames.warn);
    expect(shareOf(score.lowerCaseNames, 'hint')).toBeGreaterThanOrEqual(floors.lowerCaseNames.hint);
  });

  it('finds the names of the roster', () => {
    const roster = evaluateRoster(notes, scanWithRoster);
    expect(shareOf(roster.get('as typed'), 'warn')).toBeGreaterThanOrEqual(floors.rosterNames.warn);
    expect(shareOf(roster.get('one typing error'), 'warn')).toBeGreaterThanOrEqual(floors.rosterNames.warn);
  });

  it('raises no more false alarms than before', () => {
    expect(score.falseAlarms.block).toBeLessThanOrEqual(floors.falseAlarms.block);
    expect(score.falseAlarms.warn).toBeLessThanOrEqual(floors.falseAlarms.warn);
    expect(score.falseAlarms.hint).toBeLessThanOrEqual(floors.falseAlarms.hint);
    expect(shareOf(score.cleanLeftClean, 'warn')).toBeGreaterThanOrEqual(floors.cleanLeftClean.warn);
  });
});

function shareOf(recall: Recall | undefined, level: 'warn' | 'hint'): number {
  return recall === undefined || recall.of === 0 ? 0 : recall[level] / recall.of;
}
