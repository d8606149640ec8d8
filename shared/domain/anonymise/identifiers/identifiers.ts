import type { Candidate, Page } from '../layer.ts';
import { hasAll } from '../text/traces.ts';
import { ADDRESS_PARTS } from './address-parts.ts';
import { ADDRESSES_ABROAD } from './addresses-abroad.ts';
import { ADDRESSES } from './addresses.ts';
import { AGES } from './ages.ts';
import { BARE_NUMBERS, CASES } from './cases.ts';
import { CONTACTS } from './contacts.ts';
import { DATES } from './dates.ts';
import { HANDLES } from './handles.ts';
import { LABELLED_VALUES, VALUES_BESIDE } from './labelled-values.ts';
import { LABELLED_NUMBERS, NUMBERS } from './numbers.ts';
import { DIGIT } from './needs.ts';
import { needing, type Pattern } from './pattern.ts';
import { PHONES } from './phones.ts';
import { ONLINE_NAMES } from './online-names.ts';
import { OUTWARD_CODES, POSTCODES } from './postcodes.ts';
import { VEHICLES } from './vehicles.ts';

/** Structured identifiers, the surest first: a pattern takes nothing that a surer one has. */
export const PATTERNS: readonly Pattern[] = [
  ...CONTACTS,
  ...needing(DIGIT, LABELLED_NUMBERS),
  ...needing(DIGIT, LABELLED_VALUES),
  ...needing(DIGIT, CASES),
  ...needing(DIGIT, POSTCODES),
  ...needing(DIGIT, DATES),
  ...needing(DIGIT, PHONES),
  ...needing(DIGIT, NUMBERS),
  ...needing(DIGIT, VEHICLES),
  ...needing(DIGIT, VALUES_BESIDE),
  ...needing(DIGIT, BARE_NUMBERS),
  ...needing(DIGIT, OUTWARD_CODES),
  ...HANDLES,
  ...ONLINE_NAMES,
  ...AGES,
  ...ADDRESS_PARTS,
  ...ADDRESSES,
  ...ADDRESSES_ABROAD,
];

/** What a cut leaves is a finding only from so many characters on. */
const SHORTEST_PIECE = 5;

/** What identifies somebody by its form or its label. */
export function identifiers({ text, traces }: Page): readonly Candidate[] {
  let surer: readonly Candidate[] = [];
  for (const pattern of PATTERNS) {
    if (!hasAll(traces, pattern.needs ?? [])) continue;
    const more = matchesBeside(surer, text, pattern);
    if (more.length > 0) surer = [...surer, ...more].toSorted((a, b) => a.start - b.start);
  }
  return surer;
}

/** What a pattern finds where nothing surer was found; both run through the text side by side. */
function matchesBeside(surer: readonly Candidate[], text: string, pattern: Pattern): readonly Candidate[] {
  const { category, expression, isWhole, judge, replace, replacement } = pattern;
  const found: Candidate[] = [];
  let at = 0;
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    if (match[0] === '') expression.lastIndex += 1;
    const whole = match[0];
    const it = match.groups?.['it'] ?? whole;
    const end = match.index + whole.length;
    const start = end - it.length;
    while ((surer[at]?.end ?? Infinity) <= start) at += 1;
    const next = surer[at];
    const overlaps = next !== undefined && next.start < end;
    // What a surer finding cuts off at its end is still what it was: "Flat 3, …" before a number.
    const cut = overlaps ? text.slice(start, Math.max(start, next.start)).trimEnd() : it;
    // What reaches over a surer finding may have begun too early: behind that finding it is looked for again.
    if (overlaps && next.end < end) expression.lastIndex = Math.max(next.end, match.index + 1);
    if (end === start || (overlaps && (isWhole === true || cut.length < SHORTEST_PIECE))) continue;
    const judged = judge?.(it, { text, start, end }) ?? true;
    if (judged === false) continue;
    const tier = judged === true ? pattern.tier : judged;
    const words = replace?.(it) ?? replacement;
    found.push({
      start,
      end: start + cut.length,
      category,
      tier,
      ...(words === undefined ? {} : { replacement: words }),
    });
  }
  return found;
}
