/** Tells what is being done, and how long it took. */
export interface Diary {
  readonly step: <Value>(what: string, work: () => Promise<Value>) => Promise<Value>;
}

/** A diary that prints a line a step, with its time in seconds. */
export function createDiary(print: (line: string) => void): Diary {
  return {
    async step(what, work) {
      const begun = performance.now();
      const value = await work();
      print(`${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${what}`);
      return value;
    },
  };
}
