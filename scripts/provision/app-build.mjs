import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { nodeModules, projectRoot } from './paths.mjs';
import { runCommand } from './run-command.mjs';
import { step } from './step.mjs';

/** What the build is made of: the folders and root files that electron-vite reads. */
const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'tsconfig.json',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];
/** What it makes, one folder a part of the app. */
const PARTS = ['main', 'preload', 'renderer'];
const FINGERPRINT = '.built-from';

/** Builds the app into `out/`, unless what stands there was built from exactly these sources. */
export async function buildApp() {
  if (isBuildCurrent(projectRoot)) return;
  await withLock(join(projectRoot, '.provision', 'build.lock'), async () => {
    if (isBuildCurrent(projectRoot)) return;
    const fingerprint = fingerprintSources(projectRoot);
    await step('The app, built', async () => {
      await runCommand(process.execPath, [join(nodeModules, 'electron-vite', 'bin', 'electron-vite.js'), 'build'], {
        cwd: projectRoot,
      });
      stampBuild(projectRoot, fingerprint);
    });
  });
}

/** Writes beside a finished build what it was built from. @param {string} root @param {string} fingerprint of the sources before the build */
export function stampBuild(root, fingerprint) {
  writeFileSync(join(root, 'out', FINGERPRINT), fingerprint);
}

/**
 * Whether `out/` in this project folder was built from its present sources and not written to since
 * (as the development server does).
 * @param {string} root
 */
export function isBuildCurrent(root) {
  const stamp = join(root, 'out', FINGERPRINT);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprintSources(root)) return false;
  const built = statSync(stamp).mtimeMs;
  return PARTS.every((part) => {
    const files = filesUnder(join(root, 'out', part));
    return files.length > 0 && files.every((file) => statSync(file).mtimeMs <= built);
  });
}

/** One hash over the paths and the content of everything that the build reads. @param {string} root */
export function fingerprintSources(root) {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesUnder(join(root, source))) {
      const content = readFileSync(file);
      hash.update(`${file.slice(root.length)}\n${content.length}\n`).update(content);
    }
  }
  return hash.digest('hex');
}

/** @param {string} path a file, a folder or nothing @returns {readonly string[]} its files, in a fixed order */
function filesUnder(path) {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind === undefined) return [];
  if (kind.isFile()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)));
}
