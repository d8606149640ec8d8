import fs from 'node:fs';

/** A file that a process has open although no folder has its name any more, or that SQLite made for a while. */
export interface HiddenFile {
  readonly link: string;
  readonly bytes: Buffer;
}

/** What only root and the process itself can still read: its deleted files and SQLite's temporary ones, with their content. */
export function hiddenFiles(pid: number): readonly HiddenFile[] {
  const folder = `/proc/${pid}/fd`;
  return fs.readdirSync(folder).flatMap((name) => {
    const link = linkOf(`${folder}/${name}`);
    if (!link.startsWith('/') || !(link.endsWith(' (deleted)') || link.includes('etilqs'))) return [];
    return [{ link, bytes: fs.readFileSync(`${folder}/${name}`) }];
  });
}

function linkOf(place: string): string {
  try {
    return fs.readlinkSync(place);
  } catch {
    // It was closed while the list was read.
    return '';
  }
}

/** Every file that strace saw opened for writing or made, by the path that the program gave. */
export function writtenFiles(trace: string): readonly string[] {
  const calls = fs
    .readFileSync(trace, 'utf8')
    .matchAll(/\b(?:openat2?|open|creat|memfd_create|mkdir(?:at)?|rename(?:at2?)?)\((.*)/gu);
  const written = [...calls].flatMap(([call, given = '']) => {
    if (call.startsWith('open') && !/O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE/u.test(given)) return [];
    // A call that was refused made nothing.
    if (/= -1 E/u.test(given)) return [];
    return [...given.matchAll(/"((?:[^"\\]|\\.)*)"/gu)].map(([, name = '']) => name);
  });
  return [...new Set(written)].toSorted();
}
