import { NAMING_WORDS } from '../places/endings.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import { SAFE_PHRASES, SAFE_WORDS } from '../vocabulary/sector.ts';
import { joined, traceOf, type Trace } from '../text/traces.ts';
import { AT_NUMBER, DIGIT, FIGURE_BEFORE_CAPITAL } from './needs.ts';
import { textBefore, textBehind, type Pattern } from './pattern.ts';

const STREET =
  'road|rd|street|st|lane|ln|avenue|ave|av|drive|drv|close|crescent|cres|way|court|ct|gardens|gdns|grove|terrace|terr|walk|row|square|mews|rise|parade|boulevard|blvd|mount|bank|fold|croft|gate|place|hill|park|view|green|vale|parkway|wharf|quay|path|circus|end|approach|meadow|meadows|drove|garth|wynd|brow|broadway|streets|squares|cottages|villas|houses|flats|tower|towers|heights|point|wynd|spinney|paddock|house|lodge|villa|villas|mill|wharfe|quays|esplanade|promenade|prom|causeway|ginnel|snicket|bottoms|rd|cl|dr|gdn|garden|yard|chase|copse|dell|dene|glade|glebe|knoll|lea|leas|loke|link|nook|orchard|ridge|side|stead|thorpe|tce|ter|trce|beck|holme|hey|street north|street south|road north|road south|road east|road west';
/** Street words that mean little else, so that a word with a capital before them is enough. */
const SURE_STREET =
  'road|rd|street|lane|avenue|ave|drive|close|crescent|cres|gardens|gdns|grove|terrace|mews|boulevard|wynd|tce|parade';

const SURE_TYPE = new RegExp(`^(?:${SURE_STREET})$`, 'u');

/** What streets are called with a capital, besides the sure ones; and the houses that stand before a town as streets do. */
const CAPITAL_STREET = `${cased(SURE_STREET)}|Way|Court|Place|Rise|Walk|Row`;
const STREET_OR_ESTATE = `${CAPITAL_STREET}|Square|St|Hill|Fold|Croft|Estate|Towers?|Heights|Flats|Parade|Bank|View|Gate|Brow|Approach|Chase|Green|Wharf|Garth|Vale|[Ee]state|[Ff]lats`;
const BEFORE_TOWN = `${CAPITAL_STREET}|Paddock|Spinney|View|House|Farm|Cottage|Lodge`;

const isCalled = (names: string, end = '|'): Trace =>
  traceOf(
    joined(
      names.split('|').map((name) => ` ${name}`),
      [end],
    ),
  );

/** Streets as they are written with capitals; without, where a street's own word is enough; and before their town. */
const STREET_WORD = isCalled(`${STREET}|estate`);
const STREET_WITH_CAPITAL = isCalled(
  STREET_OR_ESTATE.replaceAll(/\[\w(?<small>\w)\]/gu, '$<small>').replaceAll('s?', ''),
  '',
);
const STREET_BY_ITSELF = isCalled(`${SURE_STREET}|estate|flats`);
const STREET_BEFORE_TOWN = traceOf(joined(BEFORE_TOWN.split('|'), [', ']));

