import { textBefore, textBehind, type Pattern } from './pattern.ts';

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const MONTH_NUMBER = '(?:1[0-2]|0?[1-9])';
const YEAR = "(?:(?:19|20)\\d\\d|'?\\d\\d)";
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+(?:the\\s+)?)?';

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day becomes its month, or its year where the month is not clear. */
function broaderDate(match: string): string {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(match)?.[0];
  const name = MONTH_NAMES.find((month) => new RegExp(`(?<![A-Za-zÀ-ɏ])${month.slice(0, 3)}`, 'iu').test(match));
  if (name !== undefined) return `[${[name, year].filter((part) => part !== undefined).join(' ')}]`;
  const [first = 0, second = 0] = Array.from(match.matchAll(/\d+/gu), ([digits]) => Number(digits));
  const month = first > 31 ? second : second;
  const named = MONTH_NAMES[month - 1];
  if (named === undefined) return year === undefined ? '[date]' : `[${year}]`;
  return `[${[named, year].filter((part) => part !== undefined).join(' ')}]`;
}

const BIRTH =
  "(?:d\\.?\\s?o\\.?\\s?b\\.?|date of birth|birth ?date|born(?: on)?|birthday(?:'s| is| was)?(?: on)?|b\\.)";

/** Days: of birth, and others that are precise to the day. Months, years and weekdays by themselves are nobody's. */
export const DATES: readonly Pattern[] = [
  {
    category: 'date',
    tier: 'block',
    replacement: '[date]',
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])${BIRTH}\\s{0,2}[:=-]?\\s{0,2}(?:the\\s)?(?<it>(?:\\d{1,4}[./ -]\\d{1,2}(?:[./ -]\\d{2,4})?|\\d{6}|\\d{8}|${DAY}(?:st|nd|rd|th)?(?:\\s?of)?[\\s-]?(?:${MONTH})(?:[\\s,-]{0,2}${YEAR})?|(?:${MONTH})\\s?${DAY}(?:st|nd|rd|th)?(?:,?\\s?${YEAR})?))(?![A-Za-zÀ-ɏ0-9])`,
      'giu',
    ),
  },
  {
    category: 'date',
    tier: 'warn',
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9£$./-])(?:${DAY}[/.-]${MONTH_NUMBER}[/.-](?:19|20)?\\d\\d|${MONTH_NUMBER}[/-]${DAY}[/-](?:19|20)\\d\\d|(?:19|20)\\d\\d[/.-]${MONTH_NUMBER}[/.-]${DAY})(?:[ T]\\d{2}:\\d{2}(?::\\d{2})?)?(?![A-Za-zÀ-ɏ0-9]|[./-]\\d)`,
      'giu',
    ),
    replace: broaderDate,
  },
  {
    category: 'date',
    tier: 'warn',
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9£$.,/-])${WEEKDAY}${DAY}(?:\\s?(?:st|nd|rd|th))?(?:\\s(?:of\\s)?|\\s?-\\s?)?(?:${MONTH})\\.?(?:,?[\\s-]{1,2}(?:19|20)\\d\\d|\\s'?\\d\\d(?![\\d:.]|\\s?(?:am|pm|young|people|of)))?(?![A-Za-zÀ-ɏ0-9])`,
      'giu',
    ),
    judge: (match, around) => isDay(match, textBehind(around, 12)),
    replace: broaderDate,
  },
  {
    category: 'date',
    tier: 'warn',
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9])(?:${MONTH})\\.?\\s(?:the\\s)?${DAY}(?:st|nd|rd|th)?(?:,?\\s(?:19|20)\\d\\d)?(?![A-Za-zÀ-ɏ0-9]|[.:]\\d)`,
      'giu',
    ),
    judge: (match, around) => isDay(match, textBehind(around, 12)) && !/^(?:may|march|mar)\s/u.test(match),
    replace: broaderDate,
  },
  {
    category: 'date',
    tier: 'warn',
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:on|since|until|till|by|from|to|date|dated|was|is|for|hearing|court|review|contact|moved|moving)\\s(?:the\\s)?${WEEKDAY}(?<it>${DAY}[/.]${MONTH_NUMBER})(?![A-Za-zÀ-ɏ0-9]|[./-]\\d|\\s?(?:of|am|pm))`,
      'giu',
    ),
    judge: (match, around) =>
      (match.includes('/') && !/^[1-4]\/[1-5]$/u.test(match)) || /\bon\s$/iu.test(textBefore(around, 4)),
    replace: broaderDate,
  },
];

/** "1 may be", "2 march past" and "3 sat down" are no days. */
function isDay(match: string, behind: string): boolean {
  if (!/\bmay\b|\bmar\b|\bmarch\b/u.test(match)) return true;
  return (
    /(?:st|nd|rd|th)\b/u.test(match) ||
    /(?:19|20)\d\d/u.test(match) ||
    !/^\s?(?:be|have|not|need|want|also|past|on|to|go)\b/iu.test(behind)
  );
}
