import type { Result } from '#shared/errors.ts';

const refusal = (code: 'locked' | 'unexpected', sentence: string): Result<never> => ({
  ok: false,
  code,
  sentence,
  reasons: [],
});

/** For calls that were under way when the core died by itself. */
export const CORE_GONE = refusal(
  'locked',
  'The part of Bridgework that keeps your work stopped and was started again. Everything that said “saved” is safe. Unlock the workspace to go on.',
);

/** For every call once the core has died too often to be started again. */
export const CORE_KEEPS_STOPPING = refusal(
  'unexpected',
  'The part of Bridgework that keeps your work keeps stopping, so it was not started again. Everything that said “saved” is safe. Copy what is not saved yet, close Bridgework and restart the laptop; where that does not help, restore a backup.',
);

/** For calls that were under way when the workspace was locked, or came too late. */
export const LOCKED_MEANWHILE = refusal(
  'locked',
  'The workspace was locked before that was done. What was saved is safe. Unlock it to go on.',
);
