import fs from 'node:fs';
import os from 'node:os';
import type { Runtime } from './electron/runtime.ts';

/** Linux's numbers for the file systems that a scratch folder may lie on. */
const FILE_SYSTEMS: Readonly<Record<number, string>> = {
  0xef53: 'ext4',
  0x01021994: 'tmpfs, where a durable write costs nothing',
  0x58465342: 'xfs',
  0x9123683e: 'btrfs',
  0x794c7630: 'overlay',
};

/** One line about where the figures were taken; `folder` is where the files of the bench lie. */
export function machineInWords(folder: string, runtime: Runtime): string {
  const cpus = os.cpus();
  const [minute = 0] = os.loadavg();
  return [
    `${cpus.length} × ${cpus[0]?.model.trim() ?? 'a processor'}`,
    `${Math.round(os.totalmem() / 2 ** 30)} GB`,
    `${os.type()} ${os.release()}`,
    `files on ${FILE_SYSTEMS[fs.statfsSync(folder).type] ?? 'another file system'}`,
    `Node ${process.versions.node}`,
    `Electron ${runtime.electron} (${runtime.kind})`,
    `load at the start ${minute.toFixed(1)}`,
    ...(isRunning(runtime.executable) ? ['another app runs in the same Electron and shares its memory'] : []),
  ].join(' · ');
}

/** Whether any process runs this program now; where the system does not tell, none does. */
function isRunning(executable: string): boolean {
  const pids = fs.existsSync('/proc') ? fs.readdirSync('/proc').filter((name) => /^\d+$/u.test(name)) : [];
  return pids.some((pid) => {
    try {
      return fs.readlinkSync(`/proc/${pid}/exe`) === executable;
    } catch {
      // It is not ours to look at, or it ended while the list was read.
      return false;
    }
  });
}
