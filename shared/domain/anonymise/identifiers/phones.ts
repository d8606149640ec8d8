import { traceOf } from '../text/traces.ts';
import { EIGHT_FIGURES, SIX_FIGURES, TEN_FIGURES } from './needs.ts';
import type { Around, Pattern } from './pattern.ts';
import { textBefore } from './pattern.ts';

/** With fewer digits than this no number can be dialled from another country. */
const FEWEST_ABROAD = 9;

const digitsOf = (match: string): string => match.replace(/\D/gu, '');

/** Lines that anybody may ring: support lines, and services that are no person's. */
const SUPPORT_LINES = new Set([
  '08001111',
  '08088005000',
  '08088001111',
  '0800555111',
  '08006894550',
  '08000130134',
  '08088084994',
  '08001061010',
  '08000684141',
  '08082000247',
  '08088010366',
  '03001231044',
  '03003302030',
  '08000323339',
  '03444775774',
  '08088005792',
  '03001237015',
  '03001000212',
  '08088081001',
  '08088025544',
  '08088004444',
  '08088010677',
  '03001236600',
  '08088010503',
  '116000',
  '116123',
  '08081689111',
  '03001231231',
  '08003285644',
  '08001448848',
  '08088010327',
  '08088024040',
  '08009995428',
  '08005999247',
  '08085002222',
  '0800585858',
  '08000119100',
  '03003300630',
  '08081000900',
  '08000121700',
  '08088020925',
  '08088002222',
  '08088083555',
  '08088087777',
  '03001231110',
  '08088084000',
  '08001381111',
  '03002003100',
  '03002003500',
  '08001214433',
  '08001690310',
  '08001214600',
  '03003307010',
  '08088020133',
  '08088026869',
  '08088026868',
  '08088081677',
  '08088020021',
  '03001231100',
  '08088000082',
  '03031231113',
  '03000610614',
  '03450154033',
  '08005280731',
  '08000232033',
  '08088082008',
  '03003047000',
  '03001233393',
  '08000407675',
  '03006660006',
  '03001000607',
  '0800111999',
  '0800789321',
  '03001232040',
  '08009177650',
  '03009991212',
]);

/** Freephone and service numbers belong to bodies, not to people; those that are not known are worth a warning. */
function judgeNumber(match: string): boolean | 'warn' {
  const digits = digitsOf(match).replace(/^(?:00)?44(?=[1-9])/u, '0');
  if (SUPPORT_LINES.has(digits)) return false;
  return /^0(?:8|3)/u.test(digits) ? 'warn' : true;
}

/** Phone numbers, of this country and others. */
export const PHONES: readonly Pattern[] = [
  {
    category: 'phone',
    tier: 'block',
    needs: [TEN_FIGURES, traceOf('+;00')],
    // A UK number has 10 digits after +44 or its 0, in a few old areas 9: what follows ("… 9 to 5") is not part of it.
    expression:
      /(?<![A-Za-zÀ-ɏ0-9_])(?:\+|00)\s?44[\s.-]?(?:\(0\)|0)?[\s.-]?[1-9](?:[\s.()\u2010-\u2013/-]{0,2}\d){8,9}(?![0-9])/gu,
    judge: judgeNumber,
  },
  {
    category: 'phone',
    tier: 'block',
    needs: [TEN_FIGURES],
    // Not a date with the hour behind it.
    expression:
      /(?<![A-Za-zÀ-ɏ0-9_])(?!(?:\d{1,2}[\s.-])?\d{1,2}[\s.-](?:19|20)\d\d(?!\d))(?:\((?=0[\d\s]{2,6}\)))?0[\s.-]?[1-9](?:[\s.()\u2010-\u2013/-]{0,2}\d){8,9}(?![0-9])/gu,
    judge: judgeNumber,
  },
  {
    category: 'phone',
    tier: 'block',
    needs: [traceOf('o0;00')],
    expression: /(?<![A-Za-zÀ-ɏ0-9._])[o0O]7[\doO](?:[\s.-]{0,2}[\doOlI]){8}(?![A-Za-zÀ-ɏ0-9])/gu,
    judge: (match) => digitsOf(match).length >= 8,
  },
  {
    category: 'phone',
    tier: 'block',
    needs: [TEN_FIGURES],
    // A mobile number whose first 0 was left out.
    expression: /(?<![A-Za-zÀ-ɏ0-9_£$€.,/-])7[1-9]\d{2}[\s-]?\d{3}[\s-]?\d{3}(?![0-9/]|[.,]\d)/gu,
  },
  {
    category: 'phone',
    tier: 'block',
    needs: [EIGHT_FIGURES, traceOf('+;00')],
    expression:
      /(?<![A-Za-zÀ-ɏ0-9_])(?:\+|00)\s?[1-9]\d{0,2}[\s.-]?(?:\(0\)[\s.-]?)?\d(?:[\s.()-]{0,2}\d){6,11}(?![0-9])/gu,
    judge: (match) => digitsOf(match).length >= FEWEST_ABROAD,
  },
  {
    category: 'phone',
    tier: 'warn',
    needs: [EIGHT_FIGURES],
    expression:
      /(?<![A-Za-zÀ-ɏ0-9_£$€.,/-])(?:1[\s.-])?(?:\(\d{3}\)\s?|\d{3}[.-])\d{3}[\s.-]\d{4}(?:x\d{1,5})?(?![0-9/-])|(?<![A-Za-zÀ-ɏ0-9_£$€.,/-])\(\d{2,4}\)\s?\d{3,4}[\s-]?\d{3,4}(?![0-9/-])/gu,
  },
  {
    category: 'phone',
    tier: 'warn',
    needs: [
      SIX_FIGURES,
      traceOf('phone;|tel;|mob;|cell;landline;number;|num ;whatsapp;|call ;|text ;|ring ;registered'),
    ],
    // Behind its label nearly any number is one.
    expression:
      /(?<![A-Za-zÀ-ɏ])(?:phone|telephone|tel|mobile|mob|cell|landline|number is|num is|whatsapp(?: is| me on)?|call (?:me|her|him|them) on|text (?:me|her|him|them) on|ring (?:me|her|him|them) on|registered)(?: (?:no|number|num))?\.?(?: is)?\s{0,3}[:=-]?\s{0,3}(?<it>\+?\(?\d(?:[\s.()-]{0,2}\d){5,13})(?![0-9])/giu,
    judge: (match, around) => digitsOf(match).length >= 6 && !isClock(around) && judgeNumber(match),
  },
];

const isClock = (around: Around): boolean => /\b(?:at|by|before|after)\s*$/iu.test(textBefore(around, 10));
