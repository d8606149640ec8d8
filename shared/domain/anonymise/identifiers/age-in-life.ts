import { NEARLY } from './age-people.ts';
import { ENDS, mark, sign, type AgeSign } from './age-sign.ts';

const SOON =
  /^ (?:(?:next|this|last) (?:week|month|birthday|year|summer|term|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)|(?:on|in|come) (?:the |a (?:week|month|few)|two |three |(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun))|at (?:christmas|easter)|soon\b|now\b|today\b|tomorrow\b|yesterday\b)/iu;

const SELF = "(?:i|he|she|him|her|his|my|me|hes|shes|im|i'm|i'd|i've|he's|she's|he'd|she'd|who|yp)";

/** What happens to a child and is told with the age at which it did. */
const LIFE =
  '(?:pregnant|(?:in|into|out of) (?:care|foster care|the system|resi(?:dential)?|secure)|(?:looked after|adopted|married|excluded|fostered|sectioned|trafficked|orphaned|abandoned|disowned|homeless|removed|diagnosed|expelled|split up|separated|raised|brought up|grew up|smoking|drinking|using|vaping|talking|school|hospital|self[- ]?harming|cutting|working|speaking|alone)|an? (?:mum|mam|dad|parent|carer|father|mother|refugee)|(?:lost|had|buried) (?:my|his|her) [a-z]{3,10}|(?:lived )?with (?:my |his |her )?(?:nan|gran|mum|dad|auntie|grandparents)|on (?:my|his|her) own|gave birth|first [a-z]{3,12}|(?:read|walk|swim|cook|ride a bike))';

/** The same for what may happen at a clock's hour as well. */
const MOVE =
  '(?:placed|arrived|came|moved(?: (?:in|out|away|here|there|on))?|started|left(?: (?:home|school))?|taken(?: away)?|ran away|kicked out|thrown out|arrested|fled|crossed|born|died|changed|(?:over|to|in) (?:here|england|the uk|this country))';

const WHEN = '(?:at|since|from|until|till|til|by|before|after|when|age)';

