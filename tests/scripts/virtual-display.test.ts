import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isOnPath } from '#scripts/provision/programs.mjs';
import { startVirtualDisplay } from '#scripts/provision/virtual-display.mjs';

const socketOf = (display: string) => `/tmp/.X11-unix/X${display.slice(1)}`;

describe.skipIf(!isOnPath('Xvfb'))('startVirtualDisplay', () => {
  it('gives each caller a screen of its own, which is gone when it is stopped', async () => {
    const first = await startVirtualDisplay();
    const second = await startVirtualDisplay();
    const displays = [first.display, second.display];
    const wereThere = displays.map((display) => existsSync(socketOf(display)));
    await Promise.all([first.stop(), second.stop()]);
    const areThere = displays.map((display) => existsSync(socketOf(display)));

    expect(displays).toEqual([expect.stringMatching(/^:\d+$/), expect.stringMatching(/^:\d+$/)]);
    expect(new Set(displays).size).toBe(2);
    expect({ wereThere, areThere }).toEqual({ wereThere: [true, true], areThere: [false, false] });
  });
});
