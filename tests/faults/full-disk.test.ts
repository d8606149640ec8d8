import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '#shared/errors.ts';
import { generateIdentity } from '#core/bundle/age.ts';
import { writeEditionInto } from '#core/departure/edition-service.ts';
import { sealWorkshop } from '#core/departure/seal-service.ts';
import { exportCsvInto } from '#core/export/export-service.ts';
import { makeKey } from '#core/review/review-key.ts';
import { reviewHandlers } from '#core/review/review-service.ts';
import { workshopIds } from '#core/workshop/find-workshop.ts';
import { closeSession, openSessionWith } from '#core/workspace/open-session.ts';
import type { Session } from '#core/workspace/session.ts';
import { aCapturedWorkshop } from '../core/support/capture-samples.ts';
import { count, halvesIn, look, refusalOf, type Tally, throughRoom } from './support/full-disk.ts';
import { goldenStateFaults, goldenWorkspace } from './support/golden.ts';
import { operationNamed } from './support/operations.ts';
import { PATIENCE } from './support/size.ts';
import { smallDisk } from './support/small-disk.ts';
import { typingIn } from './support/typing.ts';
import { ALL, areSame, fillWithBackup, OLD, openedAsTheAppDoes } from './support/with-backup.ts';
import { copyOf, newPath, workFolder } from './support/work-folder.ts';
import { aWorkspace, type Workspace } from './support/workspace.ts';

const root = workFolder();
const disk = smallDisk(root, 12);

const prepared = await aWorkspace(newPath(root, 'prepared'), fillWithBackup);
const onDisk = (of: Workspace): Workspace => ({ ...of, folder: copyOf(of.folder, disk.folder, 'workspace') });
const opened = ({ folder, opener }: Workspace): Promise<Session> => openSessionWith(folder, opener);

/** Nothing was wrong, and the disk was full in time to matter. */
function expectNothingWrong({ faults, refused }: Tally): void {
  expect(faults).toEqual([]);
  expect(refused).toBeGreaterThan(0);
}

const { recipient } = await generateIdentity();
const clearance = { settlement: 'replace', readThrough: 'now' } as const;

