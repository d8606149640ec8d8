import { AppError, type ErrorCode } from '#shared/errors.ts';

/** The AppError that `work` is refused with; anything else that it does fails the test. */
export async function refusalOf(work: () => unknown): Promise<AppError> {
  let error: unknown;
  try {
    await work();
  } catch (thrown) {
    error = thrown;
  }
  if (error instanceof AppError) return error;
  throw error instanceof Error ? error : new Error('it was not refused');
}

/** The code that `work` is refused with. */
export async function refusalCode(work: () => unknown): Promise<ErrorCode> {
  return (await refusalOf(work)).code;
}
