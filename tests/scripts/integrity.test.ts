import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyIntegrity } from '#scripts/provision/integrity.mjs';
import { temporaryFolder } from './temporary-folder.ts';

describe('verifyIntegrity', () => {
  it('accepts the pinned content and refuses it with one bit changed', async () => {
    const file = join(temporaryFolder(), 'runtime.tgz');
    const content = Buffer.from('the runtime that was pinned');
    const pinned = `sha512-${createHash('sha512').update(content).digest('base64')}`;
    writeFileSync(file, content);
    await expect(verifyIntegrity(file, pinned)).resolves.toBeUndefined();

    content.writeUInt8(content.readUInt8(0) ^ 1, 0);
    writeFileSync(file, content);
    await expect(verifyIntegrity(file, pinned)).rejects.toThrow('not what this project pinned');
  });
});
