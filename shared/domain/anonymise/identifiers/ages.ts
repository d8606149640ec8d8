import { joined, traceOf } from '../text/traces.ts';
import { nameGrade } from './age-people.ts';
import { ageBand, ANY_NUMBER, BABY_UNIT, numberOf } from './age-numbers.ts';
import { isCount, isNoAge, isOfAnybody, isThreshold } from './age-refusals.ts';
import { IN_LIFE } from './age-in-life.ts';
import { OF_SOMEBODY } from './age-of-somebody.ts';
import { anyPlain, ENDS, isPlain, matchAtEnd, type AgeSign } from './age-sign.ts';
import { PERSON_VERBS } from '../vocabulary/people.ts';
import { NUMBER_BEGINS, NUMBER_WORD, words } from './needs.ts';
import { textBefore, textBehind, type Around, type Pattern } from './pattern.ts';
import type { FindingTier } from '#shared/model/finding.ts';

const IN_BABY_UNITS = new RegExp(`${BABY_UNIT}$`, 'iu');

const SIGNS = [...OF_SOMEBODY, ...IN_LIFE].map((each) => ({ ...each, isPlain: isPlain(each) }));
const ANY_PLAIN = anyPlain(SIGNS);

const UNITS = words(
  "year years year's yers yeras yr yrs y month months mth mths mnth mnths week weeks wk wks day days",
);
const UNIT_ENDS = words('r s y h k');

/** "6yrs old", "16 y/o", "4 months of age". */
const AGE_OLD = traceOf(
  [joined(UNIT_ENDS, words('old| _old| -old| /old| _of_age')), joined(UNITS, words('o| _o| -o| /o| o. .o'))].join(';'),
);

/** Where ages stand in a row. */
const LISTED = traceOf(
  [
    joined(['('], [...NUMBER_BEGINS, 'age']),
    joined(words('kids children boys girls brothers sisters siblings sons daughters two'), [' ', ',']),
    ' old|;-old|',
  ].join(';'),
);
const AND_NUMBER = traceOf(joined(words('_and_ _&_ _n_'), NUMBER_BEGINS));

