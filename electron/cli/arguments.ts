import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './io.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command was given: values by option, the rest in order. */
export interface Arguments {
  readonly has: (option: string) => boolean;
  readonly one: (option: string) => string | undefined;
  readonly many: (option: string) => readonly string[];
  /** The value of an option that the command cannot do without. */
  readonly need: (option: string) => string;
  readonly rest: readonly string[];
}

/** Reads the words after a command; an unknown option is wrong usage. */
export function readArguments(args: readonly string[], options: Options): Arguments {
  let parsed: { values: Readonly<Record<string, unknown>>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const many = (option: string): readonly string[] => {
    const value = values[option];
    if (Array.isArray(value)) return value.map(String);
    return typeof value === 'string' ? [value] : [];
  };
  return {
    has: (option) => values[option] === true || many(option).length > 0,
    one: (option) => many(option).at(-1),
    many,
    need(option) {
      const value = many(option).at(-1);
      if (value === undefined || value === '') throw new UsageError(`--${option} is missing.`);
      return value;
    },
    rest: positionals,
  };
}
