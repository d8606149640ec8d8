import { tellings } from './tellings.ts';

/** One text of a workshop or of its series. */
export interface AcrossText {
  readonly recordId: string;
  readonly text: string;
}

/** What all texts together say about one person, though no single one gives them away. */
export interface JigsawQuestion {
  /** The placeholder that stands for the person, such as `[young person A]`. */
  readonly label: string;
  /** Kinds of things that are told of them, in plain words, in the order in which they come up. */
  readonly told: readonly string[];
  /** The texts that tell them. */
  readonly recordIds: readonly string[];
  /** What would stand there without the letter: nobody could put the pieces together any more. */
  readonly loosened: string;
}

/** So many different things about one person are enough to look for them (motivated-intruder test, ICO). */
const ENOUGH = 3;

/** Fewer texts than this are one remark, and the scan of that text has asked already. */
const FEWEST_TEXTS = 2;

const PERSON = /\[([a-z][a-z ]+) [A-Z]{1,2}\]/gu;

/** Puts the texts together by person, and asks about everybody of whom they tell too much. */
export function jigsawAcross(texts: readonly AcrossText[]): readonly JigsawQuestion[] {
  const labels = new Set(texts.flatMap(({ text }) => text.match(PERSON) ?? []));
  return Array.from(labels, (label) => questionAbout(label, texts)).filter(
    ({ told, recordIds }) => told.length >= ENOUGH && recordIds.length >= FEWEST_TEXTS,
  );
}

function questionAbout(label: string, texts: readonly AcrossText[]): JigsawQuestion {
  const about = texts.filter(({ text }) => text.includes(label));
  const told = tellings(about.map(({ text }) => text));
  const telling = about.filter(({ text }) => tellings([text]).length > 0);
  return {
    label,
    told,
    recordIds: telling.map(({ recordId }) => recordId),
    loosened: label.replace(/ [A-Z]{1,2}\]$/u, ']'),
  };
}
