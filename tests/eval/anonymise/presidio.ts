import fs from 'node:fs';
import { atLevel, coverOf, LEVELS, touch, type Level } from './coverage.ts';
import type { System } from './systems/system.ts';

/** What the published comparison counts as personal data: 2,523 of the 2,863 marked spans. */
const COUNTED: ReadonlyMap<string, string> = new Map([
  ['PERSON', 'names'],
  ['STREET_ADDRESS', 'addresses'],
  ['GPE', 'places'],
  ['ORGANIZATION', 'organisations'],
  ['CREDIT_CARD', 'cards'],
  ['PHONE_NUMBER', 'phones'],
  ['EMAIL_ADDRESS', 'other'],
  ['ZIP_CODE', 'other'],
  ['DOMAIN_NAME', 'other'],
  ['IBAN_CODE', 'other'],
  ['US_SSN', 'other'],
  ['IP_ADDRESS', 'other'],
  ['US_DRIVER_LICENSE', 'other'],
]);

/** A span is found when so many of its tokens are touched. */
const ENOUGH = 0.6;

interface Sentence {
  readonly full_text: string;
  readonly spans: readonly {
    readonly entity_type: string;
    readonly start_position: number;
    readonly end_position: number;
  }[];
}

/** How many of a kind there were and how many were found. */
export interface Share {
  readonly of: number;
  readonly found: number;
}

/** What a system did on the synthetic set of Presidio at one level. */
export interface PresidioScore {
  readonly level: Level;
  readonly all: Share;
  readonly kinds: Readonly<Record<string, Share>>;
  /** Findings that touch no marked span of any type. */
  readonly falsePositives: number;
  /** Findings that touch none of the counted spans: titles, ages, dates and nationalities are alarms here. */
  readonly falsePositivesStrict: number;
}

/** The sentences of the set, or null where the file is absent. */
export function readPresidio(file: string): readonly Sentence[] | null {
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as readonly Sentence[]) : null;
}

/** Scores a system on the set; a system of one tier is scored once. */
export function scorePresidio(sentences: readonly Sentence[], { find }: System): readonly PresidioScore[] {
  const judged = sentences.map((sentence) => ({
    text: sentence.full_text,
    found: find(sentence.full_text),
    spans: sentence.spans.map((span) => ({
      start: span.start_position,
      end: span.end_position,
      kind: COUNTED.get(span.entity_type) ?? null,
    })),
  }));
  const hasTiers = judged.some(({ found }) => found.some(({ tier }) => tier !== 'block'));
  return (hasTiers ? LEVELS : (['block'] as const)).map((level) => {
    const kinds = new Map<string, { of: number; found: number }>();
    let falsePositives = 0;
    let falsePositivesStrict = 0;
    for (const { text, found, spans } of judged) {
      const counting = atLevel(found, level);
      const cover = coverOf(text.length, counting);
      for (const span of spans) {
        if (span.kind === null) continue;
        const tally = kinds.get(span.kind) ?? { of: 0, found: 0 };
        tally.of += 1;
        if (tokensCovered(text, cover, span) >= ENOUGH) tally.found += 1;
        kinds.set(span.kind, tally);
      }
      falsePositives += counting.filter((each) => !spans.some((span) => touch(span, each))).length;
      falsePositivesStrict += counting.filter(
        (each) => !spans.some((span) => span.kind !== null && touch(span, each)),
      ).length;
    }
    const tallies = [...kinds.values()];
    const all = {
      of: tallies.reduce((total, { of }) => total + of, 0),
      found: tallies.reduce((total, { found }) => total + found, 0),
    };
    return { level, all, kinds: Object.fromEntries(kinds), falsePositives, falsePositivesStrict };
  });
}

/** The share of the words and numbers of a span that are touched. */
function tokensCovered(
  text: string,
  cover: Uint8Array,
  span: { readonly start: number; readonly end: number },
): number {
  const tokens = [...text.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]+/gu)];
  const covered = tokens.filter(({ index, 0: token }) =>
    cover.subarray(span.start + index, span.start + index + token.length).includes(1),
  );
  return tokens.length === 0 ? 0 : covered.length / tokens.length;
}
