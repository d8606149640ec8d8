import { tellsApart, voteOrder, type Place, type Placed } from '#shared/domain/vote-order.ts';
import type { RecordRow, RecordTables } from '#shared/model/record.ts';
import type { AnonymisedText } from '#shared/model/text.ts';

/** A card as the pages tell it: words, never numbers of votes. */
export interface StoryCard {
  readonly id: string;
  readonly text: AnonymisedText;
  readonly verbatim: boolean;
  readonly theme: AnonymisedText | null;
  /** Set where the place says something: near the top of a vote that told the cards apart. */
  readonly place: Place | null;
}

/** All cards of a kind, what matters most first, and what that order rests on. */
export interface CardOrder {
  readonly cards: readonly Placed<StoryCard>[];
  readonly restsOn: 'votes' | 'links' | 'nothing';
}

type Tables = RecordTables<AnonymisedText>;

/** Places below this one say little, and together they would draw the whole distribution of votes. */
const LAST_TOLD_PLACE = 5;

/** Votes first, then the number of cards it is linked to, then the random id: never the order in which people spoke. */
export function orderCards(tables: Tables, kind: 'problem' | 'solution'): CardOrder {
  const ownLink = kind === 'problem' ? 'problem_id' : 'solution_id';
  const votes = totals(tables.vote, (vote) => [vote.card_id, vote.count]);
  const links = totals(livingLinks(tables), (link) => [link[ownLink], 1]);
  const votesOf = (card: Row): number => votes.get(card.id) ?? 0;
  const linksOf = (card: Row): number => links.get(card.id) ?? 0;
  const cards = tables.card.filter((card) => card.kind === kind);
  const byVotes = voteOrder(cards, votesOf, (a, b) => linksOf(b) - linksOf(a) || byId(a, b));
  const voted = tellsApart(byVotes);
  const linked = new Set(cards.map(linksOf)).size > 1;
  const themes = new Map(tables.theme.map((theme) => [theme.id, theme.name]));
  return {
    restsOn: voted ? 'votes' : linked ? 'links' : 'nothing',
    cards: byVotes.map(({ item, place, joint }) => ({
      place,
      joint,
      item: {
        id: item.id,
        text: item.text,
        verbatim: item.wording === 'verbatim',
        theme: themes.get(item.theme_id ?? '') ?? null,
        place: voted && isTold(byVotes, place) ? { place, joint } : null,
      },
    })),
  };
}

/** The solutions that answer each problem, by the problem's id, in the order of the solutions. */
export function answersByProblem(tables: Tables, solutions: CardOrder): ReadonlyMap<string, readonly StoryCard[]> {
  const answers = new Map<string, StoryCard[]>();
  const links = livingLinks(tables);
  for (const { item } of solutions.cards) {
    for (const { solution_id, problem_id } of links) {
      if (solution_id === item.id) answers.set(problem_id, [...(answers.get(problem_id) ?? []), item]);
    }
  }
  return answers;
}

/** Links whose two cards are there, each pair once: two laptops may have drawn the same link. */
function livingLinks(tables: Tables): readonly RecordRow<'link', AnonymisedText>[] {
  const cards = new Set(tables.card.map(({ id }) => id));
  const pairs = new Map(tables.link.map((link) => [`${link.solution_id} ${link.problem_id}`, link]));
  return [...pairs.values()].filter((link) => cards.has(link.solution_id) && cards.has(link.problem_id));
}

type Row = RecordRow<'card', AnonymisedText>;

/** Random ids in the order of their signs: the same on every machine, whatever its language. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function totals<Entry>(rows: readonly Entry[], read: (row: Entry) => readonly [string, number]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const [id, count] = read(row);
    sums.set(id, (sums.get(id) ?? 0) + count);
  }
  return sums;
}

/** A shared place is told where everyone in it is near the top. */
function isTold(order: readonly Place[], place: number): boolean {
  return place - 1 + order.filter((other) => other.place === place).length <= LAST_TOLD_PLACE;
}
