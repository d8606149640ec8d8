import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { createLaptop } from '../support/app/laptop.ts';
import { argumentsFor, ELECTRON, environmentOf, killFamily } from '../support/app/launch.ts';
import { runOffline } from '../support/app/offline.ts';
import { familyOf } from '../support/app/processes.ts';
import { networkSockets } from '../support/app/sockets.ts';

test('the whole story passes in a network that has nothing in it, and no socket leads anywhere', async () => {
  test.setTimeout(180_000);
  const script = fileURLToPath(new URL('./offline-story.ts', import.meta.url));
  const { status, output } = await runOffline(script, process.env);
  expect(output).toContain('The whole story passed without a network.');
  expect(status).toBe(0);
});

test('started without an inspector, as a person starts it, the app holds no network socket at all', async () => {
  const laptop = createLaptop('sockets');
  const child = spawn(ELECTRON, [...argumentsFor(laptop)], { env: environmentOf(laptop), stdio: 'ignore' });
  const pid = child.pid ?? 0;
  try {
    const types = (): readonly string[] =>
      familyOf(pid).flatMap(({ command }) => /--type=(\w+)/u.exec(command)?.[1] ?? []);
    await expect.poll(types).toEqual(expect.arrayContaining(['renderer', 'utility']));
    // Watched for a while, not waited for: whatever Chromium asks for at its start, it asks for in the first seconds.
    const until = Date.now() + 4000;
    while (Date.now() < until) {
      expect(networkSockets(pid)).toEqual([]);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(types()).toContain('renderer');
  } finally {
    killFamily(pid);
    laptop.remove();
  }
});
