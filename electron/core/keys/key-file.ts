import fs from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { WorkspaceKind } from '#shared/model/workspace.ts';
import { writeDurably } from '../file/durable-file.ts';
import { PassphraseSlot, unwrapWithPassphrase, wrapWithPassphrase } from './passphrase-slot.ts';

/** The largest key file that is read, in bytes. */
const MOST_BYTES = 64 * 1024;

/** `keys.json`: what kind of workspace this is, readable while locked, and the slots that wrap its data key. */
const KeyFile = z.strictObject({
  format: z.literal('bridgework-keys/1'),
  workspaceId: z.uuid(),
  kind: WorkspaceKind,
  slots: z.array(PassphraseSlot).min(1).max(64),
});
export type KeyFile = z.infer<typeof KeyFile>;

const keyFileOf = (folder: string): string => path.join(folder, 'keys.json');

/** Bound to every slot, so that a slot cannot be moved to another workspace or kind. */
const headerOf = ({ format, workspaceId, kind }: Pick<KeyFile, 'format' | 'workspaceId' | 'kind'>): string =>
  JSON.stringify([format, workspaceId, kind]);

/** Reads the key file of a workspace folder; null where there is none. */
export async function readKeyFile(folder: string): Promise<KeyFile | null> {
  let text: string;
  try {
    const file = keyFileOf(folder);
    const { size } = await fs.stat(file);
    if (size > MOST_BYTES) throw damaged();
    text = await fs.readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw error;
  }
  return parse(text);
}

function parse(text: string): KeyFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw damaged();
  }
  const format = z.object({ format: z.string().regex(/^bridgework-keys\/\d+$/u) }).safeParse(json);
  if (format.success && format.data.format !== 'bridgework-keys/1') {
    throw new AppError(
      'newer-version',
      'This workspace was made by a newer version of Bridgework. Nothing was changed. Install that version to open it.',
    );
  }
  const parsed = KeyFile.safeParse(json);
  if (!parsed.success) throw damaged();
  return parsed.data;
}

function damaged(): AppError {
  return new AppError(
    'damaged-database',
    'This workspace’s key file is damaged. Nothing was changed. Keep the folder as it is and restore keys.json from a copy.',
  );
}

/** Makes the key file of a new workspace with one passphrase slot. */
export async function writeNewKeyFile(
  folder: string,
  options: {
    readonly workspaceId: string;
    readonly kind: WorkspaceKind;
    readonly dataKey: Buffer;
    readonly passphrase: string;
  },
): Promise<void> {
  const head = { format: 'bridgework-keys/1', workspaceId: options.workspaceId, kind: options.kind } as const;
  const slot = await wrapWithPassphrase(options.dataKey, options.passphrase, headerOf(head));
  await writeDurably(keyFileOf(folder), `${JSON.stringify({ ...head, slots: [slot] }, null, 2)}\n`);
}

/** The data key (32 bytes) that some slot opens with this passphrase. */
export async function openKeyFile(keys: KeyFile, passphrase: string): Promise<Buffer> {
  let refusal: unknown;
  for (const slot of keys.slots) {
    try {
      return await unwrapWithPassphrase(slot, passphrase, headerOf(keys));
    } catch (error) {
      refusal = error;
    }
  }
  throw refusal;
}
