#!/usr/bin/env node
// The command line: `npx bridgework <command>`. Works on any Node after `npm ci`, without a build:
// Node 24 runs the TypeScript as it stands.
import { fileURLToPath } from 'node:url';
import { rerunOnProjectNode } from './project-node.mjs';

process.exitCode = (await rerunOnProjectNode(fileURLToPath(import.meta.url))) ?? (await runCommandLine());

async function runCommandLine() {
  const { main } = await import('../electron/cli/index.ts');
  return main(process.argv.slice(2));
}
