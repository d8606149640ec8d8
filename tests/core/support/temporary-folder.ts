import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'bridgework-tests-'));

afterAll(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

/** A name for a folder or file of this test file's own, where nothing is yet; all of them are gone when its tests have ended. */
export function freshPath(name = 'new'): string {
  return path.join(root, `${name}-${randomUUID().slice(0, 8)}`);
}

/** An empty folder of this test file's own. */
export function freshFolder(name = 'folder'): string {
  const folder = freshPath(name);
  fs.mkdirSync(folder);
  return folder;
}
