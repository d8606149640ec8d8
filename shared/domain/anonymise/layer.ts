import type { FindingCategory, FindingTier } from '#shared/model/finding.ts';
import type { Roster } from './roster/roster.ts';
import type { Token } from './text/tokens.ts';
import type { Traces } from './text/traces.ts';
import type { LocalLists } from './places/local-lists.ts';

/** What a scan may know besides the text; nothing of it is kept by the scan. */
export interface ScanContext {
  /** First names typed at the start of the workshop. */
  readonly roster?: Roster;
  /** Names of staff, homes and schools that the organisation gave. */
  readonly local?: LocalLists;
  /** Further layers in place of the statistical tagger: what they find can only be added as a warning or a hint. */
  readonly secondOpinions?: readonly Layer[];
}

/** One paragraph as the layers read it; offsets are those of the normalised text. */
export interface Page {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What stands somewhere in it, so that nobody looks in vain. */
  readonly traces: Traces;
  /** Whether the writer uses capitals at all: where there are none, a small letter says nothing. */
  readonly usesCapitals: boolean;
  /** Whether a sentence begins small, or somebody is “i”: whoever writes so may write a name so too. */
  readonly isCareless: boolean;
}

/** What a layer says; offsets are those of the page, the end exclusive. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly category: FindingCategory;
  readonly tier: FindingTier;
  /** What will stand in its place, where the layer knows better than the category. */
  readonly replacement?: string;
}

/** A layer of the scan reads a page and says what it sees; it can never take back what another saw. */
export type Layer = (page: Page) => readonly Candidate[];
