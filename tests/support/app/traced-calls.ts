import fs from 'node:fs';
import path from 'node:path';
import type { Laptop } from './laptop.ts';
import { ELECTRON } from './launch.ts';
import { quoted, wrapperOf } from './wrappers.ts';

/** The system calls by which a process can speak to another machine, or ask who it is. */
const NETWORK_CALLS = ['socket', 'connect', 'bind', 'listen', 'sendto', 'sendmsg', 'sendmmsg', 'io_uring_setup'];

/** The words that put strace in front of a command; what it sees goes into a file of its own a run, in `folder`. */
export const straceInto = (folder: string): string =>
  `exec strace -f -qq --seccomp-bpf -o ${quoted(folder)}/$$.trace -e trace=${NETWORK_CALLS.join(',')}`;

/** A program that becomes Electron under strace, for `launchApp`, and the folder where the traces lie. */
export function tracedElectron(laptop: Laptop): { readonly through: string; readonly folder: string } {
  const folder = path.join(laptop.root, 'traces');
  fs.mkdirSync(folder);
  return { through: wrapperOf(laptop, 'traced.sh', `${straceInto(folder)} ${quoted(ELECTRON)}`), folder };
}

/** A system call as strace wrote it, with the address that it names, where it names one. */
export interface TracedCall {
  readonly name: string;
  /** "AF_INET", "AF_UNIX" and so on: of the address, or of the socket that is made. */
  readonly family: string | null;
  readonly address: string | null;
  readonly line: string;
}

/** Every call of the traces in a folder; a call that was cut in two by another process's is put together again. */
export function callsIn(folder: string): readonly TracedCall[] {
  return fs.readdirSync(folder).flatMap((name) => linesOf(path.join(folder, name)).flatMap(parseCall));
}

function linesOf(file: string): readonly string[] {
  const begun = new Map<string, string>();
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, pid = '', rest = ''] = /^(\d+) +(.*)$/u.exec(line) ?? [];
      if (rest.endsWith(' <unfinished ...>')) {
        begun.set(pid, rest.slice(0, -' <unfinished ...>'.length));
        // It is counted even where its end was never seen.
        return [rest];
      }
      const resumed = /^<\.\.\. \w+ resumed>(.*)$/u.exec(rest);
      return resumed ? [`${begun.get(pid) ?? ''}${resumed[1] ?? ''}`] : [rest];
    });
}

function parseCall(line: string): TracedCall[] {
  const [, name] = /^(\w+)\(/u.exec(line) ?? [];
  if (name === undefined) return [];
  if (name === 'socket') return [{ name, family: /^socket\((AF_\w+)/u.exec(line)?.[1] ?? null, address: null, line }];
  const [whole, family = null] = /\{sa_family=(AF_\w+)/u.exec(line) ?? [];
  const address = whole === undefined ? null : (/\{sa_family=[^}]*\}/u.exec(line)?.[0] ?? null);
  return [{ name, family, address, line }];
}
