import { contentOf } from './changed-files.ts';

const MINIDUMP = Buffer.from('MDMP', 'latin1');
const ELF = Buffer.from('\u007FELF', 'latin1');
/** Where an ELF file says what it is, and that it is the image of a process (gABI, e_type). */
const ELF_TYPE_AT = 16;
const ET_CORE = 4;

/** Of these files, the images of processes: Breakpad's and Crashpad's minidumps, and the kernel's core dumps. */
export function memoryDumps(files: readonly string[]): readonly string[] {
  return files.filter((file) => isDump(contentOf(file)));
}

function isDump(bytes: Buffer): boolean {
  if (bytes.subarray(0, 4).equals(MINIDUMP)) return true;
  return (
    bytes.subarray(0, 4).equals(ELF) && bytes.length > ELF_TYPE_AT + 2 && bytes.readUInt16LE(ELF_TYPE_AT) === ET_CORE
  );
}
