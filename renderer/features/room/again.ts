/** How long after a refusal something is tried again by itself, in milliseconds. */
export const TRY_AGAIN_AFTER = 5000;

/** One timer that runs `work` once, unless it is stopped or already waiting. */
export interface Again {
  readonly in: (milliseconds: number) => void;
  readonly stop: () => void;
}

export function createAgain(work: () => void): Again {
  let timer: ReturnType<typeof setTimeout> | null = null;
  return {
    in(milliseconds) {
      timer ??= setTimeout(() => {
        timer = null;
        work();
      }, milliseconds);
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
