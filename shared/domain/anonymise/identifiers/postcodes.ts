import { joined, traceOf } from '../text/traces.ts';
import { textBefore, textBehind, type Around, type Pattern } from './pattern.ts';

/** The 124 UK postcode areas (Royal Mail), plus ZZ, which test data uses. */
const AREAS =
  'AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|BX|B|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|E|FK|FY|GL|GU|GY|G|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|L|ME|MK|ML|M|NE|NG|NN|NP|NR|NW|N|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|S|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|W|YO|ZE|ZZ';

const PLACE_BEFORE =
  /(?:\b(?:in|near|nr|around|round|from|to|into|of|at|post\s?code(?::|\s(?:is|was))?|area:?|across|over)\s+|\(\s?)$/iu;
const PLACE_BEHIND = /^(?:\s+(?:area|postcode|way|end|estate|post code)\b|\))/iu;

/** Letters of the first part that also number roads, sections, tables and shoe sizes. */
const ONE_LETTER = /^[A-Z]\d/iu;

const OF_TWO_LETTERS = AREAS.split('|')
  .filter((area) => area.length === 2)
  .join('|');

/** A whole one, in any case. */
const WHOLE = /(?<![A-Za-z0-9])[A-Z]{1,2}\d[\dA-Z]?\s\d[A-Z]{2}(?![A-Za-z0-9])/iu;

/** Where any of them begins, whole or by its first half. */
const POSTCODE_HEAD = traceOf(
  joined(
    AREAS.split('|').map((area) => `|${area.toLowerCase()}`),
    ['0', ' 0'],
  ),
);

/** Postcodes, whole and by their first half. */
export const POSTCODES: readonly Pattern[] = [
  {
    category: 'postcode',
    tier: 'block',
    needs: [POSTCODE_HEAD],
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9])(?:${AREAS})\\s?\\d[\\dA-Z]?[\\s.-]{0,3}\\d\\s?[ABD-HJLNP-UW-Z]\\s?[ABD-HJLNP-UW-Z](?![A-Za-zÀ-ɏ0-9])`,
      'giu',
    ),
    judge: (match, around) => isWritten(match) || /post\s?code\W*(?:is\W*)?$/iu.test(textBefore(around, 16)),
  },
  {
    category: 'postcode',
    tier: 'block',
    needs: [POSTCODE_HEAD],
    // A room too many inside, which only a whole postcode survives: "m 14 6ub".
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9])(?:${AREAS})\\s\\d[\\dA-Z]?\\s\\d[ABD-HJLNP-UW-Z]{2}(?![A-Za-zÀ-ɏ0-9])`,
      'giu',
    ),
    judge: (match) => match === match.toUpperCase() || !/(?:st|nd|rd|th)$/iu.test(match),
  },
  {
    category: 'postcode',
    tier: 'block',
    needs: [traceOf('|s0;|p0;|c0')],
    expression: /(?<![A-Za-zÀ-ɏ0-9])(?:[SPC]0\s?\d{1,2}|[SPC]0)\s\d[ABD-HJLNP-UW-Z]{2}(?![A-Za-zÀ-ɏ0-9])/gu,
  },
  {
    category: 'postcode',
    tier: 'block',
    needs: [POSTCODE_HEAD],
    // A zero for an O, or an O for a zero, is how people misread them.
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9])(?:${AREAS})\\dO?\\d?\\s{1,2}[\\dO][ABD-HJLNP-UW-Z]{2}(?![A-Za-zÀ-ɏ0-9])`,
      'gu',
    ),
  },
];

/** "Section 20" is S20 to whoever writes it all day. */
const SECTION = /^S(?:17|2[0-6]|31|34|37|38|47|76|85)$/iu;
const MOTORWAY = /^M(?:[1-9]|1[18]|2[03567]|32|4[0258]|[56]\d)$/u;

/** A first half of one letter: beside a word for a place, or with two figures. */
function judgeOneLetter(match: string, around: Around, isBeside: boolean): boolean | 'hint' {
  const before = textBefore(around, 18);
  if (/\b(?:the|on|up|down) $/iu.test(before)) return false;
  // In Sheffield S20 is also where somebody lives.
  if (SECTION.test(match)) return /post\s?code/iu.test(before) || (isBeside && 'hint');
  if (isBeside) return match.length >= 2;
  return match.length > 2 && !MOTORWAY.test(match);
}

/** First halves by themselves, when nothing longer has claimed them. */
export const OUTWARD_CODES: readonly Pattern[] = [
  {
    category: 'postcode',
    tier: 'warn',
    needs: [POSTCODE_HEAD],
    expression: new RegExp(`(?<![A-Za-zÀ-ɏ0-9])(?:${AREAS})\\d[\\dA-Z]?(?![A-Za-zÀ-ɏ0-9]|[.,:/-]\\d)`, 'gu'),
    judge: (match, around) => {
      const isBeside = PLACE_BEFORE.test(textBefore(around, 18)) || PLACE_BEHIND.test(textBehind(around, 14));
      if (ONE_LETTER.test(match)) return judgeOneLetter(match, around, isBeside);
      return isBeside || match.length >= 3 ? true : 'hint';
    },
  },
  {
    category: 'postcode',
    tier: 'warn',
    needs: [POSTCODE_HEAD],
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:in|near|nr|around|from|post ?code(?::| is| was)?|to|at|round|lives?|living) (?<it>(?:${OF_TWO_LETTERS})\\d{1,2})(?![A-Za-zÀ-ɏ0-9])`,
      'giu',
    ),
  },
  {
    category: 'postcode',
    tier: 'hint',
    needs: [POSTCODE_HEAD],
    // "In e17 now", "from n16": London's and the other short ones, where somebody lives or comes from.
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:in|near|nr|around|from|post ?code(?::| is| was)?|round|lives?|living) (?<it>[eglnw]\\d{1,2})(?![A-Za-zÀ-ɏ0-9]|[.:]\\d)`,
      'giu',
    ),
    judge: (match) => (/^[en]\d\d$/iu.test(match) ? 'warn' : true),
  },
  {
    category: 'postcode',
    tier: 'warn',
    needs: [POSTCODE_HEAD],
    // In a list with whole ones: "LE5 4ZX / bobby le2".
    expression: new RegExp(`(?<![A-Za-zÀ-ɏ0-9])(?:${OF_TWO_LETTERS})\\d{1,2}(?![A-Za-zÀ-ɏ0-9])`, 'giu'),
    judge: (_, { text }) => WHOLE.test(text),
  },
];

/** Either its letters are capitals or it is written in one go: "in 10 b 4 us" is none. */
function isWritten(match: string): boolean {
  const letters = match.replace(/[^A-Za-zÀ-ɏ]/gu, '');
  return letters === letters.toUpperCase() || !/\s.*\s/u.test(match.trim());
}
