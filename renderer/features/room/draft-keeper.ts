import { createAgain, TRY_AGAIN_AFTER } from './again.ts';

/**
 * How long typed words may stand without being on their way to the disk, in milliseconds. With the commit itself it
 * stays under the 300 that are promised, however long somebody types without a pause.
 */
const KEEP_AFTER = 100;

/** Keeps what is being typed in the workspace, again and again while it changes. */
export interface DraftKeeper {
  /** Something changed since it was kept last. */
  readonly changed: () => void;
  /** Keeps what is not kept yet; resolves when it is, or when that was refused. */
  readonly flush: () => Promise<void>;
}

/**
 * `keep` keeps the draft as it stands when it is called. What it refuses is tried again every five seconds; `told` hears
 * of each refusal, and of the first success after one.
 */
export function createDraftKeeper(given: {
  readonly keep: () => Promise<void>;
  readonly told: (refused: unknown) => void;
  readonly recovered: () => void;
}): DraftKeeper {
  let isKept = true;
  let isRefused = false;
  let keeping: Promise<void> | null = null;
  const again = createAgain(() => void flush());

  async function keepAll(): Promise<void> {
    while (!isKept) {
      isKept = true;
      try {
        await given.keep();
      } catch (error) {
        isKept = false;
        isRefused = true;
        given.told(error);
        again.stop();
        again.in(TRY_AGAIN_AFTER);
        return;
      }
      if (isRefused) given.recovered();
      isRefused = false;
    }
  }

  function flush(): Promise<void> {
    again.stop();
    keeping ??= keepAll().finally(() => {
      keeping = null;
    });
    return keeping;
  }

  return {
    changed() {
      isKept = false;
      again.in(KEEP_AFTER);
    },
    flush,
  };
}
