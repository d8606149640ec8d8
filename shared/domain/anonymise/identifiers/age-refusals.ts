import { PERSON_VERBS } from '../vocabulary/people.ts';
import { textBefore, textBehind, type Around } from './pattern.ts';

/** Rules and ranges go on like this behind their number, and so do amounts, hours, measures and dates. */
const NEVER_AN_AGE = new RegExp(
  [
    '^\\s?(?:%|\\+|=|\\/\\s?\\d|:\\d|[.,]\\d|[-–]\\s?\\d|°|percent\\b|per cent\\b|quid\\b|pounds?\\b|pence\\b|p\\b|k\\b|grand\\b)',
    "^\\s?(?:am|pm|a\\.m|p\\.m|o'?clock|ish|odd|hrs?|hours?|mins?|minutes?|secs?|seconds?|foot|feet|ft|inch(?:es)?|stone|kg|cm|mm|km|miles?|litres?|x)\\b",
    '^\\s(?:to|or|till?|until|-|–)\\s?(?:\\d|over|under|above|below|more|less|fewer|older|younger|thereabouts)',
    '^\\sin the (?:morning|afternoon|evening|night)\\b|^\\sat night\\b',
    '^,?\\s?(?:and|&) (?:over|above|under|below|up|older|younger|upwards)\\b',
    '^\\s?(?:plus|upwards|onwards|out of|of (?:us|them|the|you|those|these|my|our|his|her|their|\\d)|per\\b|each\\b|in (?:a|the|every) (?:row|car|van|room|house|bed)|votes?\\b|times?\\b|people\\b|young (?:people|men|women|ones)|kids\\b|children\\b|for (?:the|a) (?:price|week)\\b)',
    "^(?:st|nd|rd|th)\\b|^[\\x22\\x27]\\s?\\d|^-odd\\b|^s\\b|^'s\\b",
    '^\\s?(?:of )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b(?! (?:i|be|have)\\b)',
    '^\\s?(?:years?|yrs?|yr)\\b(?=\\s?(?:ago|later|in|of|on|as|with|without|since|for|behind|from|at|now|before|after|to|too|and counting|running|straight|apart|older|younger)\\b)',
    '^\\s(?:more|fewer|less|new|different|other|down|up|ahead|behind|short|late|early|good|social|foster|separate|whole|extra|long|of)\\b(?! in (?:year|form|class|the))',
  ].join('|'),
  'iu',
);

/** A label before a number: what it counts or names is a table, a bus, a page. */
const LABELLED = new RegExp(
  `(?:\\b(?:${[
    'table|tbl|group|grp|team|year|years|yr|yrs|y|room|section|sec|page|pages|pg|question|q|part|pt|chapter|regulation|reg|phase|step|stage',
    'no\\.?|number|num|nos|version|unit|flat|plot|block|house|bus|buses|route|train|item|items|point|points|score|scored|scores|scoring|total|totals|count|vote|votes|voted|tally',
    'top|bottom|channel|radio|bbc|key stage|ks|level|band|grade|size|day|days|week|weeks|wk|month|term|set|form|class|floor|platform|gate|door|bay|bed|box|lot|card|cards',
    'sheet|module|lesson|session|round|lap|game|match|series|season|episode|ep|fig|figure|act|article|articles|schedule|standard|rule|para|paragraph|annex|appendix|tier|zone',
    'line|lane|junction|exit|ward|district|cohort|batch|wave|iphone|playstation|xbox|fifa|covid|expected|came|attended|present|apologies|absent|dots|max|min|maximum|minimum|out of|and over|plus',
    'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|april?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tues?(?:day)?|wed(?:nesday|s)?|thu(?:rs)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|easter|christmas',
  ].join('|')})s?|[£$€#@])\\s?[(:,–-]?\\s?$`,
  'iu',
);

/** Words in "-s" behind an age that count nothing: verbs, and pronouns whose apostrophe was left out. */
const COUNTS_NOTHING = new Set(
  'is was has as his this always sometimes cos plus yes years yrs hes shes its thats whos theres wheres lets unless across besides perhaps lives goes does loses pass towards afterwards nowadays whats mums dads nans us christmas tomorrows days months weeks'.split(
    ' ',
  ),
);

/** "In", "on" and "down" behind a number that counts: "3 in a row", "14 on the list". */
const SET_APART =
  /^\s(?:in (?:a (?:row|car|van|room|house|bed|night|day|week|month|year)|all|total|each|every|one|the (?:group|queue|house|car|van|room|team|line|end|lead))|on (?:each|every|the (?:list|waiting|table|board|trot|bounce|bus|books|register|rota))|down\b|to (?:go|one))\b/iu;

/** Whether what stands beside the number makes it a rule, a range, an amount or a label. */
export function isNoAge(around: Around): boolean {
  const before = textBefore(around, 24);
  // "He's in year 9, 14 next week" has its label further off; what touches the number counts.
  return NEVER_AN_AGE.test(textBehind(around, 24)) || LABELLED.test(before) || /\d\s?[-–/]\s?$/u.test(before);
}

/** Whether something behind the number is counted by it: "she's 3 weeks late", "he is 2 votes short". */
export function isCount(around: Around): boolean {
  const behind = textBehind(around, 28);
  const plural = /^\s([a-zà-ɏ]{2,}s)\b(?!')/u.exec(behind)?.[1];
  if (plural !== undefined && !plural.endsWith('ss') && !COUNTS_NOTHING.has(plural) && !PERSON_VERBS.has(plural))
    return true;
  return SET_APART.test(behind);
}

/** Somebody in general: what is said of them is a rule. */
const ANYBODY =
  "(?:you|u|ya|people|kids|children|teenagers|adults|leavers|someone|somebody|anyone|anybody|everyone|everybody|no-?one|nobody|those|most|they|we|young people|a (?:child|kid|young person|teenager)|children's|law|policy|council|rule|support|funding)";

const ANYBODY_BEFORE = new RegExp(`\\b${ANYBODY}(?:'[a-z]{1,2})?\\s(?:[A-Za-z']+\\s){0,6}$`, 'iu');
const ANYBODY_BEHIND = new RegExp(
  `^,? (?:(?:and|but) (?=yo?u\\b)|if |when |or )?(?:${ANYBODY}|can|must|should|unless|is the|for (?:care|everyone))\\b`,
  'iu',
);

/** What many reach: "at 18 you", "until 21 if they". */
export const isOfAnybody = (around: Around): boolean =>
  ANYBODY_BEFORE.test(textBefore(around, 56)) || ANYBODY_BEHIND.test(textBehind(around, 24));

/** Ages at which the law gives or takes something: told of what is to come they are thresholds and not one's age. */
export const isThreshold = (age: number): boolean => age === 16 || age === 18 || age === 21 || age === 25;
