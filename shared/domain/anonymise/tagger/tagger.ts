import trained from '#resources/lists/tagger.json' with { type: 'json' };
import type { Candidate, Layer, Page } from '../layer.ts';
import { isNumberWord, isOrdinaryCompound } from '../names/compounds.ts';
import { safeTokens } from '../names/safe-words.ts';
import { TIME_NAMES } from '../vocabulary/grammar.ts';
import { TITLES } from '../vocabulary/harmless.ts';
import { KIN, NOT_NAMES, ROLES } from '../vocabulary/people.ts';
import type { Token } from '../text/tokens.ts';
import { signedBytesOf } from './base64.ts';
import { isNeverName, readerOf, type Reader } from './features.ts';
import { addVotes, LABELS, opinionOf, type Label, type Votes } from './model.ts';

/** A stretch that reads like a name, a place or an organisation, and how strongly. */
export interface Suspicion {
  readonly start: number;
  readonly end: number;
  readonly label: Exclude<Label, 'none'>;
  readonly score: number;
  /** Whether it is nothing but words of every day whose letters say nothing, of which a linear model is never sure. */
  readonly isCommonWord: boolean;
  readonly isSmall: boolean;
}

/** From which scores on a suspicion is worth something. */
interface Thresholds {
  readonly warn: number;
  readonly hint: number;
  /** For a writer who is sparing with capitals: little else tells a name from a word there. */
  readonly careless: { readonly capital: number; readonly small: number };
}

/** Found by trying on notes that it was not trained on. */
const THRESHOLDS: Readonly<Record<Exclude<Label, 'none'>, Thresholds>> = {
  name: { warn: -100, hint: 0, careless: { capital: -350, small: -800 } },
  place: { warn: 0, hint: -100, careless: { capital: -100, small: -200 } },
  organisation: { warn: 100, hint: 150, careless: { capital: 150, small: -350 } },
};

/** Less than this is no suspicion at all. */
const LEAST = Math.min(...Object.values(THRESHOLDS).map(({ careless }) => careless.small));

/** Before a word of every day is suspected, and before it is taken for a part of the name beside it. */
const EVERY_DAY = { suspected: -200, joined: 60 } as const;

/** A second opinion on names, by the way they stand in a sentence: it can add a warning or a hint, and nothing else. */
export const tagger: Layer = (page) =>
  tag(page).flatMap(({ start, end, label, score, isCommonWord, isSmall }): readonly Candidate[] => {
    const { warn, hint, careless } = THRESHOLDS[label];
    if (score < (page.isCareless ? (isSmall ? careless.small : careless.capital) : hint)) return [];
    const isSure = score >= warn && !isCommonWord;
    return [{ start, end, category: label, tier: isSure ? 'warn' : 'hint' }];
  });

/** Everything in the page that reads more like somebody or some place than like nothing; neighbours of one kind are one. */
export function tag(page: Page, least = LEAST): readonly Suspicion[] {
  const weights = trainedWeights();
  const reader = readerOf(page);
  const votes = new Int32Array(LABELS.length);
  const safe = safeTokens(page);
  const found: Suspicion[] = [];
  let last = -2;
  for (const [at, token] of page.tokens.entries()) {
    if (isNeverName(token) || safe[at] === true || isNobody(token) || !isLikeWord(token.key)) continue;
    votes.set(ownVotes(token, at, reader, weights));
    addVotes(votes, reader.features, reader.read(at, 'around'), weights);
    const opinion = opinionOf(votes);
    if (opinion.score < least) continue;
    const isCommonWord = isOfEveryDay(token);
    if (isCommonWord && opinion.score < (page.isCareless ? EVERY_DAY.suspected : EVERY_DAY.joined)) continue;
    const before = found.at(-1);
    const joins = !isCommonWord || opinion.score >= EVERY_DAY.joined;
    const isOneWithLast = joins && last === at - 1 && before?.label === opinion.label;
    if (isOneWithLast) {
      found[found.length - 1] = {
        ...before,
        end: token.stemEnd,
        score: Math.max(before.score, opinion.score),
        isCommonWord: before.isCommonWord && isCommonWord,
        isSmall: before.isSmall && token.shape === 'lower',
      };
    } else {
      found.push({
        start: token.start,
        end: token.stemEnd,
        label: opinion.label,
        score: opinion.score,
        isCommonWord,
        isSmall: token.shape === 'lower',
      });
    }
    last = token.isPossessive || !joins ? -2 : at;
  }
  return found;
}

/** So many words are remembered with what they speak for wherever they stand. */
const REMEMBERED = 4000;
const remembered = new Map<string, Votes>();

function ownVotes({ raw }: Token, at: number, { read, features }: Reader, weights: Int8Array): Votes {
  const known = remembered.get(raw);
  if (known !== undefined) return known;
  const votes = new Int32Array(LABELS.length);
  addVotes(votes, features, read(at, 'own'), weights);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(raw, votes);
  return votes;
}

/** A word that everybody uses, small or with a capital that says nothing. */
function isOfEveryDay({ shape, opensSentence, entry }: Token): boolean {
  const saysNothing = shape === 'lower' || shape === 'upper' || opensSentence;
  return saysNothing && entry.word >= 3 && entry.given < 3;
}

/** Letters alone, and more than one: roads, sections and bus lines are left to the rules, and of other alphabets it learned nothing. */
function isLikeWord(key: string): boolean {
  return key.length > 1 && /[a-z]/u.test(key) && !/\p{N}/u.test(key);
}

/** What the rules know to name nobody, the tagger does not suspect either; of "May" and "Summer" it has an opinion. */
function isNobody({ key, entry: { given } }: Token): boolean {
  if (isOrdinaryCompound(key) || isNumberWord(key)) return true;
  if (TITLES.has(key) && given < 3) return true;
  return KIN.has(key) || ROLES.has(key) || (NOT_NAMES.has(key) && !TIME_NAMES.has(key));
}

let decoded: Int8Array | undefined;

function trainedWeights(): Int8Array {
  decoded ??= signedBytesOf(trained.weights);
  return decoded;
}
