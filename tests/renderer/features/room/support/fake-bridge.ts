import { vi } from 'vitest';
import type { CoreEvent } from '#shared/contract/events.ts';
import type { ErrorCode, Result } from '#shared/errors.ts';
import type { DraftToKeep } from '#renderer/features/room/draft.ts';

/** A bridge whose far end is in the test's hands: it keeps what it is given, or refuses it. */
export interface FakeBridge {
  readonly drafts: Map<string, DraftToKeep>;
  /** Every entry that was added, in its order. */
  readonly entries: string[];
  readonly calls: string[];
  /** Refuses whatever is written from now on; null takes it again. */
  refuse: ErrorCode | null;
  /** While set, answers to what adds an entry wait for `letGo`. */
  hold: boolean;
  readonly letGo: () => void;
  readonly tell: (event: CoreEvent) => void;
}

const SENTENCES: Partial<Record<ErrorCode, string>> = { 'disk-full': 'This disk is full, so that was not saved.' };

/** Puts a fake bridge in the page's place. */
export function installBridge(): FakeBridge {
  const listeners = new Set<(event: CoreEvent) => void>();
  const held: (() => void)[] = [];
  const bridge: FakeBridge = {
    drafts: new Map(),
    entries: [],
    calls: [],
    refuse: null,
    hold: false,
    letGo: () => held.splice(0).forEach((go) => go()),
    tell: (event) => listeners.forEach((listener) => listener(event)),
  };

  function write(channel: string, input: unknown): unknown {
    if (channel === 'draft.save') {
      const { workshopId, draft } = input as { workshopId: string; draft: DraftToKeep };
      if (draft.text === '' && !draft.edit) bridge.drafts.delete(workshopId);
      else bridge.drafts.set(workshopId, draft);
      return undefined;
    }
    bridge.entries.push((input as { text: string }).text);
    return { savedAt: new Date().toISOString(), id: crypto.randomUUID() };
  }

  async function call(channel: string, input: unknown): Promise<Result<unknown>> {
    bridge.calls.push(channel);
    if (channel === 'shell.readyToLock') return { ok: true, value: undefined };
    if (bridge.hold && channel !== 'draft.save') await new Promise<void>((go) => held.push(go));
    const code = bridge.refuse;
    if (code !== null) return { ok: false, code, sentence: SENTENCES[code] ?? 'That was refused.', reasons: [] };
    return { ok: true, value: write(channel, input) };
  }

  const onEvent = (listener: (event: CoreEvent) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  vi.stubGlobal('window', { bridge: { call, onEvent, pathOf: () => '' } });
  return bridge;
}
