import fs from 'node:fs';
import path from 'node:path';
import { closeDatabase } from '#core/db/open.ts';
import { failure } from '#shared/errors.ts';
import type { Session } from '#core/workspace/session.ts';
import { underFault } from '../support/breaker.ts';
import { directSession } from '../support/direct-session.ts';
import { emptyReport, type LoopReport, type Mode, MODES, NO_FAULT } from '../support/modes.ts';
import { keptIn, keptInFolder } from '../support/oracle.ts';
import { typingIn } from '../support/typing.ts';
import { workspaceFrom } from '../support/workspace.ts';

/**
 * Run as a program under the breaker: opens a workspace, types, folds the log in and closes, once for every change that
 * this makes, with that change failing in each way. It tells what was found as one line of JSON a way.
 */
const [images = '', ...words] = process.argv.slice(2);
const prepared = workspaceFrom(words);

/** What a facilitator can see: the notes and the draft. */
interface Seen {
  readonly notes: readonly string[];
  readonly draft: string | null;
}

/** One thing that is typed: what it does, and what is to be seen when it is done. */
interface Step {
  readonly name: string;
  readonly run: (session: Session) => Promise<void> | void;
  readonly after: (seen: Seen) => Seen;
}

const ids = new Map<string, string>();

function adding(text: string): Step {
  return {
    name: `adding ${text}`,
    run: async (session) => void ids.set(text, await typingIn(session).addNote(text)),
    after: ({ notes, draft }) => ({ notes: [...notes, text], draft }),
  };
}

const idOf = (text: string): string => ids.get(text) ?? '';
const drafting = (text: string): Step => ({
  name: `drafting ${text}`,
  run: (session) => typingIn(session).saveDraft(text),
  after: ({ notes }) => ({ notes, draft: text }),
});

const STEPS: readonly Step[] = [
  adding('note one'),
  adding('note two'),
  drafting('half a sen'),
  {
    name: 'editing',
    run: (session) => typingIn(session).editNote(idOf('note one'), 'note one, changed'),
    after: ({ notes, draft }) => ({
      notes: notes.map((text) => (text === 'note one' ? 'note one, changed' : text)),
      draft,
    }),
  },
  {
    name: 'folding in',
    run: ({ db }) => void db.pragma('wal_checkpoint(TRUNCATE)'),
    after: (seen) => seen,
  },
  {
    name: 'deleting',
    run: (session) => typingIn(session).removeNote(idOf('note two')),
    after: ({ notes, draft }) => ({ notes: notes.filter((text) => text !== 'note two'), draft }),
  },
  drafting('half a sentence'),
  adding('note three'),
];

const told = ({ notes, draft }: Seen): string => JSON.stringify([notes, draft]);

/** What may be there: what was acknowledged, or that and one step which failed after its last byte was written. */
interface Promised {
  seen: Seen;
  readonly maybe: Set<string>;
}

async function refusal(work: () => Promise<void> | void, report: LoopReport, what: string): Promise<boolean> {
  try {
    await work();
    return false;
  } catch (error) {
    // Folding in is housekeeping, which meets the driver's own error and says nothing to anybody.
    const failed = what === 'folding in' ? { ok: false as const, code: 'put off' } : failure(error);
    const code = failed.ok ? 'done' : failed.code;
    report.refusals[code] = (report.refusals[code] ?? 0) + 1;
    if (code === 'unexpected')
      report.unexpected.push(
        `${what}: ${String(error)} ${error instanceof Error && 'code' in error ? String(error.code) : ''}`,
      );
    return true;
  }
}

/** One step under the fault, and again where it failed once: by then there is room. */
async function take(
  session: Session,
  step: Step,
  promised: Promised,
  { isForEver }: Mode,
  report: LoopReport,
): Promise<void> {
  const done = step.after(promised.seen);
  if (await refusal(() => step.run(session), report, step.name)) {
    promised.maybe.add(told(done));
    look(session, promised, report, step.name);
    if (isForEver) return;
    if (await refusal(() => step.run(session), report, `${step.name} again`)) {
      report.stuck.push(step.name);
      return;
    }
  }
  if (told(done) !== told(promised.seen)) report.acknowledged += 1;
  promised.seen = done;
  promised.maybe.clear();
}

/** Reading goes on, and shows what was acknowledged and nothing else. */
function look(session: Session, { seen }: Promised, report: LoopReport, what: string): void {
  try {
    const now = told(keptIn(session.db));
    if (now !== told(seen)) report.lost.push(`after ${what} failed it shows ${now}`);
  } catch (error) {
    report.unreadable.push(`${what}: ${String(error)}`);
  }
}

function judge(folder: string, { seen, maybe }: Promised, report: LoopReport, what: string): void {
  const kept = keptInFolder(folder, prepared.dataKey);
  report.corrupt.push(...kept.faults.map((fault) => `${what}: ${fault}`));
  const now = told(kept);
  if (kept.faults.length === 0 && now !== told(seen) && !maybe.has(now))
    report.lost.push(`${what}: ${now} and not ${told(seen)}`);
}

/** One run with the fault at one place; gives how many changes there were. */
async function runOnce(mode: Mode, nth: number, report: LoopReport): Promise<number> {
  const folder = path.join(prepared.folder, '..', 'run');
  const killed = path.join(images, 'killed');
  fs.cpSync(prepared.folder, folder, { recursive: true });
  const promised: Promised = { seen: { notes: [], draft: null }, maybe: new Set() };
  const changes = await underFault(nth === 0 ? NO_FAULT : { ...mode, nth }, async () => {
    let session: Session | null = null;
    await refusal(() => void (session = directSession(folder, prepared.dataKey)), report, 'opening');
    const opened = session as Session | null;
    if (!opened) return;
    for (const step of STEPS) await take(opened, step, promised, mode, report);
    // What a killed program would leave.
    fs.cpSync(folder, killed, { recursive: true });
    opened.stop();
    await refusal(() => closeDatabase(opened.db), report, 'closing');
  });
  judge(folder, promised, report, `fault ${nth}, closed`);
  if (fs.existsSync(killed)) judge(killed, promised, report, `fault ${nth}, killed`);
  for (const place of [folder, killed]) fs.rmSync(place, { recursive: true, force: true });
  report.runs += 1;
  return changes;
}

const places = await runOnce(MODES[0], 0, emptyReport('', 0));
for (const mode of MODES) {
  const report = emptyReport(mode.name, places);
  for (let nth = 1; nth <= places; nth += 1) await runOnce(mode, nth, report);
  process.stdout.write(`${JSON.stringify(report)}\n`);
}
