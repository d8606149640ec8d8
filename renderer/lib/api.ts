import type { BridgeApi } from '#shared/contract/index.ts';
import type { Bridge } from '#shared/contract/bridge.ts';
import { AppError, failure, type ErrorCode, type Result } from '#shared/errors.ts';
import { invariant } from '#shared/invariant.ts';

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

/** Every method of the contract as a promise; a refusal comes as an `AppError` with its sentence. */
export const api = new Proxy({} as BridgeApi, {
  get: (_target, feature) =>
    new Proxy(
      {},
      { get: (_methods, method) => (input: unknown) => call(`${String(feature)}.${String(method)}`, input) },
    ),
});

/** What to tell the person about a failure: its own sentence, or the general one where it is a bug of ours. */
export function sentenceOf(error: unknown): string {
  return toldBy(error).sentence;
}

/** Sentences for each part of a failure that has several. */
export function reasonsOf(error: unknown): readonly string[] {
  return toldBy(error).reasons;
}

/** What a program may ask about a failure: its code. */
export function codeOf(error: unknown): ErrorCode {
  return toldBy(error).code;
}

function toldBy(error: unknown): Exclude<Result<never>, { ok: true }> {
  const told = failure(error);
  invariant(!told.ok, 'a failure is no success');
  return told;
}

const hearing = new Set<(refused: AppError) => void>();

/** Calls `listener` for every refusal, whoever asked, and gives what stops it. */
export function onRefusal(listener: (refused: AppError) => void): () => void {
  hearing.add(listener);
  return () => hearing.delete(listener);
}

async function call(channel: string, input: unknown): Promise<unknown> {
  const result = await window.bridge.call(channel, input);
  if (result.ok) return result.value;
  const refused = new AppError(result.code, result.sentence, result.reasons);
  for (const hear of hearing) hear(refused);
  throw refused;
}
