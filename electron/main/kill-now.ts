/** Ends a process of ours whatever it is doing: one that hangs or was halted does not hear a polite signal. */
export function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself just now.
  }
}
