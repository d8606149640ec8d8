const DAY_MS = 86_400_000;

/** How many days ago a time was, which is in milliseconds since 1970. */
export function daysSince(time: number, now: Date): number {
  return (now.getTime() - time) / DAY_MS;
}
