import { traceOf } from '../text/traces.ts';
import { DIGIT } from './needs.ts';
import type { Pattern } from './pattern.ts';

/** Systems that number people, and what a number is called. */
const SYSTEMS =
  'mosaic|liquid ?logic|lcs|ics|care ?first|framework-?i|fwi|eclipse|azeus|capita(?: one)?|charms|protocol|carenotes|systm ?one|emis|rio|niche|athena|core\\+?|child ?view|cims';
const NUMBER = 'id|i\\.d\\.|no|nos|number|num|nr|ref|reference|code|#';

/** Case, crime, court and record numbers. */
export const CASES: readonly Pattern[] = [
  {
    category: 'case-id',
    tier: 'block',
    needs: [
      DIGIT,
      traceOf(
        'mosaic;liquid;|lcs;|ics;care first;carefirst;framework;|fwi;eclipse;azeus;capita;charms;protocol;carenotes;systm;|emis;|rio;niche;athena;|core;child view;childview;|cims',
      ),
    ],
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:${SYSTEMS})(?:\\s(?:case|person|client|file|record))?(?:\\s?(?:${NUMBER}))?\\.?\\s{0,2}(?:is|was)?\\s{0,2}[:#=-]?\\s{0,2}(?<it>(?:[A-Z]{1,4}[ /-]?)?\\d[\\dA-Z]{3,11}(?:[/-][\\dA-Z]{1,6})?|\\d(?:[ -]\\d){4,10})(?![A-Za-zÀ-ɏ0-9])`,
      'giu',
    ),
  },
  {
    category: 'case-id',
    tier: 'block',
    needs: [traceOf('', 'A0;A/0;A-0;0/0')],
    // The family court's numbers, and the crime numbers of most forces.
    expression:
      /(?<![A-Za-zÀ-ɏ0-9])(?:[A-Z]{2}\d{2}[CPFYZ]\d{4,5}|\d{2}[A-Z]{0,2}\d?\/\d{3,7}\/\d{2}(?:\d{2})?|[A-Z]{2,5}[/-]\d{4,8}(?:[/-]\d{2,4})?|[A-Z]{2,4}\d{5,9}|[A-Z]{1,4}[/-]\d{2,6}[/-]\d{2,7}|\d{2,5}[/-][A-Z]{1,4}[/-]\d{2,6}|[A-Z]{2,4}[/-][A-Z]{1,4}[/-]\d{2,7})(?![A-Za-zÀ-ɏ0-9]|[/-][A-Z\d])/gu,
    judge: (match) => (/^\d{2}\/\d{3}\/\d{2}/u.test(match) ? 'warn' : true),
  },
];

/** Long bare numbers, when nothing else has claimed them. */
export const BARE_NUMBERS: readonly Pattern[] = [
  {
    category: 'case-id',
    tier: 'warn',
    needs: [traceOf('0000000')],
    // A long bare number in a workshop's notes is somebody's: amounts carry a sign or commas.
    expression: /(?<![A-Za-zÀ-ɏ0-9£$€.,/:+#-])#?\d{7,12}(?![A-Za-zÀ-ɏ0-9%]|[.,:/-]\d)/gu,
  },
  {
    category: 'case-id',
    tier: 'hint',
    needs: [traceOf('000000')],
    expression: /(?<![A-Za-zÀ-ɏ0-9£$€.,/:+-])\d{6}(?![A-Za-zÀ-ɏ0-9%]|[.,:/-]\d)/gu,
  },
];
