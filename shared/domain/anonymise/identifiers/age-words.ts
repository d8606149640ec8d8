import { lexicon } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import { PERSON_VERBS } from '../vocabulary/people.ts';
import { textBefore, textBehind, type Around } from './pattern.ts';

const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

const WORDS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, at) => [word, at] as const),
  ...TENS.split('|').map((word, at) => [word, 20 + 10 * at] as const),
]);

export const GROWN = `(?:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:${TENS})(?:[ -](?:${UNITS}))?)(?![A-Za-zÀ-ɏ])`;
const HALF = '(?:½|\\s?(?:½|1\\/2|(?:and|n|&) a (?:half|bit)))?';

/** A number of years as people write it: "14", "15½", "thirteen and a half". */
export const NUMBER = `(?:(?:\\d{1,2}(?:\\.5)?|${GROWN})${HALF})`;

/** The same and the smallest ages, which need a unit or a label to be one. */
export const ANY_NUMBER = `(?:(?:\\d{1,2}(?:\\.5)?|(?:one|two|three)(?![A-Za-zÀ-ɏ])|${GROWN})${HALF})`;

/** A digit, or a number in words. */
export const AGE_WORD =
  /[0-9]|one\b|two\b|three\b|four|five|six|seven|eight|nine|ten\b|eleven|twelve|teen|twenty|thirty|forty|fifty/iu;

const BANDS: readonly (readonly [number, string])[] = [
  [5, '[under 5]'],
  [10, '[5 to 9]'],
  [13, '[10 to 12]'],
  [16, '[13 to 15]'],
  [18, '[16 to 17]'],
  [26, '[18 to 25]'],
];

/** The band that an age falls into: wide enough to hold more than one person. */
export function ageBand(match: string): string {
  const digits = /\d+/u.exec(match)?.[0];
  const age = digits === undefined ? wordAge(match) : Number(digits);
  return BANDS.find(([below]) => age < below)?.[1] ?? '[26 or over]';
}

function wordAge(match: string): number {
  const words = match
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((each) => WORDS.has(each));
  // "Twenty-three" is two words that add up.
  return words.length === 0 ? 99 : words.reduce((total, word) => total + (WORDS.get(word) ?? 0), 0);
}

/** Ages that are rules, ranges or remembered: "from 16 to 25", "under 18", "until 21". */
const RULE_BEFORE =
  /(?:\b(?:when|once|if|until|till|til|to|from|at|before|after|by|over|under|between|and|or|aged?|ages?|every|any|all|most|many|some|up to|past|post|pre|minimum|than|like a|like an)|[-–+<>])\s*(?:you(?:'re| are|r)?|they(?:'re| are)?|we(?:'re| are)?|u|ur|someone(?:'s| is)?|people|kids|children)?\s*(?:are|is|turn|turns|turned|reach|reaches|hit|hits|be|being|get to|leave at)?\s*(?:age|aged|just|only|like)?\s*$/iu;
const RULE_BEHIND =
  /^\s*(?:to|-|–|(?:or|and)\s\d|until|till|\+|plus|upwards|onwards|and over|and under|or over|or under|%|percent|out of|of (?:us|them)|years? (?:ago|later|of|in|as|on|without)|months?|weeks?|days?|hours?|minutes?|mins?|times?|people|young|kids|children|votes?)\b|^\s*(?:[-–+%/:]|\.\d|years? (?:ago|later|of|in))/iu;

export const isRule = (around: Around): boolean => RULE_BEHIND.test(textBehind(around, 20));

/** A number that is a rule by what stands before it or behind it; "when she was 7" is none. */
export const isRuleHere = (around: Around): boolean =>
  /^\s*(?:to|or|-|–)\s?(?:\d|over|under)|^\s?(?:\+|plus\b|%|percent|upwards|onwards|out of|of (?:us|them|the)|(?:(?:years?|yrs)(?=\s(?:ago|later|in|of|on|as|with|without|since|for|behind|from|at|now|before|after|to|too|and counting))|(?:months?|weeks?|days?|hours?|hrs|minutes?|mins?|times?)(?! old)\b)|people|young|kids|children|votes?)/iu.test(
    textBehind(around, 20),
  );

export function isTied(match: string, around: Around): boolean {
  return !RULE_BEFORE.test(textBefore(around, 40)) && !isRule(around) && Number(/\d+/u.exec(match)?.[0] ?? 10) > 0;
}

/** Ages at which the law gives or takes something: told of one's past they are thresholds and not one's age. */
export const isThreshold = (match: string): boolean =>
  /^(?:16|18|21|25|sixteen|eighteen|twenty[ -]one|twenty[ -]five)$/iu.test(match);

/** What counts something else than years: "he is 6 foot", "she's 3 votes short". */
const COUNTED =
  /^\s*(?:years? (?:ago|later|in\b)|(?:foot|feet|ft|inches|stone|st\b|nd\b|rd\b|th\b|kg|cm|miles?|down|up|ahead|behind|short|late|early|points?|votes?|more|new|different|am\b|pm\b|foster|social|good|other|big|little|of\b|o'clock|for\b|years? (?=in\b|of\b|on\b|for\b|ago|later|behind|too)))/iu;

/** Words in "-s" behind an age that count nothing. */
const COUNTS_NOTHING = new Set([
  'is',
  'was',
  'has',
  'as',
  'his',
  'this',
  'always',
  'sometimes',
  'cos',
  'plus',
  'yes',
  'years',
  'yrs',
]);

/** "On", "in" and "down" behind a number: "15 in March" is an age, "3 in a row" is none. */
const SET_APART =
  /^\s*(?:in|on|down) (?!(?:the )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|summer|autumn|winter|spring|new year|easter|christmas|holidays|week|a (?:few|couple)|two|three|\d|placement|care|year|foster|school|college))/iu;

export const isCount = (around: Around): boolean => {
  const behind = textBehind(around, 28);
  const plural = /^\s*([a-zà-ɏ]+s)\b/u.exec(behind)?.[1];
  if (plural !== undefined && !COUNTS_NOTHING.has(plural) && !PERSON_VERBS.has(plural)) return true;
  return COUNTED.test(behind) || SET_APART.test(behind);
};

/** Whether the word before is somebody's given name in whatever case, and hardly another word. */
export function isBehindName(around: Around): boolean {
  const word = /([A-Za-zÀ-ɏ'-]{3,20})(?:'s| is| was| turned| turns| just turned|,| -| –|\/)?\s?$/u.exec(
    textBefore(around, 32),
  )?.[1];
  if (word === undefined) return false;
  const entry = lexicon().lookUp(fold(word));
  return entry.given >= 2 && entry.word <= 1;
}

/** Who can be so many years old. */
export const PERSON =
  '(?:brother|sister|bro|sis|son|daughter|twin|twins|cousin|baby|niece|nephew|mum|mam|dad|nan|gran|grandad|grandson|granddaughter|boy|girl|lad|lass|kid|child|teen|teenager|toddler|yp|y\\/p|young person|young man|young woman|young lady|male|female|man|woman|eldest|oldest|youngest|middle one|sibling|care leaver|resident|carer|mother|father|student|pupil|mate|friend|boyfriend|girlfriend|partner|apprentice)';

/** What may stand between somebody and an age. */
export const NEARLY =
  '(?: (?:only|just|now|nearly|almost|about|barely|still|already|actually|like|going on|coming up|roughly|around)){0,2}';
export const TURN = '(?: (?:turned|turns|turning))?';
