// Prints one table: what, ours, the reference, the ratio. It judges nothing and always ends with 0 where it could measure.
//   npm run bench -- [--only row]… [--runs n] [--json file]
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hold, type Contest, type Samples } from './contest.ts';
import { coldStart } from './contests/cold-start.ts';
import { committing } from './contests/committing.ts';
import { edition } from './contests/edition.ts';
import { importing } from './contests/importing.ts';
import { keystroke } from './contests/keystroke.ts';
import { memory } from './contests/memory.ts';
import { scanning } from './contests/scanning.ts';
import { sealing } from './contests/sealing.ts';
import { unlocking } from './contests/unlocking.ts';
import { readRuntime } from './electron/runtime.ts';
import { machineInWords } from './machine.ts';
import { readOptions, type Options } from './options.ts';
import { resultsOf, tableOf, type Result } from './table.ts';

const CONTESTS: readonly Contest[] = [
  coldStart,
  memory,
  unlocking,
  keystroke,
  committing,
  importing,
  sealing,
  scanning,
  edition,
];

const options = readOptions(
  process.argv.slice(2),
  CONTESTS.map(({ name }) => name),
);
if ('wrong' in options) {
  console.error(options.wrong);
  process.exitCode = 2;
} else {
  await bench(options);
}

async function bench({ only, runs, json }: Options): Promise<void> {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'bridgework-bench-'));
  try {
    const machine = machineInWords(scratch, readRuntime());
    console.log(`${machine}\n`);
    const results: Result[] = [];
    const samples: Record<string, Samples> = {};
    for (const contest of CONTESTS.filter(({ name }) => only.length === 0 || only.includes(name))) {
      const folder = path.join(scratch, contest.name);
      fs.mkdirSync(folder);
      const start = performance.now();
      const held = await hold(contest, folder, runs ?? contest.runs);
      console.error(`${contest.name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
      samples[contest.name] = held;
      results.push(...resultsOf(contest, held));
      fs.rmSync(folder, { recursive: true, force: true });
    }
    console.log(
      `${tableOf(results)}\n\nMedians, with the least and the most of all runs; the ratio is of the medians.`,
    );
    if (json !== null) fs.writeFileSync(json, `${JSON.stringify({ machine, results, samples }, null, 2)}\n`);
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}