/** What is so many years old, too. */
const THINGS =
  /\b(?:car|van|bus|minibus|bike|house|building|home|flat|dog|cat|horse|pony|hamster|rabbit|puppy|kitten|guinea pig|parrot|tortoise|phone|laptop|telly|sofa|carpet|mattress|policy|report|system|photo|file|law|act|guidance|school|club|charity|group|scheme)(?:'s| is| was| are| were)(?: (?:about|nearly|over|only|now|at least))?\s$/iu;

/** So much is read on either side of a number. */
const REACH = 80;

/** The oldest age that is believed of a number with nothing but its place in the sentence to say so. */
const OLDEST = 99;

/** "When he is 16", "until she turns 18": what is to come for somebody comes for everybody. */
const TO_COME =
  /\b(?:when|once|if|until|till?|before|unless|by the time|as soon as|the (?:day|minute|moment|second))\s(?:[A-Za-zÀ-ɏ'-]+\s){0,2}?(?:[a-zà-ɏ]+'?(?:s|m|re)|is|am|are|turns?|hits?|reach(?:es)?|be|gets to)\s(?:[a-z]+\s){0,2}$/iu;
const TOLD = /\b(?:was|were|turned|had|been)\s/iu;

/** What may stand behind an age of two or three in words. */
const SMALL_AGE_BEHIND = /^(?:[.,;!?)]|\s*$|\s(?:and|in|on|now|was|when|with)\b)/iu;

/** Whether a number is somebody's age by the words beside it, and how surely. */
function judgeNumber(match: string, around: Around): boolean | FindingTier {
  const hedge = /^(?:nearly|almost)\s/iu.exec(match)?.[0] ?? '';
  const before = sentenceAt(`${textBefore(around, REACH)}${hedge}`);
  const behind = textBehind(around, REACH);
  // "One" is more often a pronoun than an age, and "two" and "three" are more often counts.
  const isSmall = /^(?:one|two|three)$/iu.test(match) && !/\bturn/iu.test(before);
  if (isSmall && (/^one$/iu.test(match) || !SMALL_AGE_BEHIND.test(behind))) return false;
  if (isNoAge(around)) return false;
  const age = numberOf(match);
  if (age > OLDEST || (age === 0 && !/day|week|month/iu.test(match))) return false;
  const isBaby = IN_BABY_UNITS.test(match) && !/\dy|\by/iu.test(match);
  if (before === '' && /years?$/iu.test(match)) return false;
  // "For 3 years in all", "two years ago": a time, unless it is the age itself that ends there.
  if (
    /(?:yrs?|years?)$/iu.test(match) &&
    !/^(?:[.,;:!?)"'\n]|\s*$|\s(?:and|but|so|when|who|now|then|old)\b)/iu.test(behind)
  )
    return false;
  // "Lottie (11 yrs)", "on the ward, 15 yrs, since": years between marks are somebody's.
  if (
    age >= 4 &&
    age <= 25 &&
    /\d\s?(?:yrs?|years)$/iu.test(match) &&
    /[A-Za-zÀ-ɏ](?:,\s| ?\()$/u.test(before) &&
    /^(?:[).;]|,\s)/u.test(behind)
  )
    return true;
  if (isCount(around)) return false;
  const isLast = ENDS.test(behind) || goesOn(behind);
  const isSaid = matchAtEnd(ANY_PLAIN, before) !== null;
  const found = SIGNS.find(
    (each) =>
      (isSaid || !each.isPlain) &&
      (isBaby ? each.babies !== undefined && isLast : each.babies !== 'only') &&
      age >= (each.from ?? 1) &&
      age <= (each.to ?? OLDEST) &&
      (each.behind === undefined || (each.behind === ENDS ? isLast : each.behind.test(behind))) &&
      isTied(each, before),
  );
  if (found === undefined) return false;
  if (found.isOften === true && isOfAnybody(around)) return false;
  // "I turned 18 on a Saturday": told of oneself it is the day the law changed, which comes for everybody.
  if (isThreshold(age) && /\bi\s(?:just |only )?turned\s/iu.test(before)) return 'hint';
  if (isThreshold(age) && found.threshold !== undefined) return found.threshold;
  if (age > 25 && /\b(?:until|till?)\s/iu.test(before)) return false;
  if (TO_COME.test(before) && !TOLD.test(before)) return isThreshold(age) || age > 25 ? false : 'hint';
  return /yrs?$/iu.test(match) ? 'warn' : found.tier;
}

/** What stands behind the last end of a sentence or a line. */
function sentenceAt(text: string): string {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    const isEnd = character === '.' || character === '!' || character === '?';
    if (character === '\n' || (isEnd && /^\s(?:[^a-z]|$)/u.test(text.slice(at + 1, at + 3))))
      return text.slice(at + 1).replace(/^["')]?\s/u, '');
  }
  return text;
}

function isTied({ before, grades }: AgeSign, textBeforeIt: string): boolean {
  const match = matchAtEnd(before, textBeforeIt);
  if (match === null) return false;
  if (grades === undefined) return true;
  return [match.groups?.['who'], match.groups?.['next']].some(
    (who) => who !== undefined && nameGrade(who) >= grades[/^\p{Lu}/u.test(who) ? 0 : 1],
  );
}

/** Whether a verb goes on behind the number that somebody is the subject of: "a lad of nine sat down". */
function goesOn(behind: string): boolean {
  return PERSON_VERBS.has(/^ ([a-z]{2,12})\b/u.exec(behind)?.[1] ?? '');
}

/** Exact ages that belong to somebody. */
export const AGES: readonly Pattern[] = [
  {
    category: 'age',
    tier: 'warn',
    needs: [AGE_OLD, NUMBER_WORD],
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9£.,:/-])${ANY_NUMBER}[\\s-]?(?:years?|year's|yers|yeras|yrs?|yr|y|months?|mths?|mnths?|weeks?|wks?|days?)(?:[\\s/-]?(?:old|o)| of age)(?!s)(?![A-Za-zÀ-ɏ0-9])|(?<![A-Za-zÀ-ɏ0-9£.,:/-])\\d{1,2}\\s?(?:yo|y\\/o|y\\.o\\.?|y\\.?o)(?![A-Za-zÀ-ɏ0-9])`,
      'giu',
    ),
    judge: (_, around) => {
      if (
        /^ (?:can(?:not|'?t)?|could|should|shouldn'?t|needs|doesn'?t|won'?t|will|would|has to|is not|isn'?t)\b/u.test(
          textBehind(around, 12),
        ) &&
        /(?:^|\ban? )$/iu.test(textBefore(around, 3))
      )
        return 'hint';
      // What an "it" is so many years old is a thing.
      if (THINGS.test(textBefore(around, 30)) || /\b(?:it's|it is|it was|its)\s$/iu.test(textBefore(around, 8)))
        return false;
      if (
        /\b(?:any|every|typical|average|think of any|imagine an?|what (?:an?|would an?))\s$/iu.test(
          textBefore(around, 24),
        )
      )
        return false;
      return (
        !/\b(?:like an?|for an?|most|treat[A-Za-zÀ-ɏ]* [A-Za-zÀ-ɏ]+ like an?|normal|to|or|than an?)\s$/iu.test(
          textBefore(around, 24),
        ) || 'hint'
      );
    },
    replace: ageBand,
  },
  {
    category: 'age',
    tier: 'warn',
    needs: [AND_NUMBER],
    // "They are 10 and 12", "aged 5 and 7".
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:they(?:'re| are| were| r)|theyre|(?:siblings|brothers|sisters|kids|children|girls|boys|twins|two),? (?:are|were|is|now)|(?:siblings|brothers|sisters|kids|boys|girls|sons|daughters),?(?: aged?)?)\\s(?:now |only |just |both )?(?<it>${ANY_NUMBER}(?:, ${ANY_NUMBER}){0,3}(?: and | & | n )${ANY_NUMBER})(?![A-Za-zÀ-ɏ0-9]|[.:/]\\d| (?:of|votes|years|percent|times|per)|\\s?%)`,
      'giu',
    ),
    judge: (match) => !/^(?:one and|two and)/iu.test(match),
    replace: ageBand,
  },
  {
    category: 'age',
    tier: 'warn',
    needs: [traceOf('|age;are both')],
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:(?:aged|age of|ages|age:|age is|age was|age -|age|are both)\\s{0,2})(?:only |just |about |nearly |almost )?(?<it>${ANY_NUMBER}(?:(?:, | and | & )${ANY_NUMBER}(?! over| above| up| under))?(?:\\s?(?:years?|yrs?)(?:,? (?:and |& )?\\d{1,2} (?:months?|mths?))?)?)(?![A-Za-zÀ-ɏ0-9]|[.:]\\d|\\s?[-–+]|\\s(?:to|or|plus|times|people)\\b|\\sand (?:over|above|up|under)\\b)`,
      'giu',
    ),
    judge: (_, around) =>
      !/\b(?:over|under|until|till|to|before|after|people|children|anyone|anybody|everyone|those|all|between|legal|minimum|working|maximum|young people|kids|leavers|teenagers|adults|reach|reading|mental|same|any|average|retirement|school|leaving)\s(?:the )?(?:aged?\s{0,2}|age of\s|ages\s)?$/iu.test(
        textBefore(around, 30),
      ) &&
      !/\b(?:you|they|we|until|till|under|over|to|after|people|everyone) (?:at |turn )?(?:the )?(?:age of|aged?) $/iu.test(
        textBefore(around, 40),
      ) &&
      (!/\b(?:from|by|since) (?:the )?(?:age of|age) $/iu.test(textBefore(around, 20)) ||
        (/\b(?:i|he|she|my|his|her)(?:'[a-z]{1,2})? [^.!?]{0,60}$/iu.test(textBefore(around, 70)) &&
          !isOfAnybody(around)) ||
        'hint'),
    replace: ageBand,
  },
  {
    category: 'age',
    tier: 'warn',
    needs: [LISTED, NUMBER_WORD],
    // "(7, 9 and 12)", "her kids, 3 and 5", "a 9 and a 12 year old".
    expression: new RegExp(
      `(?:(?<=\\((?:aged? |ages )?)${ANY_NUMBER}(?:, ?${ANY_NUMBER}){0,4}(?:,? ?(?:and|&) ?${ANY_NUMBER})?(?=\\))|(?<=\\b(?:kids|children|boys|girls|brothers|sisters|siblings|sons|daughters|my two|grandchildren|grandkids),? (?:aged |ages |are |now )?)${ANY_NUMBER}(?:, ?${ANY_NUMBER}){0,4},? ?(?:and|&) ?${ANY_NUMBER}(?![A-Za-zÀ-ɏ0-9%:/]|[.]\\d| (?:of|votes|more|times|per|in the))|(?<=\\b(?:a|an|the|his|her|my) )${ANY_NUMBER}(?=,? (?:and|&|n|or) (?:a |an )?${ANY_NUMBER}[ -](?:years?|yrs?|yr)[ -]old(?!s)))`,
      'giu',
    ),
    judge: (match, around) =>
      !/\b(?:table|year|years|group|section|room|page|pages|question|questions|part|parts|chapter|regulation|article|articles|step|steps|vote|votes|score|total|count|item|items|points?|see|tables|groups|cards?|sections|schedule|fig|figure|note|notes|mins?|hours?|weeks?|days?|out of)s?\s?\($/iu.test(
        textBefore(around, 18),
      ) &&
      (/[,&]| and /iu.test(match) || !/\((?:aged? |ages )?$/iu.test(textBefore(around, 8))),
    replace: ageBand,
  },
  {
    category: 'age',
    tier: 'warn',
    needs: [NUMBER_WORD],
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9£$€#@_+~]|[0-9][.,:/-])(?:(?:nearly|almost)\\s)?(?:\\d{1,2}\\s?(?:yrs?|years?|y)(?:,? (?:and |& )?)?\\d{1,2}\\s?(?:months?|mths?|m)|${ANY_NUMBER}(?:${BABY_UNIT}|\\s?(?:yrs?|years?|(?<=\\d)y))?)(?![A-Za-zÀ-ɏ0-9_])`,
      'giu',
    ),
    judge: judgeNumber,
    replace: ageBand,
  },
  {
    category: 'age',
    tier: 'warn',
    needs: [
      traceOf(
        '0m|;0f|;|m0;|f0;|m,0;|f,0;|m/0;|f/0;|m 0;|f 0;|m, 0;|f, 0;|m/ 0;|f/ 0;0 / m;0/m;0/ m;0 /m;0 / f;0/f;0/ f;0 /f;0yr;0 yr',
      ),
    ],
    // "M, 15", "15F" and "14 yr" as case notes have them.
    expression:
      /(?<![A-Za-zÀ-ɏ0-9£.,:/-])(?:\d{1,2}[mf]|[MF][,/]?\s?\d{1,2}(?=[,.);]|\s*$)|1\d\s?\/\s?[MFmf]|1\d\s?(?:yrs?|yr)(?=\s(?:f|m|male|female|boy|girl|lad|lass)\b))(?![A-Za-zÀ-ɏ0-9])/gmu,
    judge: (match) => /^1[0-9]/u.test(match.replace(/\D/gu, '')) && !match.endsWith('m'),
    replace: ageBand,
  },
  {
    category: 'age',
    tier: 'warn',
    needs: [traceOf('birthday;bday;b-day')],
    // "On her 15th birthday", "Tariq's ninth birthday"; those of the law are everybody's.
    expression:
      /(?<![A-Za-zÀ-ɏ])(?:my|his|her|[A-Za-zÀ-ɏ'-]{2,20}'s) (?<it>(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twenty[- ]first) (?:birthday|b-?day))(?![A-Za-zÀ-ɏ])/giu,
    judge: (match) => (/^(?:16|18|21|25|sixteenth|eighteenth|twenty)/iu.test(match) ? 'hint' : true),
    replacement: 'birthday',
  },
  {
    category: 'age',
    tier: 'warn',
    needs: [traceOf(' have ; has ; had ; having '), traceOf(' year')],
    // "He has sixteen years", as it is said in many other languages.
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:he|she|i|boy|girl|son|daughter|brother|sister)(?:'s|'ve)? (?:have|has|had|having) (?<it>(?:[89]|1\\d|2[0-5]|(?:eight|nine|ten|eleven|twelve|[a-z]{3,5}teen|twenty)) years?)(?=[.,;!?)"]|\\s*$)`,
      'giu',
    ),
    replace: ageBand,
  },
];
