import type { FindingTier } from '#shared/model/finding.ts';
import { MONTHS } from '#shared/model/months.ts';
import { traceOf } from '../text/traces.ts';
import {
  DIGIT,
  DAY_AND_MONTH,
  DAY_STROKE_MONTH,
  FEAST_OR_WORD,
  MONTH_AND_DAY,
  NTH_DAY,
  WEEKDAY_AND_DAY,
} from './needs.ts';
import { textBefore, textBehind, type Around, type Pattern } from './pattern.ts';

/** Months with the ways in which they are misspelt. */
const MONTH =
  'jan(?:uary|urary|ury)?|feb(?:ruary|uary|urary)?|mar(?:ch)?|apr(?:il|ill)?|may|june?|july?|au?g(?:ust)?|sep(?:t|tember|temeber|tmber)?|oct(?:ober|uber)?|ocotber|nov(?:ember|emeber|mber)?|dec(?:ember|emeber|mber)?';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const MONTH_NUMBER = '(?:1[0-2]|0?[1-9])';
const YEAR = "(?:(?:19|20)\\d\\d|'?\\d\\d)";
const WEEKDAY_NAME =
  '(?:mon|monday|tue|tues|tuesday|tuseday|wed|weds|wednesday|wensday|wendesday|wedensday|thu|thur|thurs|thursday|thusday|fri|friday|sat|saturday|saterday|sun|sunday)';
const WEEKDAY = `(?:${WEEKDAY_NAME}\\.?,?\\s+(?:the\\s+)?)?`;
const NTH = '(?:\\s?(?:st|nd|rd|th))';
/** "12th to 14th March", "3 and 5 May": the first day of several belongs to them. */
const EARLIER_DAY = `(?:${DAY}${NTH}?\\s?(?:-|–|\\/|&|\\+|,|to|and|or|till|until)\\s?(?:the\\s)?${WEEKDAY}){0,3}`;
const NTH_IN_WORDS =
  '(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';

