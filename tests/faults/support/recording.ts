import fs from 'node:fs';

/** Bytes of the head that every record begins with (shims/recorder.c). */
const HEAD = 23;

/** One thing that a process did to its folder, in the order in which it was done. */
export type Change =
  | { readonly kind: 'write'; readonly inode: bigint; readonly offset: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly inode: bigint; readonly length: number }
  | { readonly kind: 'flush file'; readonly inode: bigint }
  | { readonly kind: 'flush folder'; readonly name: string }
  | { readonly kind: 'create'; readonly name: string; readonly inode: bigint }
  | { readonly kind: 'make folder'; readonly name: string }
  | { readonly kind: 'remove'; readonly name: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  /** What it said on standard output: a promise from that moment on. */
  | { readonly kind: 'said'; readonly text: string };

type Head = { readonly name: string; readonly bytes: Buffer; readonly inode: bigint; readonly offset: number };

const CHANGES: Readonly<Record<string, (head: Head) => Change>> = {
  W: ({ inode, offset, bytes }) => ({ kind: 'write', inode, offset, bytes }),
  T: ({ inode, offset }) => ({ kind: 'truncate', inode, length: offset }),
  S: ({ inode }) => ({ kind: 'flush file', inode }),
  F: ({ name }) => ({ kind: 'flush folder', name }),
  C: ({ name, inode }) => ({ kind: 'create', name, inode }),
  M: ({ name }) => ({ kind: 'make folder', name }),
  U: ({ name }) => ({ kind: 'remove', name }),
  R: ({ name }) => {
    const [from = '', to = ''] = name.split('\0');
    return { kind: 'rename', from, to };
  },
  A: ({ bytes }) => ({ kind: 'said', text: bytes.toString('utf8').trim() }),
};

/** Reads what the recorder wrote. */
export function readRecording(file: string): readonly Change[] {
  const log = fs.readFileSync(file);
  const changes: Change[] = [];
  for (let at = 0; at < log.length;) {
    const letter = log.toString('latin1', at, at + 1);
    const [nameLength, length] = [log.readUInt16LE(at + 1), log.readUInt32LE(at + 3)];
    const [inode, offset] = [log.readBigUInt64LE(at + 7), Number(log.readBigInt64LE(at + 15))];
    const [nameAt, bytesAt] = [at + HEAD, at + HEAD + nameLength];
    at = bytesAt + length;
    const made = CHANGES[letter]?.({
      name: log.toString('utf8', nameAt, bytesAt),
      bytes: log.subarray(bytesAt, at),
      inode,
      offset,
    });
    if (!made) throw new Error(`the recording has a record “${letter}” that nobody knows`);
    changes.push(made);
  }
  return changes;
}
