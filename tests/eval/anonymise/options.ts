import { parseArgs } from 'node:util';

export const PARTS = ['development', 'frozen', 'presidio', 'given-names', 'timing'] as const;
/** What the evaluation can measure. */
export type Part = (typeof PARTS)[number];

/** What the caller asked for. */
export interface Options {
  readonly parts: readonly Part[];
  /** Whether every miss and false alarm of the development set is printed. */
  readonly misses: boolean;
  readonly json: boolean;
  /** Only our own scan, without the systems it is compared with. */
  readonly oursOnly: boolean;
}

export const USAGE = `Usage: npm run eval:anonymise -- [--set ${PARTS.join('|')}]… [--ours] [--misses] [--json]`;

/** Reads the command line, or says in one sentence what is wrong with it. */
export function readOptions(args: readonly string[]): Options | { readonly wrong: string } {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { set: { type: 'string', multiple: true }, misses: flag, json: flag, ours: flag },
    });
    const asked = values.set ?? [];
    const unknown = asked.find((name) => !PARTS.some((part) => part === name));
    if (unknown !== undefined) return { wrong: `There is no set “${unknown}”. ${USAGE}` };
    if (values.misses && asked.includes('frozen')) {
      return { wrong: 'The frozen set is not to be looked at: --misses shows the development set only.' };
    }
    const wanted = asked.length > 0 ? asked : values.misses ? ['development'] : [...PARTS];
    return {
      parts: PARTS.filter((part) => wanted.includes(part)),
      misses: values.misses,
      json: values.json,
      oursOnly: values.ours,
    };
  } catch (error) {
    return { wrong: error instanceof Error ? `${error.message} ${USAGE}` : USAGE };
  }
}
