import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBackup } from '#core/backup/backup-service.ts';
import { generateIdentity } from '#core/bundle/age.ts';
import { createCore } from '#core/create-core.ts';
import { contentDigest } from '#core/db/content-digest.ts';
import { COPIES } from '#core/keys/key-file.ts';
import { addFacilitator, setOrganisation, setRecovery } from '#core/keys/key-service.ts';
import { suggestPassphrase } from '#core/keys/passphrase-words.ts';
import { readRecoveryCode, RECOVERY_BYTES, recoveryGroups } from '#core/keys/recovery-code.ts';
import type { Opener } from '#core/keys/slot.ts';
import { closeSession, openSessionWith } from '#core/workspace/open-session.ts';
import { aCapturedWorkshop } from '#tests/core/support/capture-samples.ts';
import { PATIENCE, size } from '../support/size.ts';
import { newPath, workFolder } from '../support/work-folder.ts';
import { aWorkspace } from '../support/workspace.ts';

const root = workFolder();
const DRILLS = size(20, 100);

/** In every so manyeth drill a new passphrase is set through the app’s own calls; each derivation takes a second. */
const NEW_PASSPHRASE_EVERY = 5;

interface Lost {
  /** The folder that holds `facilitator`, as the app has it. */
  readonly home: string;
  readonly folder: string;
  readonly backup: string;
  /** As it is printed on the sheet. */
  readonly groups: readonly string[];
  readonly organisation: Opener;
  readonly digest: string;
}

/** A workspace with a workshop, a sheet, an organisation’s way in and a backup, whose passphrase nobody knows any more. */
async function lostWorkspace(): Promise<Lost> {
  const home = newPath(root, 'home');
  const folder = path.join(home, 'facilitator');
  const workspace = await aWorkspace(folder, (session) => aCapturedWorkshop(session));
  const recoveryKey = randomBytes(RECOVERY_BYTES);
  const { identity, recipient } = await generateIdentity();
  await setOrganisation(folder, workspace.opener, recipient);
  await setRecovery(folder, workspace.opener, recoveryKey);
  const session = await openSessionWith(folder, { kind: 'recovery', recoveryKey });
  const digest = contentDigest(session.db);
  const { name } = await makeBackup({ folder, db: session.db, reason: 'asked', now: new Date() });
  closeSession(session);
  const backup = path.join(folder, 'backups', name);
  return {
    home,
    folder,
    backup,
    groups: recoveryGroups(recoveryKey),
    organisation: { kind: 'organisation', identity },
    digest,
  };
}

/** How people type a sheet. */
const TYPING: readonly ((groups: readonly string[]) => string)[] = [
  (groups) => groups.join(' '),
  (groups) => groups.join('-').toLowerCase(),
  (groups) => groups.join('').replaceAll('0', 'O').replaceAll('1', 'l'),
  (groups) => groups.join(' \n '),
];

/** Where the workspace is when somebody comes with the sheet. */
const PLACES: readonly (readonly [string, (lost: Lost) => string])[] = [
  ['where it was', ({ folder }) => folder],
  [
    'on another laptop, in a folder of another name',
    ({ folder }) => {
      const place = newPath(root, 'einen anderen Ort — 別の場所');
      fs.cpSync(folder, place, { recursive: true });
      fs.rmSync(folder, { recursive: true });
      return place;
    },
  ],
  [
    'only in its backup',
    ({ backup, folder }) => {
      const place = newPath(root, 'stick');
      fs.cpSync(backup, place, { recursive: true });
      fs.rmSync(folder, { recursive: true });
      return place;
    },
  ],
  [
    'there with one copy of its key file',
    ({ folder }) => {
      for (const name of COPIES.slice(0, 2)) fs.rmSync(path.join(folder, name));
      return folder;
    },
  ],
];

async function digestWith(folder: string, opener: Opener): Promise<string> {
  const session = await openSessionWith(folder, opener);
  const digest = contentDigest(session.db);
  closeSession(session);
  return digest;
}

