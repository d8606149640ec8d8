import { IS, NEARLY, PERSON } from './age-people.ts';
import { ENDS, mark, named, sign, type AgeSign } from './age-sign.ts';

const NAME = "(?<who>[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'-]{1,20})";
const SURNAME = "(?:\\s(?<next>\\p{Lu}[\\p{L}'-]{0,16})\\.?)?";
const BESIDE_NAME = `${NAME}${SURNAME}(?:,\\s?|\\s?\\(\\s?(?:(?:[mf]|she|he|they|boy|girl|male|female),?\\s)?|\\s[-–]\\s?)(?:aged?\\s)?${NEARLY}`;
const TIED = '(?:,|:|;|\\/|\\s-|\\s–)?\\s?\\(?(?:,? ?aged? )?';

/** Ages that are said of somebody outright, the surest wording first. */
export const OF_SOMEBODY: readonly AgeSign[] = [
  // "He's 6", "shes nearly 13", "who must have been about nine", "she couldn't be more than 14", "the baby who is 7 months".
  {
    before: sign(`(?:(?:he|she|who)'?s|i'?m)\\s${NEARLY}(?:(?:turned|turning|been)\\s${NEARLY})?`),
    tier: 'warn',
    babies: 'too',
  },
  { before: sign(`(?:he|she|who|i)${IS}`), tier: 'warn', babies: 'too' },
  { before: sign(`(?:he|she)\\s${NEARLY}`), behind: ENDS, tier: 'warn', from: 4, to: 25 },
  // "Turned sixteen in the back of the car".
  { before: sign(`(?:turned|turns|turning)\\s${NEARLY}`), tier: 'warn', isOften: true },
  // "My friend River, they're 14", "we're both 16".
  {
    before: sign(`(?:they(?:'?re| r| are)|(?:we|they|who)(?:'?re| are| were)? both)\\s${NEARLY}`),
    behind: ENDS,
    tier: 'warn',
    from: 2,
    threshold: 'hint',
  },
  { before: sign(`they were\\s${NEARLY}`), behind: ENDS, tier: 'hint', from: 2 },
  { before: sign('both\\s'), behind: ENDS, tier: 'warn', from: 4, to: 19, isOften: true },
  // "I still remember being five in that corridor".
  { before: sign(`being\\s${NEARLY}`), behind: ENDS, tier: 'warn', from: 2, to: 25, isOften: true, threshold: 'hint' },
  // "Her brother is 9", "the girl I share with is 14", "the baby, Zosia, is 16 weeks".
  {
    before: sign(
      `${PERSON}(?:,\\s[A-Za-zÀ-ɏ'-]{2,20},)?(?:\\s(?!(?:said|says|say|that|think|told|limit|age|and|than|number|rule|score|total|average|result|caseload|count)\\b)[A-Za-zÀ-ɏ'-]{1,14}){0,4}(?:${IS}|'s\\s${NEARLY})`,
    ),
    tier: 'warn',
    babies: 'too',
  },
  // "Ivy is 3", "zain's nearly 12", "Lily-Anne turned eight".
  { before: named(`${NAME}${SURNAME}(?:${IS}|'s\\s${NEARLY})`), tier: 'warn', grades: [1, 2], babies: 'too' },
  // "His brother, 9", "YP 16", "my niece (7)", "big sister 14".
  {
    before: sign(`(?<!\\bof )${PERSON}(?:(?:,|:|;|\\/|\\s-|\\s–)\\s?|\\s?\\(|,? aged? )${NEARLY}`),
    behind: ENDS,
    tier: 'warn',
    babies: 'too',
  },
  // Without anything between, "YP 2" and "boy 1" are labels, and "my sister 2" may be how many she had.
  {
    before: sign(
      `(?:(?:brother|sister|bro|son|daughter|cousin|niece|nephew)s?|sis|twins?|baby|toddler|grandson|granddaughter)\\s${NEARLY}`,
    ),
    behind: ENDS,
    tier: 'warn',
    from: 4,
    babies: 'too',
  },
  { before: sign(`(?<!\\bof )${PERSON}\\s${NEARLY}`), behind: ENDS, tier: 'warn', from: 8 },
  {
    before: sign(
      `(?:boy|girl|lad|lass|child|kid|baby|man|woman|son|daughter|brother|sister|youth|youngster|teenager) of ${NEARLY}`,
    ),
    behind: ENDS,
    tier: 'warn',
    babies: 'too',
  },
  { before: mark('(?:^|[.(\\n]\\s?)[mf](?:,|\\/| -)?\\s?'), behind: ENDS, tier: 'warn', from: 8, to: 25 },
  // "My brother Tyler 11", "her son Kai, 4", "the lad Ben (9)".
  {
    before: sign(`${PERSON},?\\s(?:called\\s|named\\s|is\\s)?${NAME}(?:\\s[A-Z][a-z'-]*\\.?)?${TIED}${NEARLY}`),
    behind: ENDS,
    tier: 'warn',
    grades: [1, 1],
    babies: 'too',
  },
  // "Keira (14)", "Jaydon T, 16,", "keira, nearly 15", "Ola - 9"; "Millfold (3)" is how many came.
  { before: named(BESIDE_NAME), behind: ENDS, tier: 'warn', from: 5, grades: [1, 2], babies: 'too' },
  { before: named(BESIDE_NAME), behind: ENDS, tier: 'warn', to: 4, grades: [2, 2], babies: 'too' },
  // "Ruby-Mae 4, Alfie 6": a row of names, each with its number.
  {
    before: named(`${NAME}\\s`),
    behind:
      /^(?:,|;| and| &| n|\n| \/)\s?(?:[a-z]+ ){0,3}[A-Za-zÀ-ɏ][\p{L}'-]+ \(?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b/u,
    tier: 'warn',
    to: 25,
    grades: [1, 2],
  },
  {
    before: mark(
      "(?:^|[^\\p{L}])[A-Za-zÀ-ɏ][\\p{L}'-]+ \\(?\\d{1,2}\\)?(?:,|;| and| &| n| \\/)\\s?(?:[a-z]+ ){0,3}(?<who>[A-Za-zÀ-ɏ][\\p{L}'-]+)\\s",
      'uy',
    ),
    behind: ENDS,
    tier: 'warn',
    to: 25,
    grades: [1, 2],
  },
  // "Interview with T.B., 14."
  { before: mark('(?:^|[^\\p{L}])(?:\\p{Lu}\\.){1,3},\\s', 'uy'), behind: ENDS, tier: 'warn', from: 5, to: 25 },
  // "Femi (foundation year, 18, left care)".
  {
    before: named(`${NAME}${SURNAME}\\s\\([^()\\d\\n]{2,30},\\s`),
    behind: /^[,)]/u,
    tier: 'warn',
    from: 4,
    to: 25,
    grades: [1, 2],
  },
  // "Ivy 22 months, not Ivie": a name, and what only a baby has.
  { before: named(`${NAME}\\s`), behind: ENDS, tier: 'warn', grades: [2, 2], babies: 'only' },
  // "Our one's 13 and a bit", "the little un is 4".
  {
    before: sign(`(?:my|our|the|this|that) (?:[a-z]{3,8} )?(?:one|un)(?:'?s| is)\\s${NEARLY}`),
    behind: ENDS,
    tier: 'warn',
    from: 2,
    to: 25,
    babies: 'too',
  },
  // "14 next month, and no plan."
  {
    before: mark('(?:^|[.!?]\\s)', 'uy'),
    behind:
      /^ (?:next|this) (?:week|month|birthday|summer|autumn|winter|spring|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu,
    tier: 'warn',
    from: 4,
    to: 25,
  },
  // "DOB 29 Feb 2012 (12y 11m)".
  {
    before: mark('\\b(?:d\\.?o\\.?b\\.?|born|birth)[^.\\n]{2,34}[,(]\\s?(?:so\\s|now\\s)?'),
    behind: ENDS,
    tier: 'warn',
  },
  // "Zain 12 quiet, likes maths": a name and a number with nothing to count behind; by itself it may be a score.
  {
    before: named(`${NAME}${SURNAME}(?:,?\\s|\\/|:\\s)`),
    behind: /^,?\s(?:f|m|male|female|quiet|shy|loud|new|likes?|loves?|wants|lives|hates|from)\b/iu,
    tier: 'warn',
    from: 4,
    to: 25,
    grades: [2, 2],
  },
  {
    before: named(`${NAME}${SURNAME}(?:,?\\s|\\/|:\\s|\\s?\\|\\s?|\\t)`),
    behind: ENDS,
    tier: 'hint',
    from: 4,
    to: 25,
    grades: [2, 2],
  },
];
