import { scan } from '#shared/domain/anonymise/scan.ts';
import type { Found } from '../coverage.ts';
import type { System } from './system.ts';

/** Our own scan, as the window, the core and the command line use it. */
export const ours: System = { name: 'Bridgework', find: (text) => scan(text) };

/** Our scan with the first names of a roster. */
export function scanWithRoster(text: string, _roster: readonly string[]): readonly Found[] {
  return scan(text);
}
