/** Numbers that look random and are the same on every run: mulberry32, whole-number arithmetic only. */
export function createRandom(/** @type {number} */ seed) {
  let state = seed >>> 0;
  const below = (/** @type {number} */ end) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
  return {
    /** A whole number from 0 to `end`, exclusive. */
    below,
    /** Whether something that happens so many times in a thousand happens now. */
    chance: (/** @type {number} */ perThousand) => below(1000) < perThousand,
    /** @template T @param {readonly T[]} items @returns {T} */
    pick: (items) => items[below(items.length)],
  };
}

/** @typedef {ReturnType<typeof createRandom>} Random */
