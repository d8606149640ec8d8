import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const SOURCES = path.resolve(import.meta.dirname, '..', 'shims');

const OPTIONS = ['-std=gnu17', '-O2', '-Wall', '-Wextra', '-Werror', '-shared', '-fPIC'];

/** The compiled shim of a name, from a cache by its sources; where nothing can be compiled the test fails and says so. */
export function compiledShim(name: 'recorder' | 'breaker'): string {
  const source = path.join(SOURCES, `${name}.c`);
  const hash = createHash('sha256');
  for (const file of [path.join(SOURCES, 'watch.h'), source]) hash.update(fs.readFileSync(file));
  hash.update(OPTIONS.join(' '));
  const cache = path.join(os.tmpdir(), `bridgework-shims-${os.userInfo().uid}`);
  const library = path.join(cache, `${name}-${hash.digest('hex').slice(0, 16)}.so`);
  if (fs.existsSync(library)) return library;
  fs.mkdirSync(cache, { recursive: true, mode: 0o700 });
  // Several test files may need it at once: each makes its own and the last one stays.
  const made = `${library}.${process.pid}`;
  const { status, stderr, error } = spawnSync('cc', [...OPTIONS, '-o', made, source, '-ldl', '-lpthread'], {
    encoding: 'utf8',
  });
  if (error || status !== 0) {
    throw new Error(
      `The fault tests need Linux and a C compiler named cc to make faults with: ${error?.message ?? stderr}`,
    );
  }
  fs.renameSync(made, library);
  return library;
}
