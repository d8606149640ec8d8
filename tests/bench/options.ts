import { parseArgs } from 'node:util';

/** What the caller asked for. */
export interface Options {
  /** The contests to hold; empty means all. */
  readonly only: readonly string[];
  /** How often each contender runs; null leaves it to the contest. */
  readonly runs: number | null;
  /** Where to write every figure as JSON; null for nowhere. */
  readonly json: string | null;
}

/** Reads the command line, or says in one sentence what is wrong with it. */
export function readOptions(args: readonly string[], names: readonly string[]): Options | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { only: { type: 'string', multiple: true }, runs: { type: 'string' }, json: { type: 'string' } },
    });
    const only = values.only ?? [];
    const unknown = only.find((name) => !names.includes(name));
    if (unknown !== undefined) return { wrong: `There is no row “${unknown}”. The rows are ${names.join(', ')}.` };
    const runs = values.runs === undefined ? null : Number(values.runs);
    if (runs !== null && !(Number.isInteger(runs) && runs > 0)) return { wrong: '--runs takes a whole number from 1.' };
    return { only, runs, json: values.json ?? null };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}
