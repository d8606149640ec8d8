/** What a command may touch of its surroundings, so that tests can stand in for a terminal. */
export interface Io {
  /** Standard output: results, and with `--json` exactly one JSON value. */
  readonly out: (line: string) => void;
  /** Standard error: everything said to people. */
  readonly err: (line: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly readStdin: () => Promise<string>;
}

/** Exit statuses: done, refused with reasons, wrong usage. */
export const DONE = 0;
export const REFUSED = 1;
export const WRONG_USAGE = 2;

/** One command of the command line. */
export interface Command {
  readonly usage: string;
  readonly about: string;
  readonly run: (args: readonly string[], io: Io) => Promise<number>;
}

/** The words after the command do not fit it; the sentence says how. */
export class UsageError extends Error {}
