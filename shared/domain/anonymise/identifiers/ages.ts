import { DIGIT, textBefore, textBehind, type Around, type Pattern } from './pattern.ts';

const WORDS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, at) => [word, at]),
);

const NUMBER =
  '(?:\\d{1,2}|(?:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?![A-Za-zÀ-ɏ]))';

/** A digit, or a number in words from four to twenty. */
const AGE_WORD = /[0-9]|four|five|six|seven|eight|nine|ten\b|eleven|twelve|teen|twenty/iu;

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
  const word = match
    .toLowerCase()
    .split(/[^a-z]+/u)
    .find((each) => WORDS.has(each));
  return WORDS.get(word ?? '') ?? 99;
}

/** Ages that are rules, ranges or remembered: "from 16 to 25", "under 18", "until 21". */
const RULE_BEFORE =
  /(?:\b(?:when|once|if|until|till|til|to|from|at|before|after|by|over|under|between|and|or|aged?|ages?|every|any|all|most|many|some|up to|past|post|pre|minimum|than|like a|like an)|[-–+<>])\s*(?:you(?:'re| are|r)?|they(?:'re| are)?|we(?:'re| are)?|u|ur|someone(?:'s| is)?|people|kids|children)?\s*(?:are|is|turn|turns|turned|reach|reaches|hit|hits|be|being|get to|leave at)?\s*(?:age|aged|just|only|like)?\s*$/iu;
const RULE_BEHIND =
  /^\s*(?:to|-|–|(?:or|and)\s\d|until|till|\+|plus|upwards|onwards|and over|and under|or over|or under|%|percent|out of|of (?:us|them)|years? (?:ago|later|of|in|as|on|without)|months?|weeks?|days?|hours?|minutes?|mins?|times?|people|young|kids|children|votes?)\b|^\s*(?:[-–+%/:]|\.\d|years? (?:ago|later|of|in))/iu;

const isRule = (around: Around): boolean => RULE_BEHIND.test(textBehind(around, 20));

function isTied(match: string, around: Around): boolean {
  return !RULE_BEFORE.test(textBefore(around, 40)) && !isRule(around) && Number(/\d+/u.exec(match)?.[0] ?? 10) > 0;
}

