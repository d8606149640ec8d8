import { z } from 'zod';

// A strict content security policy forbids compiling validators at run time.
z.config({ jitless: true });

/** One call across the process border: what goes in and what comes out, both checked. */
export interface Method<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly input: Input;
  readonly output: Output;
}

/** Features by name, each with its methods by name. */
export type Contract = Readonly<Record<string, Readonly<Record<string, Method>>>>;

export function method<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Method<Input, Output> {
  return { input, output };
}

/** What serves a contract: one function a method, given parsed input. */
export type Handlers<C extends Contract> = {
  readonly [F in keyof C]: {
    readonly [M in keyof C[F]]: (
      input: z.output<C[F][M]['input']>,
    ) => z.input<C[F][M]['output']> | Promise<z.input<C[F][M]['output']>>;
  };
};

/** What calls a contract: the same methods, as promises. */
export type Api<C extends Contract> = {
  readonly [F in keyof C]: {
    readonly [M in keyof C[F]]: (input: z.input<C[F][M]['input']>) => Promise<z.output<C[F][M]['output']>>;
  };
};

/** For methods that take or give nothing. */
export const Nothing = z.void();
