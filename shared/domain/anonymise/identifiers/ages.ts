import { lexicon } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import {
  AGE_WORD,
  ANY_NUMBER,
  GROWN,
  NEARLY,
  NUMBER,
  PERSON,
  TURN,
  ageBand,
  isBehindName,
  isCount,
  isRule,
  isRuleHere,
  isThreshold,
  isTied,
} from './age-words.ts';
import { DIGIT, textBefore, type Pattern } from './pattern.ts';

/** Exact ages that belong to somebody. */
export const AGES: readonly Pattern[] = [
  {
    category: 'age',
    tier: 'warn',
    needs: AGE_WORD,
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9£.,:/-])${ANY_NUMBER}[\\s-]?(?:years?|year's|yers|yeras|yrs?|yr|y|months?|mths?|mnths?|weeks?|wks?|days?)(?:[\\s/-]?(?:old|o)| of age)(?!s)(?![A-Za-zÀ-ɏ0-9])|(?<![A-Za-zÀ-ɏ0-9£.,:/-])\\d{1,2}\\s?(?:yo|y\\/o|y\\.o\\.?|y\\.?o)(?![A-Za-zÀ-ɏ0-9])`,
      'giu',
    ),
    judge: (_, around) => {
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
    needs: AGE_WORD,
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:(?:(?:he|she|who)(?:'s|s)?|i'?m|i)(?:'ll be|ll be|'d be|d be| will be| would be| would have been| is| was| am)?(?: gonna be)?${NEARLY}${TURN}${NEARLY}|(?:he|she|who|i|and|has|is|have|having)(?:'s|'ve|'d| has| have| had)?${NEARLY} (?:turned|turns|turning)${NEARLY}|${PERSON}(?:'s|s| is| was| will be| turned| turns|,)${NEARLY}(?: (?:turned|is))?)\\s(?<it>${NUMBER})(?![A-Za-zÀ-ɏ0-9]|[.:/]\\d|\\s?%)`,
      'giu',
    ),
    judge: (match, around) => {
      const before = textBefore(around, 44);
      if (isCount(around) || isRuleHere(around)) return false;
      if (/\bI\s(?:just |only )?$/iu.test(before) || /\bi \d/u.test(before)) return false;
      if (
        /\b(?:when|since|until|till|before|after|if|once|by the time|unless)\s(?:[A-Za-zÀ-ɏ]+\s?(?:'s|'m)?\s?){1,3}$/iu.test(
          before,
        )
      )
        return isThreshold(match) ? false : /\b(?:was|were)\s(?:\w+ )?$/iu.test(before) ? true : 'hint';
      return true;
    },
    replace: ageBand,
  },
  {
    category: 'age',
    tier: 'warn',
    needs: AGE_WORD,
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
    needs: AGE_WORD,
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:(?:aged|age of|ages|age:|age is|age was|age -|age|are both)\\s{0,2})(?:only |just |about |nearly |almost )?(?<it>${ANY_NUMBER}(?:(?:, | and | & )${ANY_NUMBER}(?! over| above| up| under))?)(?:\\s?(?:years?|yrs?))?(?![A-Za-zÀ-ɏ0-9]|[.:]\\d|\\s?[-–+]|\\s(?:to|or|plus)\\b|\\sand (?:over|above|up|under)\\b)`,
      'giu',
    ),
    judge: (_, around) =>
      !/\b(?:over|under|until|till|to|before|after|people|children|anyone|anybody|everyone|those|all|between|legal|minimum|working|maximum|young people|kids|leavers|teenagers|adults|reach|reading|mental|same|any|average|retirement|school|leaving)\s(?:the )?(?:aged?\s{0,2}|age of\s|ages\s)?$/iu.test(
        textBefore(around, 30),
      ) &&
      !/\b(?:you|they|we|until|till|from|under|over|to|after|people|everyone) (?:at |turn )?(?:the )?(?:age of|aged?) $/iu.test(
        textBefore(around, 40),
      ) &&
      (!/\b(?:from|by|since) (?:the )?(?:age of|age) $/iu.test(textBefore(around, 20)) || 'hint'),
    replace: ageBand,
  },
  {
    category: 'age',
    tier: 'warn',
    needs: AGE_WORD,
    // "Lily-Anne turned eight", "Ivy is 3", "zain is nearly 12".
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])[A-Za-z][a-zà-ɏ]{2,}(?:-[A-Za-z][a-zà-ɏ]+)?(?:'s| is| was| will be| turned| just turned| turns)${NEARLY}\\s(?<it>${ANY_NUMBER})(?![A-Za-zÀ-ɏ0-9]|[.:/]\\d|\\s?%)`,
      'gu',
    ),
    judge: (match, around) => {
      if (isRuleHere(around) || isCount(around)) return false;
      const before = textBefore(around, 48);
      const who =
        /([A-Za-zÀ-ɏ'-]+?)(?:'s| is| was| will be| turned| just turned| turns)(?: \w+){0,3}\s$/u.exec(before)?.[1] ??
        '';
      const entry = lexicon().lookUp(fold(who));
      const isCapital = /^\p{Lu}/u.test(who);
      if (isCapital ? entry.word >= 2 && entry.given < 2 : entry.given < 2 || entry.word > 1) return false;
      if (/^(?:one|two|three)$/iu.test(match) && !/turn/u.test(before)) return false;
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
      /(?<=[A-Za-zÀ-ɏ]{2}\s?\(|\p{Lu}\p{Ll}{1,14}, |\p{Lu}\p{Ll}{2,14} [-–] |(?:brother|sister|son|daughter|twin|cousin|boy|girl|lad|yp|baby|niece|nephew|grandson|granddaughter|mum|dad|woman|man|leaver|male|female),? |\((?:f|m|female|male|boy|girl|she|he|they),? )(?:age |aged |now )?(?:nearly |almost |just |only )?\d{1,2}(?:½|\.5|\s?(?:months?|mths?|weeks?|wks?|yrs?|years?|m|f|and a half|and a bit))?(?=\)|,|;|\.(?!\d)|\s[-–]|\s(?:said|says|and|who|was|is|f|m)\b|\s*$)(?!\sand\sover)/gmu,
    judge: (match, around) =>
      (/[-–] $/u.test(textBefore(around, 3)) ? isBehindName(around) && !isRuleHere(around) : isTied(match, around)) &&
      Number(/\d+/u.exec(match)?.[0]) >= 1 &&
      !/\b(?:year|years|table|group|section|room|act|page|question|part|chapter|regulation|reg|phase|step|no|version|unit|flat|number|vote|votes|score|total|count|june|july|april|march|may|august|september|october|november|december|january|february|friday|monday|tuesday|wednesday|thursday|saturday|sunday)s?\s?\(?[,–-]?\s?$/iu.test(
        textBefore(around, 16),
      ) &&
      (!/month|mth|week|wk/u.test(match) ||
        /\b(?:baby|son|daughter|niece|nephew|brother|sister|boy|girl|twins?|\p{Lu}\p{Ll}+)\s?\($/iu.test(
          textBefore(around, 14),
        )),
    replace: ageBand,
  },
  {
    category: 'age',
    tier: 'warn',
    needs: AGE_WORD,
    // "YP 16", "young woman, nineteen", "f, 16", "a girl of twelve", "my niece who's nine".
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ'])(?:(?:yp|y\\/p|male|female|young (?:man|woman|person|lad|lady|mum|dad)|boy|girl|lad|lass|woman|man|care leaver|mum of (?:one|two|three|four)|dad of (?:one|two|three|four)|(?<=^|[.(\n]\\s?)[mf])(?:,|\\/| -|:)?|(?:boy|girl|lad|lass|child|kid|man|woman|son|daughter|brother|sister) of)\\s?(?:aged? |now |just |only |nearly |almost |about )?(?<it>${NUMBER})(?=[,.;)!?]|\\s(?:and|who|said|says|from|in|at|has|is|was|with|wants|lives|living|can|does|chaired|asked|told|came)\\b|\\s[-–]|\\s*$)(?![.:]\\d)`,
      'gimu',
    ),
    judge: (match, around) => {
      const age = /\d+/u.exec(match)?.[0];
      if (/\bof\s$/u.test(textBefore(around, 4))) return !isCount(around);
      // "YP 2" and "Boy 1" are labels in notes.
      if (age !== undefined && Number(age) < 8) return false;
      return !isRuleHere(around);
    },
    replace: ageBand,
  },
  {
    category: 'age',
    tier: 'warn',
    needs: AGE_WORD,
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
    needs: AGE_WORD,
    // "Nearly 18", "not even 12", "17 next month", "15 now".
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9£.,:/-])(?:(?<=\\b(?:nearly|almost|just gone|just turned|only just turned|rising|about to turn|about to be|not even|not yet|barely|still only|just turning|turning|now|eldest|youngest|oldest|middle one|hes|shes|im|she|he|yp) )(?:1\\d|[4-9]|2[0-4]|${GROWN})(?=[,.;!?)]|\\s(?:and|but|so|now|with|when|or|soon|going on)\\b|\\s*$)|(?:1\\d|[4-9])(?= (?:next (?:week|month|birthday|year|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|this (?:week|month|summer|year)|on (?:mon|tue|wed|thu|fri|sat|sun)|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|soon\\b|now\\b)))(?![.:]\\d)`,
      'gimu',
    ),
    judge: (_, around) => {
      const before = textBefore(around, 44);
      if (
        /\b(?:you|you're|they|people|everyone|table|group|year|room|vote|votes|score|total|at|by|for|around|is down to|page|from|until|till|of|we)\s(?:\w+ ){0,2}$/iu.test(
          before,
        ) &&
        !/\b(?:he|she|hes|shes|he's|she's|i'm|im|i|who|yp|\p{Lu}\p{Ll}+)\s(?:is |was |will be |\w+ )?$/u.test(before)
      )
        return false;
      if (isRuleHere(around) || isCount(around)) return false;
      return /\b(?:he|she|hes|shes|he's|she's|i'm|im|who|who's|yp|is|was|brother|sister|son|daughter|boy|girl|lad|eldest|youngest|oldest|,)[,]? (?:\w+ ){0,3}$/iu.test(
        before,
      )
        ? true
        : 'hint';
    },
    replace: ageBand,
  },
  {
    category: 'age',
    tier: 'warn',
    needs: AGE_WORD,
    // "At 13 I was making tea for four".
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])at (?:just |only |about |around |barely )?(?<it>${NUMBER})(?=,? (?:i|he|she|my|his|her)(?:'[a-z]{1,2})?\\s)(?![.:]\\d)`,
      'giu',
    ),
    judge: (match) => !isThreshold(match),
    replace: ageBand,
  },
  {
    category: 'age',
    tier: 'hint',
    needs: AGE_WORD,
    // "Pregnant at 15", "taken into care at four".
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:pregnant|in care|into care|adopted|married|excluded|fostered|arrested|homeless|speaking|placed|dad|mum|mother|father|arrived|alone|orphaned|diagnosed|expelled|started|moved|taken|removed|split up|kicked out|ran away) at (?:just |only |about |around )?(?<it>${NUMBER})(?=[,.;!?)]|\\s(?:and|with|by|because|cos|when|from|so|then|but)\\b|\\s*$)`,
      'gimu',
    ),
    judge: (match, around) =>
      !isThreshold(match) && !/\b(?:you|people|kids|children|they|everyone) [^.]{0,14}$/iu.test(textBefore(around, 30)),
    replace: ageBand,
  },
  {
    category: 'age',
    tier: 'hint',
    needs: AGE_WORD,
    // "zain 12 quiet", "Kofi/14": a name and a number with nothing to count behind.
    expression: new RegExp(
      `(?<=[A-Za-zÀ-ɏ]{3}(?:,? |\\/))(?:[4-9]|1\\d|2[0-5])(?=[,.;)]|\\s(?:f|m|quiet|shy|loud|new|likes|wants|loves|lives|said|says|in foster|in care|in resi|in year|yr)\\b|\\s*$)`,
      'gmu',
    ),
    judge: (_, around) => isBehindName(around) && !isRuleHere(around),
    replace: ageBand,
  },
  {
    category: 'age',
    tier: 'warn',
    needs: DIGIT,
    // "M, 15", "15F" and "14 yr" as case notes have them.
    expression:
      /(?<![A-Za-zÀ-ɏ0-9£.,:/-])(?:\d{1,2}[mf]|[MF][,/]?\s?\d{1,2}(?=[,.);]|\s*$)|1\d\s?\/\s?[MFmf]|1\d\s?(?:yrs?|yr)(?=\s(?:f|m|male|female|boy|girl|lad|lass)\b))(?![A-Za-zÀ-ɏ0-9])/gmu,
    judge: (match) => /^1[0-9]/u.test(match.replace(/\D/gu, '')) && !match.endsWith('m'),
    replace: ageBand,
  },
  {
    category: 'age',
    tier: 'warn',
    needs: AGE_WORD,
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:when (?:i|he|she) (?:was|turned|were)|since (?:i|he|she) (?:was|were)|(?:i|he|she) (?:was|turned))(?: about| only| like| just| nearly)?\\s(?<it>${ANY_NUMBER})(?![A-Za-zÀ-ɏ0-9]|[.:]\\d)`,
      'giu',
    ),
    replace: ageBand,
    judge: (match, around) =>
      !isThreshold(match) &&
      !isRule(around) &&
      !isCount(around) &&
      (/\b(?:when|since) \w+ \w+ (?:\w+ )?$/iu.test(textBefore(around, 26)) ? 'warn' : 'hint'),
  },
];
