// Before an app is packaged: the fallback runtime is an old Electron for development and tests, and never ships.
import fs from 'node:fs';
import path from 'node:path';

/** Throws where the runtime of this checkout is not the official one that package.json pins. */
export function refuseFallback(root) {
  const note = path.join(root, '.provision', 'electron.json');
  const runtime = fs.existsSync(note) ? JSON.parse(fs.readFileSync(note, 'utf8')) : null;
  if (runtime?.kind === 'official') return;
  throw new Error(
    'Nothing was packaged: this checkout does not have the official Electron. Run `npm start` once where its download is allowed, then try again.',
  );
}

export default function beforePack() {
  refuseFallback(process.cwd());
}
