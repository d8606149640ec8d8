import { useState } from 'react';

/** What the status line says about saving. */
export interface Saving {
  readonly pending: number;
  /** ISO 8601 time of the last commit of this visit. */
  readonly savedAt: string | null;
}

/** The later of two times; null where there is none. */
export function laterOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

/** Counts what is on its way and keeps the time of the last commit; a refusal is left to who asked. */
export function useSaving() {
  const [saving, setSaving] = useState<Saving>({ pending: 0, savedAt: null });
  const track = async (commit: Promise<string>): Promise<void> => {
    setSaving((before) => ({ ...before, pending: before.pending + 1 }));
    let savedAt: string | null = null;
    try {
      savedAt = await commit;
    } finally {
      setSaving((before) => ({ pending: before.pending - 1, savedAt: savedAt ?? before.savedAt }));
    }
  };
  return { saving, track } as const;
}

/** Takes the promise of a commit and its time, and shows its fate on the status line. */
export type Track = (commit: Promise<string>) => Promise<void>;
