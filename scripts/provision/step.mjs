const COLUMN = 62;

/** Tells the person at the terminal something; standard output belongs to the command that is run. @param {string} sentence */
export function say(sentence) {
  process.stderr.write(`  ${sentence}\n`);
}

/**
 * Does one piece of set-up and prints one line with the time it took, also when it fails.
 * Call it only where there is work to do, so that a set-up that is complete stays silent.
 * @template T
 * @param {string} title what is being provided
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const started = performance.now();
  const ended = (/** @type {string} */ outcome) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    say(`${title.padEnd(COLUMN)}  …  ${outcome}${seconds} s`);
  };
  try {
    const result = await work();
    ended('');
    return result;
  } catch (error) {
    ended('failed after ');
    throw error;
  }
}
