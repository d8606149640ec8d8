import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withLock } from '#scripts/provision/lock.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const TURN_OF_THE_LOOP = () => new Promise((resolve) => setImmediate(resolve));

describe('withLock', () => {
  it('lets one holder at a time do its work, and all of them in the end', async () => {
    const lock = join(temporaryFolder(), 'set-up.lock');
    let working = 0;
    let most = 0;
    const work = async (name: string) => {
      working += 1;
      most = Math.max(most, working);
      await TURN_OF_THE_LOOP();
      working -= 1;
      return name;
    };
    const names = await Promise.all(['a', 'b', 'c'].map((name) => withLock(lock, () => work(name))));
    expect({ names, most, isLocked: existsSync(lock) }).toEqual({ names: ['a', 'b', 'c'], most: 1, isLocked: false });
  });

  it('gives the lock back when the work fails', async () => {
    const lock = join(temporaryFolder(), 'set-up.lock');
    await expect(withLock(lock, () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
    expect(existsSync(lock)).toBe(false);
  });

  it('takes over a lock whose holder died', async () => {
    const lock = join(temporaryFolder(), 'set-up.lock');
    writeFileSync(lock, '1\n');
    const aMinuteAgo = new Date(Date.now() - 60_000);
    utimesSync(lock, aMinuteAgo, aMinuteAgo);
    await expect(withLock(lock, () => Promise.resolve('done'))).resolves.toBe('done');
  });
});
