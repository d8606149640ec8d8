import os from 'node:os';

/** Where programs of this user may leave something on a Linux machine, whatever a test told them about its folders. */
export function machinePlaces(): readonly string[] {
  const named = ['XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_RUNTIME_DIR', 'TMPDIR'];
  const told = named.flatMap((name) => process.env[name] ?? []);
  const kept = ['/tmp', '/var/tmp', '/dev/shm', '/var/crash', '/var/lib/systemd/coredump'];
  return [...new Set([os.userInfo().homedir, os.homedir(), os.tmpdir(), ...told, ...kept])];
}
