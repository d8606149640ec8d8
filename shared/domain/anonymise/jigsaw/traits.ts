import type { AcrossText } from './across.ts';
import { TELLINGS, tellings } from './tellings.ts';

/** A text of the series, and whether it belongs to the workshop that is about to leave. */
export interface SeriesText extends AcrossText {
  readonly isHere: boolean;
}

/** A rare word that joins texts which no placeholder joins: the deaf lad of June and the deaf lad of September. */
export interface TraitQuestion {
  /** The word, in small letters. */
  readonly trait: string;
  /** Kinds of things that the texts tell between them. */
  readonly told: readonly string[];
  readonly recordIds: readonly string[];
  /** What would stand there instead. */
  readonly general: string;
}

/** Nobody says that it is one person, so more must be told than where a placeholder says so. */
const ENOUGH = 4;

/** In one text the scan has asked already; what many texts have is what the workshop is about. */
const FEWEST_TEXTS = 2;
const MOST_TEXTS = 4;

/** The rare words of a workshop by which its texts and those of its series tell too much. */
export function traitsAcross(texts: readonly SeriesText[]): readonly TraitQuestion[] {
  return TELLINGS.flatMap(({ trait: kind }) =>
    kind === undefined
      ? []
      : Array.from(textsByTrait(kind.words, texts))
          .filter(([, having]) => having.length >= FEWEST_TEXTS && having.length <= MOST_TEXTS)
          .filter(([, having]) => having.some(({ isHere }) => isHere))
          .map(([trait, having]) => ({
            trait,
            told: tellings(having.map(({ text }) => text)),
            recordIds: having.map(({ recordId }) => recordId),
            general: kind.general,
          })),
  ).filter(({ told }) => told.length >= ENOUGH);
}

/** A text with the general words in place of a trait, however it is written. */
export function withoutTrait(text: string, { trait, general }: Pick<TraitQuestion, 'trait' | 'general'>): string {
  const escaped = trait.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return text.replaceAll(new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'giu'), general);
}

function textsByTrait(words: RegExp, texts: readonly SeriesText[]): ReadonlyMap<string, readonly SeriesText[]> {
  const found = new Map<string, SeriesText[]>();
  const all = new RegExp(words.source, `${words.flags}g`);
  for (const text of texts) {
    const traits = new Set(Array.from(text.text.matchAll(all), ([trait]) => trait.toLowerCase()));
    for (const trait of traits) found.set(trait, [...(found.get(trait) ?? []), text]);
  }
  return found;
}
