// Stands where Electron's own default app would: lets `electron [options] <app folder or main file>` start an app.
// It is a module with top-level await, as Electron's is, so that 'ready' is held back until the app's entry has run:
// what must happen before 'ready' is in time, and an entry that awaits whenReady() hangs here as it would when packaged.
import { app } from 'electron/main';
import { existsSync, readFileSync, writeSync } from 'node:fs';
import Module from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const STDOUT = 1;
const STDERR = 2;

const { preloads, target } = readArguments(process.argv.slice(1));
for (const file of preloads) Module._load(file, null, true);
if (target === undefined) stop(2, 'Usage: electron [options] <app folder or main file>');

Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
const folder = resolve(target);
const entry = findEntry(folder);
app.setAppPath(takeIdentity(join(folder, 'package.json')) ? folder : dirname(entry));
app.setPath('userData', join(app.getPath('appData'), app.getName()));
try {
  await import(pathToFileURL(entry).href);
} catch (error) {
  console.error('The app could not be loaded:', error);
  process.exit(1);
}

function readArguments(given) {
  const preloads = [];
  for (let index = 0; index < given.length; index += 1) {
    const argument = given[index];
    if (argument === '--version' || argument === '-v') stop(0, `v${process.versions.electron}`);
    else if (argument === '-r' || argument === '--require') preloads.push(given[(index += 1)]);
    else if (argument === '--') return { preloads, target: given[index + 1] };
    else if (!argument.startsWith('-')) return { preloads, target: argument };
  }
  return { preloads, target: undefined };
}

function findEntry(path) {
  try {
    return Module._resolveFilename(path, null, true);
  } catch (error) {
    return stop(1, `There is no app at ${path}: ${error.message}`);
  }
}

/** Gives the process the app's name and version, as Electron does; false where there is no package.json. */
function takeIdentity(manifestPath) {
  if (!existsSync(manifestPath)) return false;
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
  if (manifest.version) app.setVersion(manifest.version);
  const name = manifest.productName || manifest.name;
  if (name) app.name = name;
  app.setDesktopName(manifest.desktopName || `${app.name}.desktop`);
  return true;
}

function stop(status, sentence) {
  writeSync(status === 0 ? STDOUT : STDERR, `${sentence}\n`);
  process.exit(status);
}
