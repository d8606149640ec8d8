const UNITS = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** How some of them are misspelt. */
const MISSPELT: readonly (readonly [string, number])[] = [
  ['eigth', 8],
  ['elven', 11],
  ['twelv', 12],
  ['thriteen', 13],
  ['forteen', 14],
  ['fourten', 14],
  ['fiveteen', 15],
  ['fivteen', 15],
  ['fiften', 15],
  ['sixten', 16],
  ['seventen', 17],
  ['eightteen', 18],
  ['ninteen', 19],
  ['fourty', 40],
];

const WORDS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ...UNITS.map((word, at) => [word, at + 1] as const),
  ...TEENS.map((word, at) => [word, at + 10] as const),
  ...TENS.map((word, at) => [word, 10 * (at + 2)] as const),
  ...MISSPELT,
]);

const GROWN = `(?:${[...UNITS.slice(3), ...TEENS, ...MISSPELT.map(([word]) => word)].join('|')}|(?:${TENS.join('|')})(?:[ -](?:${UNITS.join('|')}))?)(?![A-Za-zÀ-ɏ])`;

/** What a child adds to the years: "15½", "nine and three quarters", "6 and a bit". */
const PART =
  '(?:\\s?[½¼¾]|\\s(?:[13]\\/[24])|\\s(?:and|n|&|nd)\\s(?:(?:a|an|one|three|3)\\s)?(?:half|quarters?|bit|day|week|month)(?![A-Za-zÀ-ɏ])|\\s(?:and|n|&)\\s?(?:[½¼¾]|[13]\\/[24]))?';

/** Any number of years as people write it, the smallest in words as well. */
export const ANY_NUMBER = `(?:(?:\\d{1,2}(?:\\.5)?|(?:one|two|three)(?![A-Za-zÀ-ɏ])|${GROWN})${PART})`;

/** What a baby's age is counted in, also as nurses write it: "6/52". */
export const BABY_UNIT = '(?:[\\s-]?(?:months?|mths?|mnths?|mos|weeks?|wks?|days?)|\\s?mo|(?<=\\d)m|\\/(?:52|12))';

const BANDS: readonly (readonly [number, string])[] = [
  [5, '[under 5]'],
  [10, '[5 to 9]'],
  [13, '[10 to 12]'],
  [16, '[13 to 15]'],
  [18, '[16 to 17]'],
  [26, '[18 to 25]'],
];

const MONTHS_TO_FIVE = 60;

/** The band that an age falls into: wide enough to hold more than one person. */
export function ageBand(match: string): string {
  const number = numberOf(match) - (/^(?:nearly|almost)\s/iu.test(match) ? 1 : 0);
  const isYears =
    !/(?:month|mth|mnth|mos?\b|\dm\b|week|wk|day|\/(?:52|12))/iu.test(match) ||
    /\d\s?(?:y|yrs?|years?)\b/iu.test(match);
  const years = isYears ? number : number < MONTHS_TO_FIVE ? 0 : number / 12;
  return BANDS.find(([below]) => years < below)?.[1] ?? '[26 or over]';
}

/** The first number in the words, whether in digits or written out; 99 where there is none. */
export function numberOf(match: string): number {
  const digits = /\d+/u.exec(match)?.[0];
  if (digits !== undefined) return Number(digits);
  const [first, second] = match
    .toLowerCase()
    .split(/[^a-z]+/u)
    .flatMap((each) => WORDS.get(each) ?? []);
  if (first === undefined) return 99;
  // "Twenty-three" is two words that add up; "nine and three quarters" is not.
  return first >= 20 && second !== undefined && second < 10 ? first + second : first;
}