/** A day becomes its month, or its year where the month is not clear. */
function broaderDate(match: string): string {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(match)?.[0];
  const name = MONTHS.find((month) => new RegExp(`(?<![A-Za-zÀ-ɏ])${month.slice(0, 3)}`, 'iu').test(match));
  if (name !== undefined) return `[${[name, year].filter((part) => part !== undefined).join(' ')}]`;
  // Whichever way round a day is written in numbers, its month is taken to stand second.
  const [, month = 0] = Array.from(match.matchAll(/\d+/gu), ([digits]) => Number(digits));
  const named = MONTHS[month - 1];
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
    needs: [DIGIT, traceOf('|dob;|d.;|d o;|do.;|do b;birth;|born;|b.')],
    replacement: '[date]',
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])${BIRTH}\\s{0,2}[:=-]?\\s{0,2}(?<it>(?:the\\s)?(?:\\d{1,4}\\s?[./ -]\\s?\\d{1,2}(?:\\s?[./ -]\\s?\\d{2,4})?|\\d{6}|\\d{8}|${DAY}(?:st|nd|rd|th)?(?:\\s?of)?[\\s-]?(?:${MONTH})(?:[\\s,-]{0,2}${YEAR})?|(?:${MONTH})\\s?${DAY}(?:st|nd|rd|th)?(?:,?\\s?${YEAR})?))(?![A-Za-zÀ-ɏ0-9])`,
      'giu',
    ),
  },
  {
    category: 'date',
    tier: 'warn',
    needs: [traceOf('0/0;0.0;0-0;0 / 0')],
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9£$./-])(?:${DAY}\\s/\\s${MONTH_NUMBER}\\s/\\s(?:19|20)?\\d\\d|${DAY}[/.-]${MONTH_NUMBER}[/.-](?:19|20)?\\d\\d|${MONTH_NUMBER}[/-]${DAY}[/-](?:19|20)\\d\\d|(?:19|20)\\d\\d[/.-]${MONTH_NUMBER}[/.-]${DAY})(?:[ T]\\d{2}:\\d{2}(?::\\d{2})?)?(?![A-Za-zÀ-ɏ0-9]|[./-]\\d)`,
      'giu',
    ),
    replace: broaderDate,
  },
  {
    category: 'date',
    tier: 'warn',
    needs: [DAY_AND_MONTH],
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9£$.,/-])(?:the\\s)?${WEEKDAY}${EARLIER_DAY}${DAY}${NTH}?(?:\\s(?:of\\s)?|\\s?-\\s?)?(?:${MONTH})\\.?(?:,?[\\s-]{1,2}(?:19|20)\\d\\d|\\s'?\\d\\d(?![\\d:.]|\\s?(?:am|pm|young|people|of)))?(?![A-Za-zÀ-ɏ0-9])`,
      'giu',
    ),
    judge: (match, around) => isDay(match, textBehind(around, 12)),
    replace: broaderDate,
  },
  {
    category: 'date',
    tier: 'warn',
    needs: [MONTH_AND_DAY],
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9])(?:${MONTH})\\.?\\s(?:the\\s)?${DAY}(?:st|nd|rd|th)?(?:,?\\s(?:19|20)\\d\\d)?(?![A-Za-zÀ-ɏ0-9]|[.:]\\d)`,
      'giu',
    ),
    judge: (match, around) =>
      isDay(match, textBehind(around, 12)) &&
      (/\d(?:st|nd|rd|th)\b/u.test(match) || !/^(?:may|march|mar)\s/u.test(match)),
    replace: broaderDate,
  },
  {
    category: 'date',
    tier: 'warn',
    needs: [traceOf('0/0')],
    // "30/9 meeting", "Weds 7/5", "6/11 @ 4pm", "next one: 14/3": a share or a score has nothing of the sort beside it.
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9£$.,/-])(?:${WEEKDAY_NAME}\\.?,?\\s(?:the\\s)?)?${DAY}\\/${MONTH_NUMBER}(?![A-Za-zÀ-ɏ0-9%]|[./-]\\d|\\s?(?:of(?!\\s(?:this|last|next)\\s)|in|say|said|agreed?|voted|were|was|people|young|for|against|would)\\b)`,
      'giu',
    ),
    judge: (match, around) => isDayAndMonth(match, around),
    replace: broaderDate,
  },
  {
    category: 'date',
    tier: 'warn',
    needs: [DAY_STROKE_MONTH],
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:on|since|until|till|by|from|to|date|dated|was|is|for|hearing|court|review|contact|moved|moving|ends|starts|started|due|seen|visit|panel|meeting|pep|lac|conference|group|core group|week commencing|w\\/c|week ending|returned|missing|born|birthday|hospital|mtg|appt|appointment|assessment|session|sent|rang|deadline)\\s(?:the\\s)?${WEEKDAY}(?<it>${DAY}[/.]${MONTH_NUMBER})(?![A-Za-zÀ-ɏ0-9]|[./-]\\d|\\s?(?:of|am|pm))`,
      'giu',
    ),
    judge: (match, around) =>
      (match.includes('/') && !/^[1-4]\/[1-5]$/u.test(match)) || /\bon\s$/iu.test(textBefore(around, 4)),
    replace: broaderDate,
  },
  {
    category: 'date',
    tier: 'warn',
    needs: [WEEKDAY_AND_DAY],
    // "Friday 14," is a day, "Friday 10 till 2" an hour; "the 2nd of the 8th".
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9])(?:${WEEKDAY_NAME},?\\s(?:the\\s)?(?:1[3-9]|2\\d|3[01])(?![A-Za-zÀ-ɏ0-9]|[.:]\\d|\\s?[-–%])|(?:the\\s)?${DAY}(?:st|nd|rd|th) of (?:the )?${MONTH_NUMBER}(?:st|nd|rd|th)(?:,?\\s${YEAR})?(?![A-Za-zÀ-ɏ0-9]))`,
      'giu',
    ),
    judge: (match, around) => / of /iu.test(match) || AFTER_A_DAY.test(textBehind(around, 12)),
    replace: broaderDate,
  },
  {
    category: 'date',
    tier: 'warn',
    needs: [WEEKDAY_AND_DAY, NTH_DAY],
    // "Fri 12th", "Tuesday the 4th"; "Monday 1st thing" is a time of day.
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9])${WEEKDAY_NAME},?\\s(?:the\\s)?${DAY}(?:st|nd|rd|th)(?![A-Za-zÀ-ɏ0-9])`,
      'giu',
    ),
    judge: (_, around) => AFTER_A_DAY.test(textBehind(around, 12)),
    replacement: '[date]',
  },
  {
    category: 'date',
    tier: 'warn',
    needs: [NTH_DAY],
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:on|by|until|till|til|since|from|to|before|after|is|was|its|it's|mine is|moved|due|review|court|hearing|contact|birthday|ends|starts|for|again) (?<it>(?:the )?${DAY}(?:st|nd|rd|th))(?![A-Za-zÀ-ɏ0-9])`,
      'giu',
    ),
    judge: (match, around) => {
      if (!AFTER_A_DAY.test(textBehind(around, 12))) return false;
      // "Was 1st", "is 3rd and last" are ranks; a day of the month has "the", or is too high for a rank.
      const isThe = /^the /iu.test(match);
      const day = Number(/\d+/u.exec(match)?.[0]);
      if (/\b(?:from|to) $/iu.test(textBefore(around, 6)) && day < 4) return false;
      return isThe || day > 5 ? (day > 3 ? true : 'hint') : false;
    },
    replacement: '[date]',
  },
  {
    category: 'date',
    tier: 'warn',
    needs: [FEAST_OR_WORD],
    // Feasts that fall on a day, with their year; and days in words.
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:(?:christmas (?:eve|day)|boxing day|new year'?s (?:eve|day)|bonfire night|hallowe'?en|valentine'?s day|good friday|easter (?:sunday|monday)),? (?:19|20)\\d\\d|(?:the )?(?:${NTH_IN_WORDS} of|(?:twenty|thirty)[ -][a-z]{5,7}|[a-z]{3,8}th) (?:${MONTH})(?: (?:19|20)\\d\\d)?|(?:${MONTH}) (?:the )?${NTH_IN_WORDS}(?: (?:19|20)\\d\\d)?)(?![A-Za-zÀ-ɏ0-9])`,
      'giu',
    ),
    judge: (match, around) => isDay(match, textBehind(around, 12)),
    replace: broaderDate,
  },
];