const COMMON_STREETS =
  /^(?:high|church|station|park|london|main|mill|new|old|victoria|queen'?s?|king'?s?|manor|green|north|south|east|west|school|bridge|chapel|castle|grange|albert|george|mount|hill|wood|forest|garden|spring|orchard|meadow|farm|market|water|river|lake|long|cross|upper|lower|great|little|st|the|oak|elm|ash|cherry|rose|holly|maple|beech|cedar|willow|birch|hazel|poplar|chestnut|lime|pine|apple|vicarage|rectory|abbey|priory|hall|field|moor|canal|union|bank|commercial|prince'?s?|princess|silver|gold(?:en)?|nursery|union|alma|waterloo|trinity|temple|broad|dale)$/u;

const lists = lexicon;

/** Whether a word could be the first of a street's name; very common words in small letters are not. */
function isStreetWord(word: string): boolean {
  const key = fold(word);
  const { word: grade } = lists().lookUp(key.replace(/'s?$/u, ''));
  if (/^\p{Lu}/u.test(word))
    return (
      grade < 4 ||
      COMMON_STREETS.test(key) ||
      /^(?:low|back|far|near|top|bottom|middle|front|over|red|white|black|blue|short|first|second|third)$/u.test(key)
    );
  return grade <= 2 || COMMON_STREETS.test(key);
}

/** Addresses, from a flat's number to what stands behind "lives at". */
export const ADDRESSES: readonly Pattern[] = [
  {
    category: 'address',
    tier: 'block',
    needs: [DIGIT, STREET_WORD],
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9£.,:/-])(?:(?:flat|apartment|apt|unit|room)\\.?\\s?\\d{1,4}[a-z]?,?\\s)?(?:no\\.?\\s?|number\\s|#|(?:flat|apartment|apt|unit|room|block)\\.?\\s)?\\d{1,4}[a-z]?(?:\\s?[-/]\\s?\\d{1,4}[a-z]?)?,?\\s(?:[A-Za-zÀ-ɏ'.-]{2,20}\\s){1,3}(?:${STREET})(?![A-Za-zÀ-ɏ0-9])\\.?`,
      'giu',
    ),
    judge: (match, around) => {
      const words = match
        .replace(/^(?:flat|apartment|apt|unit|room)\.?\s?\d{1,4}[a-z]?,?\s/iu, '')
        .replace(
          /^(?:no\.?\s?|number\s|#|(?:flat|apartment|apt|unit|room|block)\.?\s)?\d{1,4}[a-z]?(?:\s?[-/]\s?\d{1,4}[a-z]?)?,?\s/iu,
          '',
        )
        .split(/\s+/u);
      const middle = words.slice(0, -1);
      // A full stop ends a sentence, unless it shortens a saint.
      if (middle.some((word) => word.endsWith('.') && !/^(?:st|gt|upr|lwr|mt)\.$/iu.test(word))) return false;
      const type = fold((words.at(-1) ?? '').replace('.', ''));
      const isSure = SURE_TYPE.test(type);
      // With a capital on every word a sure type of street may be named by any: "9 Ash Tree Close".
      const isNamed = isSure && middle.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
      if (middle.length === 0 || !(isNamed || middle.every(isStreetWord))) return false;
      const isCapital = /^\p{Lu}/u.test(middle[0] ?? '');
      if (isSure || isCapital) return true;
      if (middle.some((word) => lists().lookUp(fold(word)).word === 0)) return 'warn';
      return /\b(?:at|to|from|lives?|address|off)\s$/iu.test(textBefore(around, 9)) && 'hint';
    },
  },
  {
    category: 'address',
    tier: 'block',
    needs: [DIGIT, traceOf('|flat;|apartment;|apt')],
    expression:
      /(?<![A-Za-zÀ-ɏ0-9])(?:[Ff]lat|FLAT|[Aa]partment|[Aa]pt)\.?\s(?:[Nn]o\.?\s?|[Nn]umber\s)?\d{1,4}[A-Za-z]?(?:,?\s(?:\d{1,4}\s)?(?:\p{Lu}[A-Za-zÀ-ɏ'-]{1,20}\s){0,2}\p{Lu}[A-Za-zÀ-ɏ'-]{1,20})?(?![A-Za-zÀ-ɏ0-9])/gu,
    judge: (match) => (/[A-Za-zÀ-ɏ]{2,}$/u.test(match.replace(/^[A-Za-zÀ-ɏ]+/u, '')) ? true : 'warn'),
  },
  {
    category: 'address',
    tier: 'warn',
    needs: [STREET_WITH_CAPITAL],
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9])(?:(?:the )?flats (?:on|off|at|by|in|behind) )?(?:the )?(?!(?:At|In|On|From|To|Near|Off)\\s)\\p{Lu}[A-Za-zÀ-ɏ'-]{1,20}(?:\\s\\p{Lu}[A-Za-zÀ-ɏ'-]{1,20}){0,2}\\s(?:${STREET_OR_ESTATE})(?![A-Za-zÀ-ɏ0-9]|\\.[A-Za-zÀ-ɏ])`,
      'gu',
    ),
    judge: (match, around) => {
      if (
        /(?:Family|High|Crown|County|Supreme|Youth|Magistrates'?) Court$|^(?:Staying|Went|Visited|Visit|Getting|Being|Stay)\s/u.test(
          match,
        )
      )
        return false;
      const own = match.replace(/^(?:(?:the )?flats \w+ )?the /u, '');
      if (SAFE_PHRASES.has(own.toLowerCase())) return false;
      const first = fold(own.split(/\s/u)[0] ?? '');
      const type = own.split(/\s/u).at(-1) ?? '';
      // "Bank", "View" and their like end many other names: they need one that is no word.
      if (/^(?:Bank|View|Gate|Brow|Approach|Chase|Green|Wharf|Garth|Vale|estate|flats)$/u.test(type)) {
        const { word } = lists().lookUp(first);
        if (word > 2 && !COMMON_STREETS.test(first)) return false;
        if (/^(?:piggy|food|blood|data|west|natwest|golden|park|gold|village|bowling|hinkley)$/u.test(first))
          return false;
        return /^(?:estate|flats)$/u.test(type) || word > 0
          ? COMMON_STREETS.test(first) || word === 0
            ? true
            : 'hint'
          : true;
      }
      if (/^(?:The )?(?:High|Main|Sesame|Coronation|Downing) Street$/u.test(own)) return false;
      if (
        /^(?:half|one|long|by|no|the|this|that|in|on|my|our|your|every|which|what|same|right|wrong|only|another|subway|sesame|downing|coronation|great|best|youth|family|high|crown|county|supreme|magistrates|children's|children)$/u.test(
          first,
        )
      )
        return /^(?:high)$/u.test(first) ? false : own.split(/\s/u).length > 2;
      return (
        !(match.startsWith('the ') || /\bthe\s$/iu.test(textBefore(around, 5))) ||
        /(?:Estate|Flats|Towers?|Heights|Road|Street|Lane)$/u.test(match)
      );
    },
  },
  {
    category: 'address',
    tier: 'warn',
    needs: [STREET_BY_ITSELF],
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9])(?:on|in|at|off|near|down|up|from|to|live|lives|lived|live on|end of|top of|bottom of) (?:the )?(?<it>(?!(?:on|in|at|off|near|down|up|from|to|the|my|our|a|this|that|over|round|by|with|same|next|end|other)\\s)[A-Za-zÀ-ɏ'-]{4,20}(?:\\s[A-Za-zÀ-ɏ'-]{4,20})?\\s(?:${SURE_STREET}|estate|flats))(?![A-Za-zÀ-ɏ0-9])`,
      'giu',
    ),
    judge: (match) => {
      const words = match.split(/\s/u).slice(0, -1).map(fold);
      return (
        words.every((word) => lists().lookUp(word).word <= 2 || COMMON_STREETS.test(word)) &&
        (words.some((word) => lists().lookUp(word).word <= 1 || NAMING_WORDS.has(word)) ||
          (/(?:street|road|lane|avenue|crescent|terrace)$/iu.test(match) &&
            !/^(?:high|main|long|new|old|cross|little|great|upper|lower|school) /iu.test(match) &&
            'hint'))
      );
    },
  },
  {
    category: 'address',
    tier: 'hint',
    needs: [traceOf(' no 0; no. 0; no0; no.0; number 0; number0')],
    expression:
      /(?<![A-Za-zÀ-ɏ])(?:(?:lives?|lived|living|stays?|staying|stopping|moved|moving|home is|mum|dad|nan|auntie|she|he|they|we)(?:'s|s)?\s(?:is\s|are\s)?(?:at|in|to)\s(?<it>(?:no\.?|number)\s?\d{1,4}[a-z]?))(?![A-Za-zÀ-ɏ0-9])/giu,
  },
  {
    category: 'address',
    tier: 'warn',
    needs: [FIGURE_BEFORE_CAPITAL],
    // "29 The Spinney", "147 Kingsway", "61 coniston house".
    expression:
      /(?<![A-Za-zÀ-ɏ0-9£$€.,:/#-])\d{1,4}[A-Za-z]?,?\s(?:The\s\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}+)?|(?!Norway|Broadway|Subway|Railway|Galway|Motorway|Gateway|Midway|Holyrood|Westfield|Hollywood)\p{Lu}\p{Ll}{2,}(?:way|gate|side|bank|croft|mead|holme|wood|field|fields|brook|hurst|mount|royd|royds|lea|dene|garth|combe|dale|stead|thwaite|view|ville|cote|acre|acres))(?![A-Za-zÀ-ɏ0-9])/gu,
    judge: (match, around) =>
      !/\b(?:table|year|group|room|section|page|step|part|chapter|question|activity|phase|of|since|by|aged?|no|beat|won|lost|channel|radio|bbc)\s$/iu.test(
        textBefore(around, 12),
      ) &&
      !SAFE_WORDS.has((match.split(/\s/u).at(-1) ?? '').toLowerCase()) &&
      lists().lookUp(fold(match.split(/\s/u).at(-1) ?? '')).word < 4,
  },
  {
    category: 'address',
    tier: 'warn',
    needs: [traceOf('unit;room;block;studio;suite;floor'), STREET_WORD],
    // What goes before an address: "Unit 11, 40-42 Wharf Street", "Room 8, Bridge House, 15 Station Approach".
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9])(?:(?:unit|room|block|studio|suite|floor)\\s?(?:\\d{1,4}[a-z]?|[a-h])|(?:first|second|third|top|ground|basement) floor(?: flat)?)(?:,\\s\\p{L}[\\p{L}'-]{1,20}(?:\\s\\p{L}[\\p{L}'-]{1,20}){0,2})?(?=,?\\s(?:\\d{1,4}[a-z]?(?:[-/]\\d{1,4})?,?\\s)?(?:\\p{L}[\\p{L}'-]{1,20}\\s){1,3}(?:${STREET}|estate)(?!\\p{L}))`,
      'giu',
    ),
    judge: (match, around) => /^\s?,?\s?\d|^,?\s\p{Lu}/u.test(textBehind(around, 4)) || /,/u.test(match),
  },
  {
    category: 'address',
    tier: 'warn',
    needs: [AT_NUMBER],
    // "We live at 34", "she's stopping at number 9 for now".
    expression:
      /(?<![A-Za-zÀ-ɏ])(?:lives?|lived|living|stays|stayed|staying|stopping) (?:now |still )?at\s(?<it>(?:(?:no\.?|number)\s?)?\d{1,4}[a-z]?)(?=[,.;!?)]|\s(?:and|n|with|now|but|cos|because)\b|\s*$)/gimu,
  },
  {
    category: 'address',
    tier: 'hint',
    needs: [AT_NUMBER],
    // "We live at 34, my auntie is at 36."
    expression:
      /(?<![A-Za-zÀ-ɏ])(?:lives? at|lived at|living at|stays? at|(?:mum|dad|nan|gran|auntie|aunty|uncle|carer|carers)(?:'s| is| are|s) at)\s(?<it>\d{1,4}[a-z]?)(?=[,.;!?]|\s(?:and|n|on|with|now|but)\b|\s*$)/gimu,
  },
  {
    category: 'address',
    tier: 'warn',
    needs: [traceOf('|Old ;|New ')],
    expression:
      /(?<![A-Za-zÀ-ɏ])(?:the |The )?(?:Old|New) (?:Forge|Vicarage|Rectory|Bakery|School|Mill|Barn|Dairy|Chapel|Coach House|Post Office|Stables|Police House|Manse|Granary|Smithy|Tannery|Brewery|Schoolhouse|Parsonage|Farmhouse|Court|Library|Bank)(?![A-Za-zÀ-ɏ])/gu,
    judge: (match, around) =>
      /\b(?:at|in|from|to|called|is|was)\s$|[,\n(]\s?$|^$/iu.test(textBefore(around, 8)) &&
      (/^[Tt]he/u.test(match) || 'hint'),
  },
  {
    category: 'address',
    tier: 'warn',
    needs: [STREET_BEFORE_TOWN],
    // The town behind a street: "3 The Paddock, Denholme".
    expression: new RegExp(
      `(?<=\\b(?:${BEFORE_TOWN}), )\\p{Lu}\\p{Ll}{3,}(?:[ -]\\p{Lu}\\p{Ll}{2,}){0,2}(?=,|\\.|\\n|$|\\s[A-Z]{1,2}\\d)`,
      'gu',
    ),
    judge: (match) => lists().lookUp(fold(match.split(/[ -]/u)[0] ?? '')).word < 3,
  },
  {
    category: 'address',
    tier: 'warn',
    needs: [
      DIGIT,
      traceOf('address;|live at;|lives at;living at;located at;office is at;|send ;|deliver ;|ship ;new one '),
    ],
    // Whatever stands behind "address is" and has a number in it, up to the end of its line or sentence.
    expression:
      /(?<![A-Za-zÀ-ɏ])(?:address(?:\sof\s[A-Za-zÀ-ɏ\s]{2,30})?(?:\sis|\swas|\sto|:)|address:?\s?\n|lives? at|living at|located at|office is at|(?:send|deliver|ship|new one)\s[A-Za-zÀ-ɏ\s]{0,20}to)\s{1,4}(?<it>(?=[^\n.?!]{0,40}\d)[A-Za-zÀ-ɏ\d][^?!]{4,110}?)(?=[?!]|\.\s|\.?$|\n\n)/giu,
    judge: (match) => /\d/u.test(match) && /\p{Lu}/u.test(match),
  },
  {
    category: 'address',
    tier: 'warn',
    needs: [traceOf('|suite 0;|apt 0;|apt. 0;|apartment 0;box 0;|unit 0;|psc 0;|apo ;|fpo ;|dpo ')],
    expression:
      /(?<![A-Za-zÀ-ɏ0-9])(?:(?:suite|apt\.?|apartment|p\.?\s?o\.?\s?box|po box|unit)\s\d{1,5}(?!\d|\s(?:of|at|is|was|has|had|on|in|said|about|asks|covers))|psc\s\d{2,5},?\sbox\s\d{2,5}\s{1,3}(?:apo|fpo|dpo)\s[a-z]{2}\s\d{5}|(?:apo|fpo|dpo)\s[a-z]{2}\s\d{5})(?![A-Za-zÀ-ɏ0-9])/giu,
  },
];

function cased(words: string): string {
  return words
    .split('|')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('|');
}