describe('a full disk', () => {
  it(
    'while notes are typed keeps each that was saved, lets all be read, and saves the same words when there is room',
    async () => {
      const tally = await throughRoom(disk, 'capture', async (room, now) => {
        const workspace = onDisk(prepared);
        let session = await opened(workspace);
        const saved = [...ALL];
        const add = async (): Promise<ErrorCode | null> => {
          const note = `note ${saved.length} ${'word '.repeat(200)}`.trim();
          const code = await refusalOf(() => typingIn(session).addNote(note));
          if (code === null) saved.push(note);
          return code;
        };
        disk.fillBut(room);
        let code = await add();
        while (code === null) code = await add();
        count(now, code);
        now.faults.push(...look(session, saved, 'while full'));
        if ((await refusalOf(() => closeSession(session))) !== null) now.faults.push('it does not close');
        session = await opened(workspace);
        now.faults.push(...look(session, saved, 'opened while full'));
        disk.free();
        if ((await add()) !== null) now.faults.push('the same words are refused when there is room');
        now.faults.push(...look(session, saved, 'when there is room'));
        closeSession(session);
      });
      expectNothingWrong(tally);
    },
    PATIENCE,
  );

  it.each<[string, (session: Session, workshopId: string, folder: string) => Promise<unknown>]>([
    [
      'sealing',
      (session, workshopId, folder) =>
        sealWorkshop(session, { workshopId, recipients: [recipient], folder, clearance }),
    ],
    ['the summary', (session, workshopId, folder) => writeEditionInto(session, workshopId, clearance, folder)],
    ['the tables', (session, _, folder) => exportCsvInto(session, folder)],
  ])(
    'while something leaves (%s) leaves no half of it, and the same call works when there is room',
    async (phase, leave) => {
      const tally = await throughRoom(disk, phase, async (room, now) => {
        const session = await opened(onDisk(prepared));
        const [workshopId = ''] = workshopIds(session);
        const out = newPath(disk.folder, 'out');
        fs.mkdirSync(out);
        disk.fillBut(room / 4);
        const code = await refusalOf(() => leave(session, workshopId, out));
        count(now, code);
        if (code !== null && fs.readdirSync(out).length > 0)
          now.faults.push(`it leaves ${fs.readdirSync(out).join(', ')}`);
        now.faults.push(...look(session, ALL, 'while full'));
        disk.free();
        const again = await refusalOf(() => leave(session, workshopId, out));
        if (again !== null) now.faults.push(`it is refused as ${again} when there is room`);
        now.faults.push(...look(session, ALL, 'when there is room'));
        closeSession(session);
      });
      expectNothingWrong(tally);
    },
    PATIENCE,
  );

  it.each(['backup', 'restore', 'rotation', 'ways in'])(
    'while a workspace is changed as a whole (%s) loses nothing, and the same call works when there is room',
    async (phase) => {
      const operation = operationNamed(phase);
      const tally = await throughRoom(disk, phase, async (room, now) => {
        const workspace = onDisk(prepared);
        disk.fillBut(room);
        const code = await refusalOf(() => operation.run(workspace));
        count(now, code);
        const { notes, faults } = await openedAsTheAppDoes(workspace);
        now.faults.push(...faults.map((fault) => `while full: ${fault}`));
        const isRestored = phase === 'restore' && areSame(notes, OLD);
        if (!areSame(notes, ALL) && !isRestored) now.faults.push(`while full it shows ${notes.length} notes`);
        disk.free();
        now.faults.push(...(await operation.faultsOf(workspace, code === null)));
        const again = await refusalOf(() => operation.run(workspace));
        if (again !== null) now.faults.push(`it is refused as ${again} when there is room`);
        now.faults.push(...(await operation.faultsOf(workspace, true)), ...halvesIn(workspace.folder));
      });
      expectNothingWrong(tally);
    },
    PATIENCE,
  );

  it(
    'while an older workspace is brought up leaves it as it was, and it comes up when there is room',
    async () => {
      const migration = operationNamed('migration');
      const tally = await throughRoom(disk, 'migration', async (room, now) => {
        const workspace = await goldenWorkspace(newPath(disk.folder, 'golden'), 1);
        disk.fillBut(room);
        count(now, await refusalOf(() => migration.run(workspace)));
        now.faults.push(...goldenStateFaults(workspace.folder).map((fault) => `while full: ${fault}`));
        disk.free();
        const again = await refusalOf(() => migration.run(workspace));
        if (again !== null) now.faults.push(`it is refused as ${again} when there is room`);
        now.faults.push(...(await migration.faultsOf(workspace, true)));
      });
      expectNothingWrong(tally);
    },
    PATIENCE,
  );

  it(
    'while bundles are imported takes in each whole or not at all, and the same call takes in all when there is room',
    async () => {
      let key = '';
      const desk = await aWorkspace(
        newPath(root, 'desk'),
        async (session) => void (key = (await makeKey(session)).recipient),
        'review',
      );
      const bundles = newPath(root, 'bundles');
      await aWorkspace(newPath(root, 'room'), async (session) => {
        for (let number = 1; number <= 3; number += 1) {
          const notes = Array.from({ length: 60 }, (_, at) => ({
            activity: 'connect',
            table: 't1',
            text: `A note ${at} of workshop ${number}.`,
          }));
          const workshopId = aCapturedWorkshop(session, { notes });
          await sealWorkshop(session, { workshopId, recipients: [key], folder: bundles, clearance });
        }
      });
      const tally = await throughRoom(disk, 'import', async (room, now) => {
        const session = await opened(onDisk(desk));
        const { importPaths, bundles: imported } = reviewHandlers(session, () => {});
        const texts = (): number => session.db.prepare<[], number>(`SELECT count(*) FROM note`).pluck().get() ?? 0;
        disk.fillBut(room);
        const code = await refusalOf(() => importPaths({ paths: [bundles] }));
        count(now, code);
        const whole = (await imported()).length;
        if (texts() !== whole * 60) now.faults.push(`${whole} bundles and ${texts()} notes are there`);
        disk.free();
        const outcomes = await importPaths({ paths: [bundles] });
        const taken = outcomes.filter(({ outcome }) => outcome === 'accepted').length;
        if (whole + taken !== 3 || texts() !== 180) now.faults.push(`${texts()} notes are there in the end`);
        if (session.db.pragma('integrity_check', { simple: true }) !== 'ok')
          now.faults.push('the database is not whole');
        closeSession(session);
      });
      expectNothingWrong(tally);
    },
    PATIENCE,
  );
});
