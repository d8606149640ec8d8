/** Stops with `message` where `condition` does not hold: a bug of ours, never a person's mistake. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Broken rule: ${message}`);
}

/** Makes the compiler prove that every case was handled. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${String(value)}`);
}
