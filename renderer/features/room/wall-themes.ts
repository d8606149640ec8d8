import type { Theme } from '#shared/model/room.ts';
import type { Entry } from './entry.ts';

/** The cards of one theme, the oldest first; `id` is null for cards that have none yet. */
export interface WallTheme {
  readonly id: string | null;
  readonly name: string;
  readonly problems: readonly Entry[];
  readonly solutions: readonly Entry[];
}

/** Every theme that has cards, in the order in which they came up, and last the cards without one. */
export function wallThemes(entries: readonly Entry[], themes: readonly Theme[]): readonly WallTheme[] {
  const cards = entries.toReversed();
  const named = [...themes, { id: null, name: 'No theme yet' }];
  return named
    .map(({ id, name }) => ({
      id,
      name,
      problems: cards.filter((card) => card.kind === 'problem' && card.themeId === id),
      solutions: cards.filter((card) => card.kind === 'solution' && card.themeId === id),
    }))
    .filter(({ problems, solutions }) => problems.length + solutions.length > 0);
}
