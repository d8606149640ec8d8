/** What one run measured, by name; times are in milliseconds, memory in bytes. */
export type Figures = Readonly<Record<string, number>>;

/** One way of doing the work: each call does it once, from scratch. */
export type Contender = () => Promise<Figures>;

/** One line of the printed table: one figure of ours beside the same figure of a reference. */
export interface Line {
  readonly what: string;
  readonly figure: string;
  readonly unit: Unit;
  /** The contender that ours is measured against, and what it is, in words. */
  readonly against: string;
  readonly reference: string;
  /** The largest ratio that the design asks for; null where it asks for none. */
  readonly target: number | null;
}

/** How a figure is printed. */
export type Unit = 'ms' | 'µs' | 'MB';

/** The contenders, ready to run; `ours` is always among them. */
export interface Field {
  readonly contenders: Readonly<Record<'ours', Contender>> & Readonly<Record<string, Contender>>;
  readonly close: () => Promise<void> | void;
}

/** One row of the bench: our way of doing something, against one or more references in the same run. */
export interface Contest {
  readonly name: string;
  /** How often each contender runs unless the caller says otherwise. */
  readonly runs: number;
  /** Whether one more round goes first and does not count: not where a person's first time is what matters. */
  readonly warmUp: boolean;
  readonly lines: readonly Line[];
  /** Makes everything ready inside `scratch`, an empty folder. */
  readonly prepare: (scratch: string) => Promise<Field>;
}

/** What every run of every contender measured, by contender and in order. */
export type Samples = Readonly<Record<string, readonly Figures[]>>;

/** Runs the contenders in turn (A B A B …), so that a machine that drifts drifts for all of them. */
export async function hold(contest: Contest, scratch: string, runs: number): Promise<Samples> {
  const { contenders, close } = await contest.prepare(scratch);
  try {
    const samples = Object.fromEntries(Object.keys(contenders).map((name) => [name, [] as Figures[]]));
    for (let round = contest.warmUp ? 0 : 1; round <= runs; round += 1) {
      for (const [name, run] of Object.entries(contenders)) {
        const figures = await run();
        if (round > 0) samples[name]?.push(figures);
      }
    }
    return samples;
  } finally {
    await close();
  }
}

/** How long `work` takes, in milliseconds. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
