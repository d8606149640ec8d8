import fs from 'node:fs/promises';
import { type BrowserWindow, dialog, shell } from 'electron';
import type { ShellHandlers } from '#shared/contract/index.ts';
import { AppError } from '#shared/errors.ts';
import type { Readiness } from './readiness.ts';
import type { Windows } from './windows.ts';

/** A recipient file holds one line; anything longer is something else. */
const MOST_RECIPIENT_BYTES = 4096;

async function chooseRecipient(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Choose the review team’s recipient.txt',
    properties: ['openFile', 'dontAddToRecent'],
    filters: [{ name: 'Recipient', extensions: ['txt'] }],
  });
  const [file] = filePaths;
  if (canceled || !file) return null;
  const { size } = await fs.stat(file);
  if (size > MOST_RECIPIENT_BYTES) {
    throw new AppError(
      'bad-recipient',
      'That file is too long to be a recipient. Nothing was sealed. Choose the review team’s recipient.txt.',
    );
  }
  const lines = (await fs.readFile(file, 'utf8')).split('\n').map((line) => line.trim());
  return lines.find((line) => line !== '' && !line.startsWith('#')) ?? '';
}

interface Ends {
  readonly windows: Pick<Windows, 'current'>;
  readonly lock: () => void;
  readonly readiness: Pick<Readiness, 'answer' | 'takePlace'>;
}

/** What only this process can do; the dialogs keep nothing in the system's list of recent files. */
export function shellHandlers({ windows, lock, readiness }: Ends): ShellHandlers {
  return {
    shell: {
      lock,
      readyToLock: ({ place }) => readiness.answer(place),
      takePlace: () => ({ place: readiness.takePlace() }),
      chooseFolder: async ({ title }) => {
        const { canceled, filePaths } = await dialog.showOpenDialog(windows.current(), {
          title,
          properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
        });
        return { folder: canceled ? null : (filePaths[0] ?? null) };
      },
      chooseBundles: async () => {
        const { canceled, filePaths } = await dialog.showOpenDialog(windows.current(), {
          title: 'Choose bundles to import',
          properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
          filters: [{ name: 'Sealed bundles', extensions: ['age'] }],
        });
        return { paths: canceled || filePaths.length === 0 ? null : filePaths };
      },
      chooseRecipient: async () => ({ recipient: await chooseRecipient(windows.current()) }),
      showFolder: async ({ folder }) => {
        const problem = await shell.openPath(folder);
        if (problem !== '') {
          throw new AppError(
            'not-found',
            'That folder could not be shown. What was written is in it all the same. Open it by hand.',
          );
        }
      },
    },
  };
}
