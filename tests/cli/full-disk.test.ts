import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SMALL_CAPTURE } from '../core/support/capture-samples.ts';
import { canMakeDisks, startOnSmallDisk } from '../core/support/child-process.ts';
import { sealed, reviewKey } from '../core/support/review-desk.ts';
import { aCapturedWorkshop } from '../core/support/capture-samples.ts';
import { freshFolder, freshPath } from '../core/support/temporary-folder.ts';
import { openTestSession } from '../core/support/test-session.ts';
import { PASSPHRASE } from '../support/command-line.ts';

const SCRIPT = path.resolve(import.meta.dirname, '..', '..', 'scripts/bridgework.mjs');

/** A shell script on a disk of 3 MB: what each command said, as `name status` and its JSON. */
const STORY = `
say() { name=$1; shift; out=$("$NODE" "$SCRIPT" "$@" --json 2>/dev/null); echo "$name $? $out"; }
import() { say "$1" import "$2" --workspace "$DISK/desk" --identity "$IDENTITY"; }
import first "$FIRST"
dd if=/dev/zero of="$DISK/filler" bs=4096 2>/dev/null
import full "$SECOND"
say capture capture "$TYPED" --workspace "$DISK/room"
echo "left 0 \\"$(ls "$DISK/room" 2>/dev/null)\\""
say search search moved --workspace "$DISK/desk"
rm "$DISK/filler"
import freed "$SECOND"
echo end
`;

describe.skipIf(!canMakeDisks)('the command line on a full disk (needs Linux, for a small disk of its own)', () => {
  it('refuses what cannot be saved, leaves nothing half done, still reads, and goes on when there is room', async () => {
    const laptop = openTestSession('facilitator');
    const bundles = [await sealed(laptop, aCapturedWorkshop(laptop)), await sealed(laptop, aCapturedWorkshop(laptop))];
    const [identity, typed, disk] = [freshPath('identity'), freshPath('typed'), freshFolder('disk')];
    fs.writeFileSync(identity, `${reviewKey.identity}\n`);
    fs.writeFileSync(typed, JSON.stringify(SMALL_CAPTURE));
    const story = startOnSmallDisk('3m', disk, ['sh', '-c', STORY], {
      NODE: process.execPath,
      SCRIPT,
      DISK: disk,
      IDENTITY: identity,
      TYPED: typed,
      FIRST: bundles[0],
      SECOND: bundles[1],
      BRIDGEWORK_PASSPHRASE: PASSPHRASE,
    });
    await story.says('end');
    const told = Object.fromEntries(
      story
        .lines()
        .slice(0, -1)
        .map((line) => /^(\w+) (\d) (.*)$/u.exec(line) ?? [])
        .map(([, name, status, json]) => [name, [Number(status), JSON.parse(json ?? 'null')]]),
    ) as Readonly<Record<string, readonly [number, unknown]>>;
    const full = {
      error: {
        code: 'disk-full',
        sentence: expect.stringContaining('This disk is full, so that was not saved.') as string,
        reasons: [],
      },
    };
    const accepted = { accepted: 1, duplicates: 0, rejected: [], foreign: [] };
    expect(told).toEqual({
      first: [0, accepted],
      full: [1, full],
      capture: [1, full],
      left: [0, ''],
      search: [0, expect.objectContaining({ total: 1 })],
      freed: [0, accepted],
    });
  });
});