/** Ages that are told with what happened then, or stand apart in a sentence about somebody. */
export const IN_LIFE: readonly AgeSign[] = [
  // "Says 16, from Keren", "the paper says nineteen", "gave his age as 17".
  {
    before: sign(
      `(?:says|said|claims|claimed|states|stated|reckons|insists|(?:put|puts|has|had|got|gave|gives|wrote|assessed|recorded|recorded him|recorded her) (?:it |him |her |me |down |(?:his|her|their) age )?(?:down )?(?:as|at)|(?:down|named|listed|registered|logged|booked|entered)(?: [a-z]+){0,3} as|told (?:us|me|them|staff|police|her|him))\\s${NEARLY}`,
    ),
    behind: ENDS,
    tier: 'warn',
    from: 8,
    to: 25,
    isOften: true,
    threshold: 'warn',
  },
  // "Would have been thirty this year", "she is a very grown up ten".
  { before: sign(`would(?: have|'ve|ve) been\\s${NEARLY}`), behind: ENDS, tier: 'warn', from: 2 },
  {
    before: sign(`(?:(?:he|she)'?s|i'?m|(?:he|she|i) (?:is|was|am)) an? (?:[a-z-]{2,10} ){1,3}`),
    behind: ENDS,
    tier: 'warn',
    from: 3,
    to: 25,
  },
  // "Became a dad at 18", "had my son at seventeen".
  {
    before: sign(
      `(?:pregnant|married|an? (?:mum|mam|dad|parent|mother|father)|had (?:me|him|her|us|(?:my|his|her) (?:son|daughter|baby|first|eldest|little \\w+)|a baby))(?:\\s[a-z]{2,10}){0,2} at\\s${NEARLY}`,
    ),
    behind: ENDS,
    tier: 'warn',
    from: 11,
    isOften: true,
  },
  // "Came over when only twelve".
  { before: sign(`when\\s${NEARLY}`), behind: ENDS, tier: 'warn', from: 3, to: 19, isOften: true, threshold: 'hint' },
  // "in care from five", "lost her mum at nine", "removed at 2 days".
  {
    before: sign(`${LIFE}(?:\\s[a-z]{2,10}){0,2},?\\s${WHEN}\\s${NEARLY}`),
    behind: ENDS,
    tier: 'warn',
    to: 25,
    isOften: true,
    threshold: 'hint',
    babies: 'too',
  },
  {
    before: sign(`${MOVE}(?:\\s[a-z]{2,10}){0,2},?\\s${WHEN}\\s${NEARLY}`),
    behind: ENDS,
    tier: 'warn',
    from: 13,
    to: 25,
    isOften: true,
    threshold: 'hint',
    babies: 'too',
  },
  {
    before: sign(`${MOVE}(?:\\s[a-z]{2,10}){0,2},?\\s${WHEN}\\s${NEARLY}`),
    behind: ENDS,
    tier: 'hint',
    to: 12,
    isOften: true,
  },
  {
    before: sign(
      `(?:${LIFE}|${MOVE}|left|given up|found|took|weaned|operation|op|transplant(?:ed)?|put in|seen)(?:\\s[a-z]{2,10}){0,3},?\\s${WHEN}\\s(?:just|only|about)?\\s?`,
    ),
    behind: ENDS,
    tier: 'warn',
    isOften: true,
    babies: 'only',
  },
  // "Lost his mum at 8 and his dad at 12".
  {
    before: sign(`\\d{1,2} and (?:my|his|her) [a-z]{3,8} at\\s${NEARLY}`),
    behind: ENDS,
    tier: 'warn',
    to: 25,
  },
  // "14 and he gets stopped by the police".
  {
    before: mark('(?:^|["(])', 'uy'),
    behind: /^ and (?:he|she|i|still|already|not)\b/iu,
    tier: 'warn',
    from: 4,
    to: 25,
  },
  // "At 13 I was making tea for four", "by fifteen she'd"; below that only of what is past: "at 9 she has tea" is an hour.
  {
    before: sign(`(?:at|by|from|since|until|till|before|after)\\s${NEARLY}`),
    behind: /^,? (?:i|he|she|my|his|her)(?:'[a-z]{1,2})?\s(?!rang|called|phoned|texted|woke|arrived)/iu,
    tier: 'warn',
    from: 13,
    to: 25,
    isOften: true,
    threshold: false,
  },
  {
    before: sign(`(?:at|by|from|since|until|till|before|after)\\s${NEARLY}`),
    behind:
      /^,? (?:(?:i|he|she)'d|(?:i|he|she|my [a-z]+|his [a-z]+|her [a-z]+) (?:was|were|had|did|didn't|could|couldn't|knew|used to|thought|wanted|learn(?:ed|t)|cooked|looked after|lived|lost|hated|loved|believed|became|started|stopped))\b/iu,
    tier: 'warn',
    from: 3,
    to: 12,
    isOften: true,
  },
  // "Was Zainab Lowe till sixteen": somebody's own past up to, or from, an age that no clock shows.
  {
    before: sign(
      `(?:was|were|had|did|used|been|got|lived|stayed|slept|couldn't|didn't|wasn't|found|went|came|met|lost|told|knew|felt|thought|became|began|made|took|ran|gave|heard|saw|read|wrote|spent|stood|sat|fell|kept|held|bought|won|[a-z]{2,9}ed)\\s[^.!?;:]{0,36}(?:at|from|since|until|till|til|by)\\s${NEARLY}`,
    ),
    behind: ENDS,
    tier: 'warn',
    from: 13,
    to: 19,
    isOften: true,
  },
  // The same below that may be an hour.
  {
    before: sign(
      `(?:i|he|she|my|his|her)\\s[^.!?;:]{0,30}(?:learn(?:ed|t)|stopped|started|began|first|used to|had to|could|couldn't|knew)\\s[^.!?;:]{0,30}(?:at|from|since|until|till|til|by)\\s${NEARLY}`,
    ),
    behind: ENDS,
    tier: 'hint',
    from: 3,
    to: 12,
    isOften: true,
  },
  // "Nine when I learned the word and twelve when I learned the other", "fifteen that week".
  {
    before: sign(`(?:^|and|but|or|then|was|were|only|just|still|,)\\s?`),
    behind:
      /^,? (?:when (?:i|he|she|my|his|her|mum|dad|the|it|social|they|we)|at the time|that (?:week|day|month|summer|year|night|morning|winter)|going on)\b/iu,
    tier: 'warn',
    from: 2,
    to: 25,
    isOften: true,
  },
  // "Thirteen, she was", "9 he is now".
  {
    before: mark(`(?:^|[,"'(]\\s?|\\b(?:only|just|about|like|still|and)\\s)`),
    behind: /^,? (?:i|he|she)(?: is| was| am|'s not| must be| would be| will be)\b/iu,
    tier: 'warn',
    from: 3,
  },
  // "17 on 9 April, wants a cake", "she'll have a party, 15 next week".
  { before: mark('(?:^|["(-]\\s?)', 'uy'), behind: SOON, tier: 'warn', from: 4, to: 25 },
  { before: sign(`${SELF}\\b[^.!?]{0,40}`), behind: SOON, tier: 'warn', from: 4, to: 25, isOften: true },
  { before: mark('[,;]\\s', 'uy'), behind: SOON, tier: 'hint', from: 4, to: 25, isOften: true },
  // "He'd been given a blazer by then, 11, and wore it to the funeral."
  {
    before: sign(`${SELF}\\b[^.!?:]{0,62}, ${NEARLY}`),
    behind: /^(?:(?:, | - | – )(?!\d)[a-z]| and (?:already|still|not|only|alone)\b)/iu,
    tier: 'warn',
    from: 4,
    to: 25,
    isOften: true,
  },
  // "22, final year, first from my family to do A-levels": how somebody begins who tells of themselves.
  {
    before: mark('(?:^|["(])', 'uy'),
    behind: /^, (?:[a-z][a-z' -]{2,44}, |[^.\n]{0,40}\b(?:i|my|me|she|her|he|his|m|f|male|female)\b)/iu,
    tier: 'warn',
    from: 10,
    to: 25,
    isOften: true,
  },
  // "Nearly 18", "not even 12", "now sixteen".
  {
    before: sign(`(?:nearly|almost|just gone|only just|rising|about to be|not even|not yet|barely|still only|now)\\s`),
    behind: /^(?:[.,;!?)]|\s*$|\s(?:and|but|so|now|with|when|or|soon|going on)\b)/iu,
    tier: 'hint',
    from: 4,
    to: 25,
    isOften: true,
  },
];
