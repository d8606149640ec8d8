import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '#shared/errors.ts';
import { COPIES, readKeyFile } from '#core/keys/key-file.ts';
import { setRecovery } from '#core/keys/key-service.ts';
import { openKeys } from '#core/keys/open-keys.ts';
import type { Opener } from '#core/keys/slot.ts';
import { closeSession, openSessionWith } from '#core/workspace/open-session.ts';
import { underFault } from '../support/breaker.ts';
import { workspaceFrom } from '../support/workspace.ts';

/**
 * Run as a program under the breaker: unlocks a workspace with one good copy of its key file, and changes its sheet, while
 * the Nth change of its folder fails, for every N. It tells how each went as a line of JSON.
 */
const [error = '', place = '', ...words] = process.argv.slice(2);
const { folder, opener } = workspaceFrom(words);

interface Told {
  readonly work: string;
  readonly nth: number;
  readonly isForEver: boolean;
  /** `done`, or the code of the refusal; a bug ends the program. */
  readonly outcome: string;
  /** Which of the old and the new sheet open the keys afterwards. */
  readonly opens: string;
  /** Whether, after one more unlocking, all copies are whole and agree. */
  readonly isMended: boolean;
}

async function outcomeOf(work: () => Promise<void>): Promise<string> {
  try {
    await work();
    return 'done';
  } catch (refusal) {
    if (refusal instanceof AppError) return refusal.code;
    throw refusal;
  }
}

async function unlock(copy: string, with_: Opener): Promise<void> {
  closeSession(await openSessionWith(copy, with_));
}

async function opensKeys(copy: string, with_: Opener): Promise<boolean> {
  const found = await readKeyFile(copy);
  return found !== null && (await outcomeOf(async () => void (await openKeys(found.keys, with_)))) === 'done';
}

function damagedCopy(good: string): string {
  const copy = path.join(place, `copy-${randomBytes(4).toString('hex')}`);
  fs.cpSync(folder, copy, { recursive: true });
  const [first = '', second = ''] = COPIES.filter((name) => name !== good);
  fs.writeFileSync(path.join(copy, first), '{"format":');
  fs.rmSync(path.join(copy, second));
  return copy;
}

async function tryOnce(work: 'unlock' | 'change', nth: number, isForEver: boolean): Promise<boolean> {
  const copy = damagedCopy(COPIES[nth % COPIES.length] ?? COPIES[0]);
  const next: Opener = { kind: 'recovery', recoveryKey: randomBytes(20) };
  let outcome = '';
  const seen = await underFault({ nth, isForEver, error: Number(error) }, async () => {
    outcome = await outcomeOf(() =>
      work === 'unlock' ? unlock(copy, opener) : setRecovery(copy, opener, next.recoveryKey),
    );
  });
  const opening = [opener, next];
  const fits = await Promise.all(opening.map((each) => opensKeys(copy, each)));
  await unlock(copy, fits[0] ? opener : next);
  const isMended = (await readKeyFile(copy))?.agree ?? false;
  const told: Told = {
    work,
    nth,
    isForEver,
    outcome,
    opens: ['old', 'new'].filter((_, place) => fits[place]).join(' and '),
    isMended,
  };
  process.stdout.write(`${JSON.stringify(told)}\n`);
  fs.rmSync(copy, { recursive: true });
  return seen >= nth;
}

for (const work of ['unlock', 'change'] as const) {
  for (const isForEver of [false, true]) {
    for (let nth = 1; await tryOnce(work, nth, isForEver); nth += 1);
  }
}
