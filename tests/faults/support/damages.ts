import fs from 'node:fs';
import path from 'node:path';
import { between } from './random.ts';

/** What becomes of a database's files. */
export type DamageKind =
  | 'bytes of the database'
  | 'bytes of the database beside a log'
  | 'bytes of the log'
  | 'a sector of zeros'
  | 'a file of zeros'
  | 'an empty file'
  | 'cut short'
  | 'another database’s log'
  | 'the log gone'
  | 'an older database with a newer log';

/** A way to damage a workspace: the image it starts from (a folder of the prepared ones), and what is done to it. */
export interface Damage {
  readonly kind: DamageKind;
  readonly image: 'closed' | 'crashed';
  readonly damage: (folder: string, random: () => number, prepared: string) => void;
}

const DATABASE = 'workspace.db';
const LOG = 'workspace.db-wal';

/** Changes 1 to 64 bytes of a file. */
function flip(file: string, random: () => number): void {
  const bytes = fs.readFileSync(file);
  const count = between(random, 1, 65);
  for (let flipped = 0; flipped < count; flipped += 1) {
    const place = between(random, 0, bytes.length);
    bytes.writeUInt8(bytes.readUInt8(place) ^ between(random, 1, 256), place);
  }
  fs.writeFileSync(file, bytes);
}

const flips = (name: string) => (folder: string, random: () => number) => flip(path.join(folder, name), random);

/** The kinds with their shares: a bad byte is what happens most. */
export const DAMAGES: readonly [Damage, ...Damage[]] = [
  { kind: 'bytes of the database', image: 'closed', damage: flips(DATABASE) },
  { kind: 'bytes of the log', image: 'crashed', damage: flips(LOG) },
  { kind: 'bytes of the database beside a log', image: 'crashed', damage: flips(DATABASE) },
  {
    kind: 'a sector of zeros',
    image: 'closed',
    damage(folder, random) {
      const file = path.join(folder, DATABASE);
      const bytes = fs.readFileSync(file);
      const sector = between(random, 0, bytes.length / 512);
      fs.writeFileSync(file, bytes.fill(0, sector * 512, (sector + 1) * 512));
    },
  },
  { kind: 'bytes of the database', image: 'closed', damage: flips(DATABASE) },
  {
    kind: 'a file of zeros',
    image: 'crashed',
    damage(folder, random) {
      const file = path.join(folder, random() < 0.5 ? DATABASE : LOG);
      fs.writeFileSync(file, Buffer.alloc(fs.statSync(file).size));
    },
  },
  {
    kind: 'another database’s log',
    image: 'closed',
    damage: (folder, _, prepared) => fs.copyFileSync(path.join(prepared, 'other', LOG), path.join(folder, LOG)),
  },
  { kind: 'bytes of the log', image: 'crashed', damage: flips(LOG) },
  { kind: 'the log gone', image: 'crashed', damage: (folder) => fs.rmSync(path.join(folder, LOG)) },
  {
    kind: 'an older database with a newer log',
    image: 'crashed',
    damage: (folder, _, prepared) =>
      fs.copyFileSync(path.join(prepared, 'older', DATABASE), path.join(folder, DATABASE)),
  },
  { kind: 'bytes of the database', image: 'closed', damage: flips(DATABASE) },
  {
    kind: 'cut short',
    image: 'closed',
    damage(folder, random) {
      const file = path.join(folder, DATABASE);
      fs.truncateSync(file, between(random, 1, fs.statSync(file).size));
    },
  },
  {
    kind: 'an empty file',
    image: 'crashed',
    damage: (folder, random) => fs.truncateSync(path.join(folder, random() < 0.5 ? DATABASE : LOG), 0),
  },
];
