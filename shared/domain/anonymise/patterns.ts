import type { FindingCategory, FindingTier } from '#shared/model/finding.ts';

/** One structured pattern; its place in the list is its rank where two overlap. */
export interface Pattern {
  readonly category: FindingCategory;
  readonly tier: FindingTier;
  readonly replacement: string;
  readonly expression: RegExp;
  /** A last look at a match that the expression alone cannot judge. */
  readonly holds?: (match: string) => boolean;
}

/** With fewer digits than this no number can be dialled from another country. */
const FEWEST_ABROAD = 9;

const isLongEnough = (match: string): boolean => match.replace(/\D/gu, '').length >= FEWEST_ABROAD;

/** The 124 UK postcode areas (Royal Mail), plus ZZ, which test data uses. */
const AREAS =
  'AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|BX|B|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|E|FK|FY|GL|GU|GY|G|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|L|ME|MK|ML|M|NE|NG|NN|NP|NR|NW|N|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|S|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|W|YO|ZE|ZZ';

/** Structured identifiers, the surest first. */
export const PATTERNS: readonly Pattern[] = [
  {
    category: 'url',
    tier: 'block',
    replacement: '[web address]',
    // First of all, because a link can hold an e-mail address and more, and goes as a whole.
    expression:
      /\b(?:https?:\/\/|www\.)[^\s<>"']+[^\s<>"'.,;:!?)\]]|\b(?:instagram|facebook|tiktok|snapchat|twitter|x|youtube|discord)\.(?:com|gg)\/[^\s<>"']*[^\s<>"'.,;:!?)\]]/giu,
  },
  {
    category: 'email',
    tier: 'block',
    replacement: '[e-mail address]',
    // It begins where its word begins: without that a long word would be tried from each of its letters.
    expression:
      /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu,
  },
  {
    category: 'postcode',
    tier: 'block',
    replacement: '[postcode]',
    expression: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${AREAS})\\d[\\dA-Z]?\\s{0,2}\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  },
  {
    category: 'phone',
    tier: 'block',
    replacement: '[phone number]',
    // A UK number has 10 digits after +44 or its 0, in a few old areas 9: what follows ("… 9 to 5") is not part of it.
    expression:
      /(?<![\p{L}\p{N}])(?:\+|00)\s?44[\s.-]?(?:\(0\)|0)?[\s.-]?[1-9](?:[\s.()\u2010-\u2013-]{0,2}\d){8,9}(?!\p{N})/gu,
  },
  {
    category: 'phone',
    tier: 'block',
    replacement: '[phone number]',
    // Not a date with the hour behind it.
    expression:
      /(?<![\p{L}\p{N}])(?!(?:\d{1,2}[\s.-])?\d{1,2}[\s.-](?:19|20)\d\d(?!\d))\(?0[1-9](?:[\s.()\u2010-\u2013-]{0,2}\d){8,9}(?!\p{N})/gu,
  },
  {
    category: 'phone',
    tier: 'block',
    replacement: '[phone number]',
    expression:
      /(?<![\p{L}\p{N}])(?:\+|00)\s?[1-9]\d{0,2}[\s.-]?(?:\(0\)[\s.-]?)?\d(?:[\s.()-]{0,2}\d){6,11}(?!\p{N})/gu,
    holds: isLongEnough,
  },
  {
    category: 'handle',
    tier: 'block',
    replacement: '[social media name]',
    expression: /(?<![\p{L}\p{N}_@.])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,28}[\p{L}\p{N}_])?/gu,
  },
  {
    category: 'handle',
    tier: 'block',
    replacement: '[social media name]',
    // After "my snap is" and its like, the next word is the account, whatever it looks like. Where no word begins nothing is looked at.
    expression:
      /(?=[\p{L}\p{N}_])(?<=\b(?:snap(?:chat)?|insta(?:gram)?|tik\s?tok|discord|xbox|psn|gamertag|username|user name)(?:\s+(?:name|tag|id|account))?\s*(?:is|:|=)\s*)[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,28}[\p{L}\p{N}_]/giu,
    // An ordinary sentence ("insta is bad for you") goes on with a plain lower-case word; an account mostly has a digit, a dot or a line.
    holds: (match) => /[\p{N}_.]/u.test(match),
  },
];
