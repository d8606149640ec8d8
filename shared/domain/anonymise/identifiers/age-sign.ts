import { NEARLY } from './age-people.ts';
import type { FindingTier } from '#shared/model/finding.ts';

/** A wording that ties a number to somebody as an age. */
export interface AgeSign {
  /** What stands before the number, in its own sentence; of the words called `who` and `next` one must be somebody's name. */
  readonly before: RegExp;
  /** What stands behind it. */
  readonly behind?: RegExp;
  readonly tier: FindingTier;
  /** The lowest and the highest age that is believed. */
  readonly from?: number;
  readonly to?: number;
  /** How sure the name `who` must be one, with a capital and without. */
  readonly grades?: readonly [number, number];
  /** Whether it is said of anybody as often as of somebody ("at 18 you can"): then the sentence must not be of anybody. */
  readonly isOften?: boolean;
  /** What it is for the ages at which the law gives or takes something, where that differs. */
  readonly threshold?: FindingTier | false;
  /** Whether it holds for months, weeks and days as well, or only for them. */
  readonly babies?: 'too' | 'only';
}

/** Tried from the end backwards, which fails at the first letter where a search from the front would try them all. */
const AT_END = ['(?<=(?:^|[^A-Za-zÀ-ɏ])(?:', '))$'] as const;
const endingIn = (words: string, flags: 'iuy' | 'uy'): RegExp => new RegExp(AT_END.join(words), flags);

export const sign = (words: string): RegExp => endingIn(words, 'iuy');

/** The same where a capital tells a name. */
export const named = (words: string): RegExp => endingIn(words, 'uy');

/** What is tried at the end of a text only, if it stands there. */
export function matchAtEnd(expression: RegExp, text: string): RegExpExecArray | null {
  expression.lastIndex = text.length;
  return expression.exec(text);
}

/** The same for what begins with a mark, or with nothing at all. */
export const mark = (marks: string, flags: 'iuy' | 'uy' = 'iuy'): RegExp => new RegExp(`(?<=${marks})$`, flags);

/**
 * Whether a sign is told by words of its own right before the number; any word can stand where a name is asked for, and
 * nearly any in the same sentence as somebody.
 */
export const isPlain = ({ before, behind, grades }: AgeSign): boolean =>
  before.source.startsWith(AT_END[0]) &&
  !before.source.includes('[^.') &&
  grades === undefined &&
  (behind === undefined || behind === ENDS);

/**
 * All plain signs as one, which may say yes too often: most numbers have nothing of the sort before them. The words that
 * may stand between a sign and its number are read once for all.
 */
export function anyPlain(signs: readonly AgeSign[]): RegExp {
  const words = signs
    .filter(isPlain)
    .map(({ before }) => before.source.slice(AT_END[0].length, -AT_END[1].length).replaceAll(/\(\?<\w+>/gu, '(?:'));
  const before = words.filter((each) => each.endsWith(NEARLY)).map((each) => each.slice(0, -NEARLY.length));
  const others = words.filter((each) => !each.endsWith(NEARLY));
  // None of these words asks for the flag for all of Unicode, and without it they are compiled in two thirds of the time.
  return new RegExp(AT_END.join([`(?:${before.join('|')})${NEARLY}`, ...others].join('|')), 'iy');
}

/** An age is the last thing said, or what goes on counts nothing. */
export const ENDS =
  /^(?:[.,;:!?)"'\n&]|\s*$|\s[-–(/&]|\s?\/|\s(?:and|n|but|or|so|then|when|who|who's|whos|because|cos|coz|bc|said|says|from|in|at|on|has|had|is|was|with|w|wants|wanted|lives|lived|living|(?:can|could|should|would|will|must|might|may|do|does|did|had|has|is|was|were)(?:n'?t)?|chaired|asked|told|came|going|to|for|if|now|today|whose|still|already|also|not|right|until|till|til|after|before|without|as|through|off|i|he|she|they|we|it|my|his|her|goes|likes|loves|placed|moved|male|female|f|m|quiet|shy|loud|new|yrs?|this|next|last|again)\b)/iu;
