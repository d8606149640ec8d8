import { createRoster } from '#shared/domain/anonymise/roster/roster.ts';
import { scan } from '#shared/domain/anonymise/scan.ts';
import { tagger } from '#shared/domain/anonymise/tagger/tagger.ts';
import type { Found } from '../coverage.ts';
import type { System } from './system.ts';

const secondOpinions = [tagger];

/** Our own scan, as the window, the core and the command line use it. */
export const ours: System = { name: 'Bridgework', find: (text) => scan(text, { secondOpinions }) };

/** Our scan without the statistical tagger: what the rules and lists do alone. */
export const rulesAlone: System = {
  name: 'Bridgework, rules alone',
  find: (text) => scan(text, { secondOpinions: [] }),
};

/** Our scan with the first names of a roster. */
export function scanWithRoster(text: string, roster: readonly string[]): readonly Found[] {
  return scan(text, { secondOpinions, roster: createRoster(roster) });
}
