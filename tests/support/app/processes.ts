import fs from 'node:fs';

/** A running process, as the kernel tells of it. */
export interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** The process itself, its children, their children and so on; the process itself first. */
export function familyOf(pid: number): readonly RunningProcess[] {
  const all = everyProcess();
  const family = all.filter((one) => one.pid === pid);
  for (const member of family) family.push(...all.filter(({ parent }) => parent === member.pid));
  return family;
}

/** The utility process that owns the core and the database, of the app whose first process is `pid`. */
export function coreOf(pid: number): RunningProcess {
  const core = familyOf(pid).find(({ command }) => command.includes('--utility-sub-type=node.mojom.NodeService'));
  if (core === undefined) throw new Error('The app has no core process.');
  return core;
}

/** Whether a process still has its memory: one that ended and was not yet buried has none. */
export function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/mu.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

function everyProcess(): readonly RunningProcess[] {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        const status = fs.readFileSync(`/proc/${name}/status`, 'utf8');
        const command = fs.readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ pid: Number(name), parent: Number(/^PPid:\s+(\d+)$/mu.exec(status)?.[1]), command }];
      } catch {
        // It ended while the list was read.
        return [];
      }
    });
}
