import { AppError, failure } from '#shared/errors.ts';
import { type Command, DONE, type Io, REFUSED, UsageError, WRONG_USAGE } from './io.ts';

/** A command is loaded when it is called: most of them need a small part of the whole. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  demo: async () => (await import('./commands/demo.ts')).demo,
  keygen: async () => (await import('./commands/keygen.ts')).keygen,
  scan: async () => (await import('./commands/scan.ts')).scanText,
  capture: async () => (await import('./commands/capture.ts')).capture,
  seal: async () => (await import('./commands/seal.ts')).seal,
  edition: async () => (await import('./commands/edition.ts')).edition,
  inspect: async () => (await import('./commands/inspect.ts')).inspect,
  import: async () => (await import('./commands/import.ts')).importPaths,
  search: async () => (await import('./commands/search.ts')).search,
  export: async () => (await import('./commands/export.ts')).exportTables,
};

async function usage(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const lines = commands.map((command) => `  bridgework ${command.usage}\n      ${command.about}`);
  return [
    'Bridgework: workshop notes, anonymised and sealed, without a network.',
    '',
    ...lines,
    '',
    'A workspace’s passphrase comes from --passphrase-file FILE or BRIDGEWORK_PASSPHRASE, never from an argument.',
    'With --json, standard output is one JSON value. Exit status: 0 done, 1 refused with reasons, 2 wrong usage.',
  ].join('\n');
}

const terminal: Io = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  env: process.env,
  readStdin: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  },
};

/** Runs one command and gives the exit status. */
export async function main(argv: readonly string[], io: Io = terminal): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    (name === undefined ? io.err : io.out)(await usage());
    return name === undefined ? WRONG_USAGE : DONE;
  }
  const command = Object.hasOwn(COMMANDS, name) ? await COMMANDS[name]?.() : undefined;
  if (!command) {
    io.err(`There is no command “${name}” in this version.\n\n${await usage()}`);
    return WRONG_USAGE;
  }
  if (args.includes('--help') || args.includes('-h')) {
    io.out(`bridgework ${command.usage}\n    ${command.about}`);
    return DONE;
  }
  try {
    return await command.run(args, io);
  } catch (error) {
    return explain(error, { command, json: args.includes('--json'), io });
  }
}

function explain(error: unknown, { command, json, io }: { command: Command; json: boolean; io: Io }): number {
  if (error instanceof UsageError) {
    io.err(`${error.message}\nUsage: bridgework ${command.usage}`);
    return WRONG_USAGE;
  }
  const failed = failure(error);
  if (failed.ok) return DONE;
  const { code, sentence, reasons } = failed;
  if (json) io.out(JSON.stringify({ error: { code, sentence, reasons } }));
  io.err(sentence);
  for (const reason of reasons) io.err(`  - ${reason}`);
  if (!(error instanceof AppError) && io.env['BRIDGEWORK_TRACE'])
    io.err(error instanceof Error ? (error.stack ?? '') : String(error));
  return REFUSED;
}
