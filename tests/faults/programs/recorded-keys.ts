import fs from 'node:fs';
import { generateIdentity } from '#core/bundle/age.ts';
import { readKeyFile } from '#core/keys/key-file.ts';
import { setOrganisation } from '#core/keys/key-service.ts';
import { workspaceFrom } from '../support/workspace.ts';

/** Run as a program under the recorder: changes the ways in of a workspace, and says each generation that was written. */
const [changes = '', ...words] = process.argv.slice(2);
const { folder, opener } = workspaceFrom(words);
for (let change = 1; change <= Number(changes); change += 1) {
  await setOrganisation(folder, opener, (await generateIdentity()).recipient);
  const found = await readKeyFile(folder);
  fs.writeSync(1, `generation ${found?.keys.generation}\n`);
}
