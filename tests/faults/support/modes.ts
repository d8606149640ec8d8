import { ERRORS, type Fault } from './breaker.ts';

/** The ways in which the Nth change fails. */
export const MODES = [
  { name: 'ENOSPC once', error: ERRORS.ENOSPC, isForEver: false },
  { name: 'ENOSPC for ever', error: ERRORS.ENOSPC, isForEver: true },
  { name: 'EIO once', error: ERRORS.EIO, isForEver: false },
  { name: 'EIO for ever', error: ERRORS.EIO, isForEver: true },
] as const satisfies readonly (Omit<Fault, 'nth'> & { readonly name: string })[];

export type Mode = (typeof MODES)[number];

/** The modes of one kind, `ENOSPC` or `EIO`, or all of them. */
export function modesOf(kind: string): readonly Mode[] {
  return MODES.filter(({ name }) => name.startsWith(kind));
}

/** A fault that is counted for and never comes. */
export const NO_FAULT: Fault = { nth: -1, isForEver: false, error: ERRORS.EIO };

/** What a loop over all places of a fault found; the last five are empty, always. */
export interface LoopReport {
  readonly mode: string;
  /** How many places there were. */
  readonly places: number;
  runs: number;
  acknowledged: number;
  /** How often each refusal came. */
  readonly refusals: Record<string, number>;
  readonly lost: string[];
  readonly corrupt: string[];
  /** Failures that came out as “something went wrong”. */
  readonly unexpected: string[];
  /** What could not be read while writing failed. */
  readonly unreadable: string[];
  /** What did not work again once the fault was gone. */
  readonly stuck: string[];
}

/** What the lists of a report hold where nothing is wrong. */
export const NOTHING_WRONG = { lost: [], corrupt: [], unexpected: [], unreadable: [], stuck: [] } as const;

/** The figures of a report; its lists are counted. */
export function figuresOf({
  mode,
  places,
  runs,
  acknowledged,
  refusals,
  lost,
  corrupt,
  unexpected,
  unreadable,
  stuck,
}: LoopReport): object {
  const wrong = {
    lost: lost.length,
    corrupt: corrupt.length,
    unexpected: unexpected.length,
    unreadable: unreadable.length,
    stuck: stuck.length,
  };
  return { mode, places, runs, acknowledged, ...wrong, refusals };
}

export function emptyReport(mode: string, places: number): LoopReport {
  return {
    mode,
    places,
    runs: 0,
    acknowledged: 0,
    refusals: {},
    lost: [],
    corrupt: [],
    unexpected: [],
    unreadable: [],
    stuck: [],
  };
}