const BEFORE_A_DAY = new RegExp(
  `(?:^|[\\n(])$|\\b(?:on|since|until|till|by|from|to|for|was|is|next(?: one)?|date|w\\/?c|week commencing|meeting|mtg|review|visit|contact|court|hearing|panel|session|appt|appointment|moved|then|and|again|born|dob)[:,]?\\s$`,
  'iu',
);
const BEHIND_A_DAY =
  /^\s?(?:$|[):\n]|@|-\s|at \d|\d{1,2}(?::\d\d|[ap]m)|(?:meeting|mtg|review|visit|contact|court|hearing|panel|session|appt|appointment|group|call|lac|pep|cla|strategy|conference|handover|shift|night|return)\b)/iu;

/** Two numbers with a stroke: a day and a month, or so many out of so many. */
function isDayAndMonth(match: string, around: Around): boolean | FindingTier {
  const [day = 0, month = 0] = Array.from(match.matchAll(/\d+/gu), ([digits]) => Number(digits));
  if (/^[a-z]/iu.test(match) || isInRowOfDays(month, around)) return true;
  if (/\b(?:scor|vot|result|won|lost|ratio|beat|got|poll|out\b)[a-z]*\W{1,2}$/iu.test(textBefore(around, 24)))
    return false;
  if (match === '24/7' || match === '50/50' || (day < month && !match.startsWith('0'))) {
    // "7/10" is a mark before it is a day.
    return (
      !/^(?:10|12|5|4|3|2)$/u.test(String(month)) &&
      BEFORE_A_DAY.test(textBefore(around, 18)) &&
      BEHIND_A_DAY.test(textBehind(around, 12))
    );
  }
  const isBefore = BEFORE_A_DAY.test(textBefore(around, 18));
  if (isBefore || (day !== month && BEHIND_A_DAY.test(textBehind(around, 14)))) return true;
  if (/^0|\/0/u.test(match)) return true;
  return day > 12 && day !== 24;
}

/** "Moved on 14/1, 2/3 and 28/3": in a row with one that can be no share, the others are days as well. */
function isInRowOfDays(month: number, around: Around): boolean {
  const isBeside =
    /\d\/\d{1,2}(?:,| and| &)\s$/u.test(textBefore(around, 12)) ||
    /^(?:,| and| &)\s\d{1,2}\/\d/u.test(textBehind(around, 10));
  return (
    isBeside &&
    month <= 12 &&
    /(?<!\d)(?:1[3-9]|2\d|3[01])\/(?:1[0-2]|0?[1-9])(?!\d)/u.test(textBefore(around, 30) + textBehind(around, 30))
  );
}

/** Words that a bare day of the month can stand before: anything else is counted by it ("the 3rd time"). */
const AFTER_A_DAY =
  /^\s*(?:$|[.,;:!?)\n]|(?:and|an|at|but|so|because|cos|with|for|to|in|we|i|he|she|they|if|not|or|nobody|when|then|is|was|which|by|before|after|from|until|till|please|instead|as|her|his|my|all)\b|[-–]|\d{1,2}(?:[:.]\d\d|\s?[ap]m))/iu;

/** "1 may be", "2 march past" and "3 sat down" are no days. */
function isDay(match: string, behind: string): boolean {
  if (!/\bmay\b|\bmar\b|\bmarch\b/u.test(match)) return true;
  return (
    /(?:st|nd|rd|th)\b/u.test(match) ||
    /(?:19|20)\d\d/u.test(match) ||
    !/^\s?(?:be|have|not|need|want|also|past|on|to|go)\b/iu.test(behind)
  );
}
