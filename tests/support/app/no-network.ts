/**
 * The command, where the only network there is has nobody in it: a namespace of its own with the loopback up, which
 * Playwright needs to speak to the app. Works for root, and for anybody whose system allows it.
 */
export function withoutNetwork(command: readonly string[]): readonly [string, ...string[]] {
  const own = process.getuid?.() === 0 ? '-n' : '-rn';
  return ['unshare', own, 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh', ...command];
}
