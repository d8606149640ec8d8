import { spawn } from 'node:child_process';
import path from 'node:path';
import readline from 'node:readline';

/** What a program said, one stop after another, and what was seen of it at each stop. */
export interface Watched<Seen> {
  readonly lines: readonly string[];
  readonly seen: Readonly<Record<string, Seen>>;
  readonly status: number | null;
  readonly complaints: string;
}

/** How a program is watched. */
export interface Watch<Seen> {
  readonly program: string;
  readonly words: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Where strace writes what the program and its threads did with files. */
  readonly trace: string;
  /** Looks at the program, by its process id, whenever it stops in the middle of something. */
  readonly look: (pid: number) => Seen;
}

/** The system calls by which a file can come to be. */
const FILE_CALLS = 'openat,open,creat,openat2,memfd_create,mkdir,mkdirat,rename,renameat,renameat2';

/** Runs a program of tests/faults/privacy/programs under strace, looks at it each time it says `holding`, and lets it go on. */
export async function watchProgram<Seen>({ program, words, env, trace, look }: Watch<Seen>): Promise<Watched<Seen>> {
  const file = path.join(import.meta.dirname, '..', 'programs', `${program}.ts`);
  // The program says who it is: strace stands between it and us.
  const command = [
    '-f',
    '-qq',
    '--seccomp-bpf',
    '-o',
    trace,
    '-e',
    `trace=${FILE_CALLS}`,
    'sh',
    '-c',
    'echo "pid $$" && exec "$@"',
    'sh',
    process.execPath,
    file,
    ...words,
  ];
  const child = spawn('strace', command, { stdio: 'pipe', env: { ...process.env, ...env } });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => void (complaints += chunk.toString('utf8')));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const lines: string[] = [];
  const seen: Record<string, Seen> = {};
  let pid = 0;
  for await (const line of readline.createInterface({ input: child.stdout })) {
    if (line.startsWith('pid ')) pid = Number(line.slice(4));
    else lines.push(line);
    if (!line.startsWith('holding ')) continue;
    seen[line.slice('holding '.length)] = look(pid);
    child.stdin.write('go on\n');
  }
  return { lines, seen, status: await ended, complaints };
}
