import { peopleInWords } from '#shared/domain/disclosure/people-in-words.ts';
import { invariant } from '#shared/invariant.ts';
import type { Pack } from '#shared/model/pack.ts';
import type { RecordTables } from '#shared/model/record.ts';
import type { AnonymisedText } from '#shared/model/text.ts';
import { inRegion, monthInWords, withCapital } from '../in-words.ts';
import { answersByProblem, orderCards, type CardOrder, type StoryCard } from './cards.ts';
import { pollsInOrder, type StoryPoll } from './polls.ts';
import { problemsByTheme, type ThemedProblems } from './problems-by-theme.ts';
import { remarksByStep, type StepRemarks } from './remarks.ts';

/**
 * All that the pages of an open edition may say. Numbers of people and of votes end here: beyond this point there is
 * one banded total in words, and orders.
 */
export interface Story {
  readonly programme: string;
  readonly month: string;
  /** Region, audience and series, as far as they are known. */
  readonly setting: readonly string[];
  /** One sentence about who took part, where and when. */
  readonly attendance: string;
  readonly problems: CardOrder;
  readonly solutions: CardOrder;
  readonly themes: readonly ThemedProblems[];
  /** Problems that no solution answers. */
  readonly unanswered: number;
  /** Solutions that answer no problem yet. */
  readonly looseSolutions: readonly StoryCard[];
  readonly steps: readonly StepRemarks[];
  readonly polls: readonly StoryPoll[];
}

/** Tells the story of the one workshop that `tables` hold. */
export function tellStory(tables: RecordTables<AnonymisedText>, pack: Pack): Story {
  const [workshop] = tables.workshop;
  invariant(workshop && tables.workshop.length === 1, 'an edition tells of exactly one workshop');
  const month = monthInWords(workshop.month);
  const audience = pack.audiences.find(({ id }) => id === workshop.audience)?.label ?? workshop.audience;
  const series = workshop.series === null ? null : `Series: ${workshop.series}`;
  const problems = orderCards(tables, 'problem');
  const solutions = orderCards(tables, 'solution');
  const answers = answersByProblem(tables, solutions);
  const answering = new Set([...answers.values()].flat().map(({ id }) => id));
  return {
    programme: pack.programme,
    month,
    setting: [workshop.region, audience, series].filter((part) => part !== null),
    attendance: attendanceSentence(tables, `${pack.programme} workshop ${inRegion(workshop.region)} in ${month}`),
    problems,
    solutions,
    themes: problemsByTheme(problems, answers),
    unanswered: problems.cards.filter(({ item }) => !answers.has(item.id)).length,
    looseSolutions: solutions.cards.map(({ item }) => item).filter(({ id }) => !answering.has(id)),
    steps: remarksByStep(tables, pack),
    polls: pollsInOrder(tables),
  };
}

function attendanceSentence(tables: RecordTables<AnonymisedText>, workshop: string): string {
  const total = tables.attendance.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return `This was the ${workshop}. Nobody was counted.`;
  const people = peopleInWords(total);
  const noun = /\d/u.test(people) ? ' people' : '';
  return `${withCapital(people)}${noun} took part in this ${workshop}.`;
}