/** Sets a new passphrase with the sheet through the app’s own calls, locks, and unlocks with it. */
async function newPassphrase(home: string, code: string): Promise<readonly unknown[]> {
  const core = createCore({ home, emit: () => {} });
  const passphrase = suggestPassphrase();
  const recovered = await core.handlers.workspace.recover({ kind: 'facilitator', code, newPassphrase: passphrase });
  const workshops = (await core.handlers.workshop.list()).length;
  const ways = (await core.handlers.wayIn.list()).filter(({ isYours }) => isYours).map(({ kind }) => kind);
  await core.handlers.workspace.lock();
  const unlocked = await core.handlers.workspace.unlock({ kind: 'facilitator', passphrase });
  core.close();
  return [recovered.open, recovered.hasRecoverySheet, workshops, ways, unlocked.open];
}

describe('a lost passphrase', () => {
  it(
    'costs nothing to whoever has the sheet, or to the organisation, wherever the workspace is',
    async () => {
      const figures = { drills: 0, bySheet: 0, byOrganisation: 0, newPassphrases: 0, slowestMs: 0 };
      for (let drill = 0; drill < DRILLS; drill += 1) {
        const lost = await lostWorkspace();
        const begun = performance.now();
        const [, goThere] = PLACES[drill % PLACES.length] ?? PLACES[0] ?? [];
        const place = goThere?.(lost) ?? '';
        const code = TYPING[Math.floor(drill / PLACES.length) % TYPING.length]?.(lost.groups) ?? '';
        figures.drills += 1;
        if ((await digestWith(place, { kind: 'recovery', recoveryKey: readRecoveryCode(code) })) === lost.digest)
          figures.bySheet += 1;
        if ((await digestWith(place, lost.organisation)) === lost.digest) figures.byOrganisation += 1;
        if (drill % NEW_PASSPHRASE_EVERY === 0) {
          const home = newPath(root, 'laptop');
          fs.mkdirSync(home);
          fs.renameSync(place, path.join(home, 'facilitator'));
          expect(await newPassphrase(home, code)).toEqual(['facilitator', true, 1, ['passphrase'], 'facilitator']);
          figures.newPassphrases += 1;
        }
        figures.slowestMs = Math.max(figures.slowestMs, Math.round(performance.now() - begun));
        fs.rmSync(lost.home, { recursive: true, force: true });
      }
      console.log(`T20 recovery drills: ${JSON.stringify(figures)}`);
      expect(figures).toEqual({
        ...figures,
        drills: DRILLS,
        bySheet: DRILLS,
        byOrganisation: DRILLS,
        newPassphrases: Math.ceil(DRILLS / NEW_PASSPHRASE_EVERY),
      });
      expect(figures.slowestMs).toBeLessThan(5 * 60_000);
    },
    PATIENCE,
  );

  it('opens to nobody else’s sheet or identity, nor to a sheet or an identity that was replaced', async () => {
    const lost = await lostWorkspace();
    const stranger = await generateIdentity();
    const strangers: Opener[] = [
      { kind: 'recovery', recoveryKey: randomBytes(RECOVERY_BYTES) },
      { kind: 'organisation', identity: stranger.identity },
    ];
    const codes = await Promise.all(
      strangers.map((opener) => digestWith(lost.folder, opener).catch((error: { code: string }) => error.code)),
    );
    expect(codes).toEqual(['wrong-recovery-key', 'wrong-identity']);

    const old: Opener = { kind: 'recovery', recoveryKey: readRecoveryCode(lost.groups.join(' ')) };
    const next: Opener = { kind: 'recovery', recoveryKey: randomBytes(RECOVERY_BYTES) };
    await setRecovery(lost.folder, old, next.recoveryKey);
    await setOrganisation(lost.folder, next, stranger.recipient);
    await addFacilitator(lost.folder, next, { label: 'Facilitator 1', passphrase: 'purple harbour lantern otter' });
    const after = await Promise.all(
      [old, lost.organisation, next].map((opener) =>
        digestWith(lost.folder, opener).catch((error: { code: string }) => error.code),
      ),
    );
    expect(after).toEqual(['wrong-recovery-key', 'wrong-identity', lost.digest]);
  });
});
