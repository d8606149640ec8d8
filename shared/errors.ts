/** Every expected failure of the app; the code is for programs, the sentence is for people. */
export type ErrorCode =
  | 'altered-bundle'
  | 'bad-capture-file'
  | 'bad-recipient'
  | 'bundle-too-large'
  | 'capture-duplicate'
  | 'check-missing'
  | 'damaged-database'
  | 'database-gone'
  | 'damaged-keys'
  | 'disk-fault'
  | 'disk-full'
  | 'file-not-found'
  | 'findings-open'
  | 'folder-in-use'
  | 'folder-not-empty'
  | 'foreign-database'
  | 'foreign-file'
  | 'locked'
  | 'newer-version'
  | 'not-allowed'
  | 'not-found'
  | 'nothing-to-do'
  | 'passphrase-missing'
  | 'read-through-missing'
  | 'refused'
  | 'unexpected'
  | 'wrong-identity'
  | 'wrong-input'
  | 'weak-passphrase'
  | 'wrong-passphrase'
  | 'wrong-recovery-key'
  | 'wrong-workspace-kind';

/** A failure that a person can act on: what happened, that nothing was lost, what to do now. */
export class AppError extends Error {
  readonly code: ErrorCode;
  /** One sentence a reason, where there are several (every error of a file at once, for instance). */
  readonly reasons: readonly string[];

  constructor(code: ErrorCode, sentence: string, reasons: readonly string[] = []) {
    super(sentence);
    this.name = 'AppError';
    this.code = code;
    this.reasons = reasons;
  }
}

/** What crosses a process border: a value, or the failure in a form that survives copying. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode; readonly sentence: string; readonly reasons: readonly string[] };

/** Turns any thrown thing into a failed Result; what is not an AppError is told without its details. */
export function failure(error: unknown): Result<never> {
  if (error instanceof AppError) {
    return { ok: false, code: error.code, sentence: error.message, reasons: error.reasons };
  }
  return {
    ok: false,
    code: 'unexpected',
    sentence: 'Something went wrong inside Bridgework. What was saved is safe. Try again, or close and open the app.',
    reasons: [],
  };
}
