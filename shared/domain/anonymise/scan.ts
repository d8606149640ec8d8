import type { Finding } from '#shared/model/finding.ts';
import { identifiers } from './identifiers/identifiers.ts';
import type { Candidate, Layer, Page, ScanContext } from './layer.ts';
import { jigsaw } from './jigsaw/jigsaw.ts';
import { initials } from './names/initials.ts';
import { names } from './names/names.ts';
import { REPLACEMENTS } from './placeholders/replacement-words.ts';
import { peopled } from './placeholders/stand-ins.ts';
import { affiliations } from './places/affiliations.ts';
import { organisations } from './places/organisations.ts';
import { pageOf } from './page.ts';
import { places } from './places/places.ts';
import { resolve } from './resolve.ts';
import { tagger } from './tagger/tagger.ts';
import { normalise } from './text/normalise.ts';
import { paragraphsOf } from './text/paragraphs.ts';
import type { Token } from './text/tokens.ts';

export type { ScanContext } from './layer.ts';

const LAYERS: readonly Layer[] = [identifiers, names, initials, places, organisations, affiliations, jigsaw];

/** Everything the scan sees in `text`, in order, never overlapping. */
export function scan(text: string, context: ScanContext = {}): readonly Finding[] {
  return paragraphsOf(text).flatMap((paragraph) =>
    scanParagraph(paragraph.text, context).map((finding) => moved(finding, paragraph.start)),
  );
}

/** A scan that remembers its paragraphs: after an edit only what changed is read again. */
export interface Scanner {
  readonly scan: (text: string) => readonly Finding[];
}

/** So many paragraphs are remembered at the least: what a long day writes down, so that a room is not read again at each entry. */
const REMEMBERED = 2000;

/** A scanner for texts that change a little at a time; it finds what `scan` finds. */
export function createScanner(context: ScanContext = {}): Scanner {
  let remembered = new Map<string, readonly Finding[]>();
  let older: typeof remembered = new Map();
  const findingsIn = (text: string): readonly Finding[] => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const found = older.get(text) ?? scanParagraph(text, context);
    // What is still in use moves along; the rest is forgotten, so that a day of typing keeps no pile of half sentences.
    if (remembered.size >= REMEMBERED) {
      older = remembered;
      remembered = new Map();
    }
    remembered.set(text, found);
    return found;
  };
  return {
    scan: (text) =>
      paragraphsOf(text).flatMap((paragraph) =>
        findingsIn(paragraph.text).map((finding) => moved(finding, paragraph.start)),
      ),
  };
}

function moved(finding: Finding, by: number): Finding {
  return by === 0 ? finding : { ...finding, start: finding.start + by, end: finding.end + by };
}

function scanParagraph(typed: string, context: ScanContext): readonly Finding[] {
  if (typed.trim() === '') return [];
  const { text, startOf, endOf, standIns } = peopled(normalise(typed));
  const page = pageOf(text, standIns);
  const own = [
    ...LAYERS,
    ...(context.roster ? [context.roster.layer] : []),
    ...(context.local ? [context.local.layer] : []),
  ];
  const seen = own.flatMap((layer) => layer(page));
  // A second opinion may only raise suspicion: it is never sure, and it takes nothing back.
  const further = (context.secondOpinions ?? [tagger])
    .flatMap((layer) => layer(page))
    .map((each) => (each.tier === 'block' ? { ...each, tier: 'warn' as const } : each));
  const settled = resolve(outside([...placeholdersOf(page), ...standIns], [...seen, ...further]), text).map(
    ({ start, end, category, tier, replacement }) => ({
      start: startOf(start),
      end: endOf(end),
      category,
      tier,
      replacement: replacement ?? REPLACEMENTS[category],
    }),
  );
  return apart(settled);
}

/** One typed character can be read as several, and two findings can share it: it belongs to the first. */
function apart(findings: readonly Finding[]): readonly Finding[] {
  let before = 0;
  return findings.flatMap((finding) => {
    const start = Math.max(before, finding.start);
    if (start >= finding.end) return [];
    before = finding.end;
    return [start === finding.start ? finding : { ...finding, start }];
  });
}

const placeholdersOf = ({ tokens }: Page): readonly Token[] => tokens.filter(({ kind }) => kind === 'placeholder');

/** What stands in place of a name is nobody's: nothing inside a placeholder is a finding, and none reaches over one. */
function outside(
  placeholders: readonly { readonly start: number; readonly end: number }[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const real = candidates.filter(({ start, end }) => end > start);
  if (placeholders.length === 0) return real;
  return real.filter((each) => !placeholders.some(({ start, end }) => start < each.end && each.start < end));
}
