/** Numbers from 0 to below 1 that a seed decides, so that a crash image which failed can be made again (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from `least` to below `limit`. */
export function between(random: () => number, least: number, limit: number): number {
  return least + Math.floor(random() * (limit - least));
}