/** Exact ages that belong to somebody. */
export const AGES: readonly Pattern[] = [
  {
    category: 'age',
    tier: 'warn',
    needs: AGE_WORD,
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9£.,:/-])${NUMBER}(?:\\s?and a half)?[\\s-]?(?:years?|yrs?|yr|y|months?|weeks?)(?:[\\s/-]?(?:old|o))(?!s)(?![A-Za-zÀ-ɏ0-9])|(?<![A-Za-zÀ-ɏ0-9£.,:/-])\\d{1,2}\\s?(?:yo|y\\/o|y\\.o\\.)(?![A-Za-zÀ-ɏ0-9])`,
      'giu',
    ),
    judge: (_, around) =>
      !/\b(?:any|every|typical|average|like an?|for an?|most|treat[A-Za-zÀ-ɏ]* [A-Za-zÀ-ɏ]+ like an?|normal|to|or|than an?)\s$/iu.test(
        textBefore(around, 24),
      ) || 'hint',
    replace: ageBand,
  },
  {
    category: 'age',
    tier: 'warn',
    needs: AGE_WORD,
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:(?:he|she|i|im|hes|shes|who)(?:'s|'m|'ll be| will be| is| was| am|s)?(?: only| just| nearly| almost| about)?(?: turned| turns| turning)?|(?:he|she|who|i|and|has|is|have)(?:'s|'ve| has| have)?(?: just| only)? (?:turned|turns|turning)|(?:brother|sister|son|daughter|twin|cousin|baby|niece|nephew|mum|boy|girl|lad|lass|yp|one|eldest|oldest|youngest|middle)(?:'s|s| is| was|, )(?: only| just| now)?)\\s(?<it>${NUMBER})(?![A-Za-zÀ-ɏ0-9]|[.:]\\d)`,
      'giu',
    ),
    judge: (_, around) => {
      const before = textBefore(around, 40);
      const behind = textBehind(around, 24);
      if (
        isRule(around) ||
        /^\s*(?:[A-Za-zÀ-ɏ]+s\b|st\b|nd\b|th\b|more|new|different|am\b|pm\b|foster|social|good|other|big|little|in|for|down|on)/iu.test(
          behind,
        )
      ) {
        if (!/^\s*(?:years|yrs)\b/iu.test(behind)) return false;
      }
      if (
        /\b(?:when|since|until|till|before|after|if|once|by the time)\s(?:[A-Za-zÀ-ɏ]+\s?(?:'s|'m)?\s?){1,3}$/iu.test(
          before,
        )
      )
        return 'hint';
      return true;
    },
    replace: ageBand,
  },
  {
    category: 'age',
    tier: 'warn',
    needs: AGE_WORD,
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:(?:aged|age|age:|age is)\\s{0,2})(?<it>${NUMBER})(?![A-Za-zÀ-ɏ0-9]|[.:]\\d|\\s?[-–+]|\\s(?:to|or|and|plus)\\b)`,
      'giu',
    ),
    judge: (_, around) =>
      !/\b(?:from|over|under|until|till|to|by|at|before|after|people|children|anyone|everyone|those|all|between|of|the|legal|minimum|working|at the|young people|kids|leavers)\s(?:aged?\s{0,2})?$/iu.test(
        textBefore(around, 26),
      ),
    replace: ageBand,
  },
  {
    category: 'age',
    tier: 'warn',
    needs: AGE_WORD,
    // "Lily-Anne turned eight", "Ivy is 3".
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])[A-Z][a-zà-ɏ]{2,}(?:-[A-Z][a-zà-ɏ]+)?(?:'s| is| was| turned| just turned| turns)(?: only| just| now| nearly)?\\s(?<it>${NUMBER})(?![A-Za-zÀ-ɏ0-9]|[.:]\\d)`,
      'gu',
    ),
    judge: (_, around) => {
      if (isRule(around) || /^\s*(?:[a-z]+s\b|more|different|of)/u.test(textBehind(around, 20))) return false;
      const before = textBefore(around, 40);
      if (
        /\b(?:It|That|This|What|There|Which|When|Table|Group|Question|Average|Where|Mine)(?:'s| is| was)\s$/u.test(
          before,
        )
      )
        return false;
      return /\b[Ww]hen\s\S+\s(?:is|was|turn\S*)\s$/u.test(before) ? 'hint' : true;
    },
    replace: ageBand,
  },
  {
    category: 'age',
    tier: 'warn',
    needs: DIGIT,
    // "Keira (14)", "Keira, 14,", "my sister, 9".
    expression:
      /(?<=[A-Za-zÀ-ɏ]{2}\s?\(|\p{Lu}\p{Ll}{1,14}, |(?:brother|sister|son|daughter|twin|cousin|boy|girl|lad|yp|baby),? )(?:age |aged )?\d{1,2}(?=\)|,|\.(?!\d)|\s(?:said|says|and|who|was|is|f|m)\b|\s*$)(?!\sand\sover)/gmu,
    judge: (match, around) =>
      isTied(match, around) &&
      Number(/\d+/u.exec(match)?.[0]) >= 1 &&
      !/\b(?:year|table|group|section|room|act|page|question|part|chapter|regulation|reg|phase|step|no|version|friday|monday|tuesday|wednesday|thursday|saturday|sunday)\s?\(?,?\s?$/iu.test(
        textBefore(around, 14),
      ),
    replace: ageBand,
  },
  {
    category: 'age',
    tier: 'warn',
    needs: DIGIT,
    // "M, 15", "15F" and "14 yr" as case notes have them.
    expression: /(?<![A-Za-zÀ-ɏ0-9£.,:/-])(?:\d{1,2}[mf]|[MF],?\s?\d{1,2}(?=[,.)]))(?![A-Za-zÀ-ɏ0-9])/gu,
    judge: (match) => /^1[0-9]/u.test(match.replace(/\D/gu, '')) && !match.endsWith('m'),
    replace: ageBand,
  },
  {
    category: 'age',
    tier: 'hint',
    needs: AGE_WORD,
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:when (?:i|he|she) (?:was|turned|were)|since (?:i|he|she) (?:was|were)|(?:i|he|she) (?:was|turned))(?: about| only| like| just)?\\s(?<it>${NUMBER})(?![A-Za-zÀ-ɏ0-9]|[.:]\\d)`,
      'giu',
    ),
    replace: ageBand,
    judge: (_, around) => !isRule(around),
  },
];
