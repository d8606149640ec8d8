import type { DepartingText } from '#shared/model/departure.ts';

/** Where a finding stands, for the line above it. */
export const PLACE_WORDS: Readonly<Record<DepartingText['what'], string>> = {
  series: 'The name of the series',
  table: 'The name of a table',
  theme: 'The name of a theme',
  note: 'A note',
  problem: 'A problem',
  solution: 'A solution',
  'poll question': 'The question of a poll',
  'poll option': 'An answer of a poll',
};
