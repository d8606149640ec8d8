import type { CardOrder, StoryCard } from './cards.ts';

/** A solution under a problem; `toldAbove` where an earlier problem already has all of it. */
export interface Answer {
  readonly card: StoryCard;
  readonly toldAbove: boolean;
}

/** A problem with the solutions that answer it. */
export interface AnsweredProblem {
  readonly card: StoryCard;
  readonly answers: readonly Answer[];
}

/** The problems of one theme; `theme` is null for those without one. */
export interface ThemedProblems {
  readonly theme: string | null;
  readonly problems: readonly AnsweredProblem[];
}

/** Groups problems by theme: the theme whose problem comes first is first, problems without a theme are last. */
export function problemsByTheme(
  problems: CardOrder,
  answers: ReadonlyMap<string, readonly StoryCard[]>,
): readonly ThemedProblems[] {
  const groups = new Map<string | null, StoryCard[]>();
  for (const { item } of problems.cards) groups.set(item.theme, [...(groups.get(item.theme) ?? []), item]);
  const themes = [...groups.keys()].toSorted((a, b) => Number(a === null) - Number(b === null));
  const told = new Set<string>();
  const answered = (card: StoryCard): AnsweredProblem => ({
    card,
    answers: (answers.get(card.id) ?? []).map((solution) => {
      const toldAbove = told.has(solution.id);
      told.add(solution.id);
      return { card: solution, toldAbove };
    }),
  });
  return themes.map((theme) => ({ theme, problems: (groups.get(theme) ?? []).map(answered) }));
}
