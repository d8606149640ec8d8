import { traceOf, traceOfDigits } from '../text/traces.ts';
import { isBankNumber, isCardNumber, isNhsNumber } from './checksums.ts';
import { DIGIT, LETTER_BY_FIGURE, SIX_FIGURES, TEN_FIGURES, THREE_FIGURES } from './needs.ts';
import { textBefore, type Pattern } from './pattern.ts';

const digitsOf = (match: string): string => match.replace(/\D/gu, '');

/** National, health, school, bank and travel numbers by their label. A label is enough: people mistype. */
export const LABELLED_NUMBERS: readonly Pattern[] = [
  {
    category: 'nhs',
    tier: 'block',
    needs: [traceOf('|nhs'), SIX_FIGURES],
    expression:
      /\bNHS(?:\s?(?:number|num|no|id|#))?\.?\s{0,2}(?:is|was)?\s{0,2}[:#=-]?\s{0,2}(?<it>\d(?:[\s.-]{0,2}\d){6,11})(?![A-Za-zÀ-ɏ0-9])/giu,
  },
  {
    category: 'ni',
    tier: 'block',
    needs: [DIGIT, traceOf('|ni;national insurance;nat ins;|n.i')],
    expression:
      /\b(?:NI|NINO|national insurance|nat ins|N\.I\.)(?:\s?(?:number|num|no|#))?\.?\s{0,2}(?:is|was)?\s{0,2}[:#=-]?\s{0,2}(?<it>[A-Z]{1,2}(?=[\sO.-]{0,12}\d)(?:[\s.-]{0,2}[\dO]){5,7}(?:[\s.-]{0,2}[A-Z])?)(?![A-Za-zÀ-ɏ0-9])/giu,
  },
  {
    category: 'upn',
    tier: 'block',
    needs: [DIGIT, traceOf('|upn;unique pupil;pupil n;pupil i')],
    expression:
      /\b(?:UPN|unique pupil (?:number|no)|pupil (?:number|no|id))\.?\s{0,2}(?:is|was)?\s{0,2}[:#=-]?\s{0,2}(?<it>[A-Z]?\d[\dA-Z]{4,12}|[A-Z]?[ .-]?\d(?:[ .-]{0,2}\d){8,11}(?:[ .-]?[A-Z])?)(?![A-Za-zÀ-ɏ0-9])/giu,
  },
  {
    category: 'other-id',
    tier: 'block',
    needs: [traceOf('|card;|cc;|visa;mastercard;amex'), SIX_FIGURES],
    replacement: '[number]',
    expression:
      /\b(?:card|cc|visa|mastercard|amex)(?:\s?(?:number|no|num))?\.?\s{0,2}(?:is|was)?\s{0,2}[:#=-]?\s{0,2}(?<it>\d(?:[ -]?\d){10,18})(?![A-Za-zÀ-ɏ0-9])/giu,
  },
  {
    category: 'other-id',
    tier: 'block',
    needs: [traceOf('|sort;code'), SIX_FIGURES],
    replacement: '[number]',
    expression:
      /\b(?:sort(?:\s?\/?\s?code)?|s\s?\/?\s?code)\W{0,3}(?:is\W{0,2})?(?<it>\d{2}[ -]?\d{2}[ -]?\d{2})(?![0-9])/giu,
  },
  {
    category: 'other-id',
    tier: 'block',
    needs: [traceOf('|acc;|a/c'), SIX_FIGURES],
    replacement: '[number]',
    expression:
      /\b(?:account|acct?|a\/c)(?:\s?(?:number|num|no))?\.?\W{0,3}(?:is\W{0,2})?(?<it>\d(?:[ -]?\d){5,11})(?![0-9])/giu,
  },
  {
    category: 'other-id',
    tier: 'block',
    needs: [traceOf('|pin;code;key safe;keysafe;keypad'), THREE_FIGURES],
    replacement: '[number]',
    // What opens a door, a phone or an account.
    expression:
      /\b(?:pin(?: (?:number|code|no))?|pass ?code|(?:door|gate|alarm|key ?safe|keypad|entry|access|unlock|safe|phone|screen|lock|building|fob) (?:code|pin)|key ?safe|keypad)(?: (?:for|to|on|of) (?:[A-Za-zÀ-ɏ']{1,14} ){0,3}[A-Za-zÀ-ɏ']{1,14})?\s{0,2}(?:is|was|=|:|-)?\s{0,2}(?<it>[A-Z]{0,2}\d{3,8}[A-Z]{0,2}|\d(?:[ -]\d){3,7})(?![A-Za-zÀ-ɏ0-9])/giu,
  },
  {
    category: 'other-id',
    tier: 'block',
    needs: [traceOf('|password;|passwd;|pass phrase;|passphrase;|pwd;|pw;|wifi;|wi-fi;|login;|log in;access code')],
    replacement: '[number]',
    expression:
      /\b(?:password|passwd|pass ?phrase|pwd|pw|wi-?fi(?: password| code| key| pass)?|log ?in|access code)(?: (?:for|to|on|of) (?:[A-Za-zÀ-ɏ']{1,14} ){0,3}[A-Za-zÀ-ɏ']{1,14})?(?: (?:is|was|now)|\s?[:=-])\s{1,2}(?<it>(?=[^\s]{0,38}(?:[\d#$%&*_@]|!(?=[A-Za-z\d])))[^\s,;"]{3,40}[^\s,;".?)])/giu,
  },
  {
    category: 'other-id',
    tier: 'block',
    needs: [traceOf(' end'), THREE_FIGURES],
    replacement: '[number]',
    expression:
      /\b(?:card|account|acc|number|phone|mobile|passport|visa|debit)(?:,? (?:that ))?\s(?:ending|ends|end)(?:\s(?:in|with))?\s(?<it>\d{3,4})(?![0-9])/giu,
  },
];

/** The same by their form alone. */
export const NUMBERS: readonly Pattern[] = [
  {
    category: 'ni',
    tier: 'block',
    needs: [SIX_FIGURES, LETTER_BY_FIGURE],
    expression: /(?<![A-Za-zÀ-ɏ0-9])[A-Z]\s?[A-Z](?:[\s.-]{0,2}\d){6}[\s.-]{0,2}[A-D](?![A-Za-zÀ-ɏ0-9])/giu,
  },
  {
    category: 'upn',
    tier: 'block',
    needs: [traceOfDigits(11)],
    expression: /(?<![A-Za-zÀ-ɏ0-9])[A-HJ-NP-RT-Z](?:[ -]?\d){11}[ -]?[\dA-HJ-NP-RT-Z](?![A-Za-zÀ-ɏ0-9])/giu,
  },
  {
    category: 'other-id',
    tier: 'block',
    needs: [traceOf('000-00-0000', 'A000000;0000000')],
    replacement: '[number]',
    expression:
      /(?<![A-Za-zÀ-ɏ0-9])[A-Z9]{5}\d{6}[A-Z9]{2}[A-Z\d]{3}(?![A-Za-zÀ-ɏ0-9])|(?<![A-Za-zÀ-ɏ0-9-])\d{3}-\d{2}-\d{4}(?![0-9-])/gu,
  },
  {
    category: 'other-id',
    tier: 'block',
    needs: [traceOf('', 'AA00')],
    replacement: '[number]',
    expression: /(?<![A-Za-zÀ-ɏ0-9])[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){2,7}(?:\s?[A-Z\d]{1,3})?(?![A-Za-zÀ-ɏ0-9])/gu,
    judge: (match, around) => isBankNumber(match) || /\biban\W{0,4}(?:is\W{1,3})?$/iu.test(textBefore(around, 12)),
  },
  {
    category: 'other-id',
    tier: 'block',
    needs: [traceOfDigits(13)],
    replacement: '[number]',
    expression: /(?<![A-Za-zÀ-ɏ0-9.-])\d(?:[ -]?\d){12,18}(?![A-Za-zÀ-ɏ0-9-])/gu,
    judge: (match) => {
      // A row of small numbers is a count, not a card.
      const groups = match.split(/[ -]/u);
      if (groups.length > 5 && groups.some((group) => group.length > 1)) return false;
      return isCardNumber(digitsOf(match)) || /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$/u.test(match) || 'warn';
    },
  },
  {
    category: 'other-id',
    tier: 'block',
    needs: [traceOfDigits(14)],
    replacement: '[number]',
    expression: /(?<![A-Za-zÀ-ɏ0-9-])\d{2}-\d{2}-\d{2}[\s,/]{1,3}\d{8}(?![0-9])/gu,
  },
  {
    category: 'other-id',
    tier: 'block',
    needs: [traceOf('', '00/000;A0000000')],
    replacement: '[number]',
    // The police's own numbers, and those of the Home Office.
    expression: /(?<![A-Za-zÀ-ɏ0-9/])(?:(?:\d{2}|\d{4})\/\d{3,7}[A-Z]|[A-Z]\d{7}(?:\/\d{1,3})?)(?![A-Za-zÀ-ɏ0-9/])/gu,
  },
  {
    category: 'other-id',
    tier: 'warn',
    needs: [traceOf('0.0')],
    replacement: '[number]',
    expression: /(?<![A-Za-zÀ-ɏ0-9.])(?:\d{1,3}\.){3}\d{1,3}(?![0-9.][0-9]|[0-9])/gu,
    judge: (match) => match.split('.').every((part) => Number(part) < 256),
  },
  {
    category: 'nhs',
    tier: 'block',
    needs: [TEN_FIGURES],
    expression: /(?<![A-Za-zÀ-ɏ0-9£$€.,-])[1-9]\d{2}(?:[\s-]?)\d{3}(?:[\s-]?)\d{4}(?![A-Za-zÀ-ɏ0-9]|[.,]\d)/gu,
    judge: (match) => isNhsNumber(digitsOf(match)) || (/^\d{3} \d{3} \d{4}$/u.test(match) ? 'warn' : false),
  },
  {
    category: 'nhs',
    tier: 'block',
    needs: [TEN_FIGURES],
    // Digit by digit, with room between.
    expression: /(?<![A-Za-zÀ-ɏ0-9£$€.,-])[1-9](?:[\s.-]{1,2}\d){9}(?![A-Za-zÀ-ɏ0-9]|[.,]\d)/gu,
    judge: (match) => isNhsNumber(digitsOf(match)),
  },
];
