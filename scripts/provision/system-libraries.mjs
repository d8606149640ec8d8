import { readdirSync } from 'node:fs';
import { isOnPath } from './programs.mjs';
import { SetUpError, runCommand } from './run-command.mjs';
import { step } from './step.mjs';

/** What a bare Debian or Ubuntu lacks for Electron and its virtual display. */
export const electronLibraries = ['xvfb', 'xauth', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];

/** The shared libraries that Electron is linked with and this Linux does not have. @param {string} executable @returns {Promise<readonly string[]>} */
export async function missingLibraries(executable) {
  if (process.platform !== 'linux') return [];
  const linked = await runCommand('ldd', [executable]);
  return [...linked.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name = '']) => name);
}

/**
 * Installs packages where this is root on Debian or Ubuntu, and says which. Anywhere else it changes nothing and refuses.
 * @param {readonly string[]} packages
 */
export async function installPackages(packages) {
  if (packages.length === 0) return;
  refuseUnlessInstallable(packages);
  await step(`System packages: ${packages.join(', ')}`, () => installAsRoot(packages));
}

/**
 * Throws the sentence with the command that the person can run, where `installPackages` could not install these.
 * @param {readonly string[]} packages
 */
export function refuseUnlessInstallable(packages) {
  if (packages.length === 0) return;
  const needed = 'This needs programs or libraries that are not on this computer.';
  if (!isOnPath('apt-get')) {
    throw new SetUpError(
      `${needed} Debian calls them ${packages.join(', ')}: install them the way your system does, then run the command again.`,
    );
  }
  if (process.getuid?.() !== 0) {
    throw new SetUpError(
      `${needed} Run this once, then run the command again:\n\n    sudo apt-get install --no-install-recommends ${packages.join(' ')}\n`,
    );
  }
}

/** @param {readonly string[]} packages */
async function installAsRoot(packages) {
  if (!hasPackageLists()) await apt(['update']);
  try {
    await aptInstall(packages);
  } catch {
    // Old lists name versions that the mirror no longer has.
    await apt(['update']);
    await aptInstall(packages);
  }
}

/** @param {readonly string[]} packages */
async function aptInstall(packages) {
  const known = new Set((await runCommand('apt-cache', ['pkgnames'])).split('\n'));
  // Newer releases gave some libraries a new name for their 64-bit time.
  const names = packages.map((name) => (known.has(`${name}t64`) ? `${name}t64` : name));
  // What is there already stays as it is: this is no system upgrade.
  await apt(['install', '-y', '--no-install-recommends', '--no-upgrade', ...names]);
}

/** @param {readonly string[]} args */
async function apt(args) {
  await runCommand('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function hasPackageLists() {
  try {
    return readdirSync('/var/lib/apt/lists').some((name) => name.includes('_Packages'));
  } catch {
    return false;
  }
}
