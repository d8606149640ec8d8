import { AppError, failure, type Result } from '../errors.ts';
import type { Method } from './define.ts';

const UNFIT = 'That cannot be taken as it is. Nothing was changed. Go back and try again.';

/** Answers one call: what is given must be as the contract says, and so must what comes back. `onBug` hears of what is no refusal. */
export async function answerCall(
  { input, output }: Method,
  given: unknown,
  run: (input: unknown) => unknown,
  onBug: (error: unknown) => void,
): Promise<Result<unknown>> {
  try {
    // Where a rule has no sentence of its own, its own words would be for programmers.
    const asked = input.safeParse(given, { error: () => UNFIT });
    if (!asked.success) throw new AppError('wrong-input', asked.error.issues[0]?.message ?? UNFIT);
    return { ok: true, value: output.parse(await run(asked.data)) };
  } catch (error) {
    const failed = failure(error);
    if (!failed.ok && failed.code === 'unexpected') onBug(error);
    return failed;
  }
}
