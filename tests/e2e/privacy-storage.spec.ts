import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { prepareEntry } from '../support/app/composer.ts';
import { createLaptop } from '../support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '../support/app/launch.ts';
import { enterNewRoom } from '../support/app/new-room.ts';
import { unknownFiles } from '../support/app/user-data.ts';
import { newCanary } from '../support/privacy/canaries.ts';
import { canaryHits } from '../support/privacy/canary-search.ts';
import { changedFiles } from '../support/privacy/changed-files.ts';
import { machinePlaces } from '../support/privacy/machine-places.ts';

const laptop = createLaptop('storage');
const since = new Date();
const words: string[] = [];
let app: RunningApp;

const newWord = (): string => {
  const word = newCanary();
  words.push(word);
  return word;
};

test.describe.configure({ mode: 'serial', timeout: 180_000 });
test.beforeAll(async () => {
  app = await launchApp(laptop);
  await enterNewRoom(app);
});
test.afterAll(async () => {
  // What is refused here says so in the console, which is as it should be.
  app.troubles.length = 0;
  await endApp(app, laptop);
});

function expectNothingOnDisk(): void {
  const hits = canaryHits(changedFiles([laptop.root, ...machinePlaces()], since), words);
  expect(hits.map(({ form, file }) => `${form} in ${file}`)).toEqual([]);
}

test('the page’s session is in memory and has no dictionary; nor has the one that Electron makes by itself', async () => {
  const sessions = await app.electron.evaluate(({ BrowserWindow, session }) => {
    const own = BrowserWindow.getAllWindows()[0]?.webContents.session;
    return {
      own: own && [
        own.isPersistent(),
        own.getStoragePath(),
        own.getSpellCheckerLanguages(),
        own.isSpellCheckerEnabled(),
      ],
      default: [session.defaultSession.getSpellCheckerLanguages(), session.defaultSession.isSpellCheckerEnabled()],
    };
  });
  expect(sessions).toEqual({ own: [false, null, [], false], default: [[], false] });
});

test('a word that somebody adds to the dictionary goes nowhere', async () => {
  await prepareEntry(app.page, { text: `A word that is spelt ${newWord()} here.` });
  const word = newWord();
  const added = await app.electron.evaluate(async ({ BrowserWindow }, given) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.replaceMisspelling(given);
    return {
      added: contents?.session.addWordToSpellCheckerDictionary(given),
      listed: await contents?.session.listWordsInSpellCheckerDictionary(),
    };
  }, word);
  expect(added).toEqual({ added: false, listed: [] });
  expect(
    fs
      .readdirSync(laptop.userData, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.txt$|\.bdic$/u.test(name)),
  ).toEqual([]);
  expectNothingOnDisk();
});

test('a page that tries every storage that browsers have leaves nothing of it on the disk', async () => {
  const word = newWord();
  const tried = await app.page.evaluate(async (given) => {
    const outcome = async (attempt: () => unknown): Promise<string> => {
      try {
        await attempt();
        return 'taken';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    const answered = (request: IDBRequest | IDBTransaction): Promise<unknown> =>
      new Promise((resolve, reject) => {
        request.addEventListener(request instanceof IDBTransaction ? 'complete' : 'success', resolve);
        request.addEventListener('error', reject);
      });
    const outcomes = {
      localStorage: await outcome(() => localStorage.setItem(given, given)),
      sessionStorage: await outcome(() => sessionStorage.setItem(given, given)),
      cookie: await outcome(() => {
        document.cookie = `${given}=${given}; max-age=86400`;
      }),
      indexedDB: await outcome(async () => {
        const opening = indexedDB.open(given);
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(given));
        await answered(opening);
        const writing = opening.result.transaction(given, 'readwrite', { durability: 'strict' });
        writing.objectStore(given).put(given.repeat(1000), given);
        await answered(writing);
      }),
      cache: await outcome(async () =>
        (await caches.open(given)).put(`https://example.org/${given}`, new Response(given.repeat(1000))),
      ),
      serviceWorker: await outcome(() => navigator.serviceWorker.register('app://bridgework/index.html')),
      privateFiles: await outcome(async () => {
        const folder = await navigator.storage.getDirectory();
        const file = await folder.getFileHandle(given, { create: true });
        const writing = await file.createWritable();
        await writing.write(given.repeat(1000));
        await writing.close();
      }),
      persisted: await navigator.storage.persist(),
      history: await outcome(() => history.pushState({ given }, '', `#${given}`)),
      name: await outcome(() => {
        window.name = given;
        document.title = given;
      }),
      blob: await outcome(async () => {
        // Large enough that Chromium would put it on the disk.
        const blob = new Blob([given.repeat(5_000_000)]);
        return (await blob.slice(0, 14).text()) === given;
      }),
      download: await outcome(() => {
        const link = Object.assign(document.createElement('a'), {
          href: URL.createObjectURL(new Blob([given])),
          download: `${given}.txt`,
        });
        document.body.append(link);
        link.click();
        link.remove();
      }),
      form: await outcome(() => {
        const form = document.createElement('form');
        form.append(
          Object.assign(document.createElement('input'), {
            name: 'email',
            type: 'email',
            autocomplete: 'on',
            value: `${given}@example.org`,
          }),
        );
        document.body.append(form);
        form.requestSubmit();
        form.remove();
      }),
      console: await outcome(() => console.log(given)),
      mark: await outcome(() => performance.mark(given)),
    };
    // What is written late is written within a second or two.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    return outcomes;
  }, word);
  console.log(`What the page tried: ${JSON.stringify(tried)}`);
  expect(tried.persisted).toBe(false);
  expect(tried.serviceWorker).not.toBe('taken');
  expectNothingOnDisk();
});

test('nothing stands in the app’s folder but what is known, while it runs and after it has closed', async () => {
  const running = unknownFiles(laptop.userData);
  await app.close();
  const closed = unknownFiles(laptop.userData);
  expect({ running, closed }).toEqual({ running: [], closed: [] });
  expectNothingOnDisk();
  fs.writeFileSync(path.join(laptop.userData, 'Custom Dictionary.txt'), 'word');
  expect(unknownFiles(laptop.userData)).toEqual(['Custom Dictionary.txt']);
});
