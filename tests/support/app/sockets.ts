import fs from 'node:fs';
import { familyOf } from './processes.ts';

/** A network socket that a process holds. Addresses are the kernel's own, in hexadecimal. */
export interface NetworkSocket {
  readonly pid: number;
  readonly kind: 'tcp' | 'udp' | 'raw';
  readonly local: string;
  readonly remote: string;
}

const TABLES = ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6'] as const;

/** 127.0.0.0/8 and ::1 as the kernel writes them. */
const LOOPBACK = /^(?:[0-9A-F]{6}7F|00000000000000000000000001000000|0000000000000000FFFF0000[0-9A-F]{6}7F):/u;

/** Every network socket of a process and of its children. */
export function networkSockets(pid: number): readonly NetworkSocket[] {
  return familyOf(pid).flatMap((member) => {
    const held = inodesOf(member.pid);
    return TABLES.flatMap((table) =>
      rowsOf(member.pid, table)
        .filter(({ inode }) => held.has(inode))
        .map(({ local, remote }) => ({ pid: member.pid, kind: kindOf(table), local, remote })),
    );
  });
}

/** Whether both ends are this computer, or the far end is nobody: how an inspector listens. */
export function isLoopback({ local, remote }: NetworkSocket): boolean {
  return LOOPBACK.test(local) && (LOOPBACK.test(remote) || /^0+:0000$/u.test(remote));
}

function kindOf(table: (typeof TABLES)[number]): NetworkSocket['kind'] {
  if (table.startsWith('tcp')) return 'tcp';
  return table.startsWith('udp') ? 'udp' : 'raw';
}

function inodesOf(pid: number): ReadonlySet<string> {
  const folder = `/proc/${pid}/fd`;
  try {
    const links = fs.readdirSync(folder).map((name) => {
      try {
        return fs.readlinkSync(`${folder}/${name}`);
      } catch {
        return '';
      }
    });
    return new Set(links.flatMap((link) => /^socket:\[(\d+)\]$/u.exec(link)?.[1] ?? []));
  } catch {
    return new Set();
  }
}

function rowsOf(
  pid: number,
  table: string,
): readonly { readonly local: string; readonly remote: string; readonly inode: string }[] {
  try {
    const lines = fs.readFileSync(`/proc/${pid}/net/${table}`, 'utf8').trim().split('\n').slice(1);
    return lines.map((line) => {
      const cells = line.trim().split(/\s+/u);
      return { local: cells[1] ?? '', remote: cells[2] ?? '', inode: cells[9] ?? '' };
    });
  } catch {
    return [];
  }
}
