import fs from 'node:fs';
import path from 'node:path';
import { failure } from '#shared/errors.ts';
import { underFault } from '../support/breaker.ts';
import { emptyReport, type LoopReport, type Mode, modesOf, NO_FAULT } from '../support/modes.ts';
import { operationNamed } from '../support/operations.ts';
import { type Workspace, workspaceFrom } from '../support/workspace.ts';

/**
 * Run as a program under the breaker: does one operation on a workspace from its opening to its end, at most `most` times
 * a kind of fault, each time with another of its changes failing, and looks at what is left. It tells what was found as
 * one line of JSON a kind of fault.
 */
const [name = '', kind = '', most = '', ...words] = process.argv.slice(2);
const operation = operationNamed(name);
const prepared = workspaceFrom(words);

async function refused(work: () => Promise<void>, report: LoopReport): Promise<boolean> {
  try {
    await work();
    return false;
  } catch (error) {
    const failed = failure(error);
    const code = failed.ok ? 'done' : failed.code;
    report.refusals[code] = (report.refusals[code] ?? 0) + 1;
    if (code === 'unexpected') report.unexpected.push(error instanceof Error ? (error.stack ?? '') : String(error));
    return true;
  }
}

async function runOnce(mode: Mode | null, nth: number, report: LoopReport): Promise<number> {
  const folder = path.join(prepared.folder, '..', 'run');
  fs.cpSync(prepared.folder, folder, { recursive: true });
  const workspace: Workspace = { ...prepared, folder };
  let isRefused = false;
  const changes = await underFault(mode ? { ...mode, nth } : NO_FAULT, async () => {
    isRefused = await refused(() => operation.run(workspace), report);
  });
  if (!isRefused) report.acknowledged += 1;
  const where = (fault: string): string => `fault ${nth}: ${fault}`;
  report.corrupt.push(...(await operation.faultsOf(workspace, !isRefused)).map(where));
  // Once there is room, whatever was refused works; the state that the fault left must not stand in its way.
  const again = emptyReport('', 0);
  if (isRefused && (await refused(() => operation.run(workspace), again)))
    report.stuck.push(where(JSON.stringify(again.refusals)));
  else report.lost.push(...(await operation.faultsOf(workspace, true)).map(where));
  fs.rmSync(folder, { recursive: true });
  report.runs += 1;
  return changes;
}

const places = await runOnce(null, 0, emptyReport('', 0));
const step = Math.max(1, places / Number(most));
for (const mode of modesOf(kind)) {
  const report = emptyReport(mode.name, places);
  for (let at = step; at <= places; at += step) await runOnce(mode, Math.floor(at), report);
  process.stdout.write(`${JSON.stringify(report)}\n`);
}
