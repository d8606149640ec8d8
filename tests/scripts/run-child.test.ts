import { describe, expect, it } from 'vitest';
import { runChild } from '#scripts/run-child.mjs';

describe('runChild', () => {
  it('ends as the program ended', async () => {
    expect(await runChild(process.execPath, ['-e', 'process.exit(7)'])).toBe(7);
    expect(await runChild(process.execPath, ['-e', ''])).toBe(0);
  });

  it.skipIf(process.platform === 'win32')('tells a signal apart from an exit, as a shell does', async () => {
    expect(await runChild(process.execPath, ['-e', "process.kill(process.pid, 'SIGTERM')"])).toBe(128 + 15);
  });

  it('says which program could not be started', async () => {
    await expect(runChild('no-such-program', [])).rejects.toThrow('“no-such-program” could not be started');
  });
});
