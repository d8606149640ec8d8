import Store from 'electron-store';
import { z } from 'zod';

/** How the window last stood. Sizes are CSS pixels. */
const WindowState = z.strictObject({
  width: z.int().min(480).max(8000),
  height: z.int().min(480).max(8000),
  maximised: z.boolean(),
});
type WindowState = z.infer<typeof WindowState>;

const USUAL: WindowState = { width: 1280, height: 800, maximised: false };

let store: Store | null = null;

/** Preferences of this laptop, in clear: nothing of a workshop ever goes in here. */
function preferences(): Store {
  store ??= new Store({ name: 'preferences', clearInvalidConfig: true });
  return store;
}

export function readWindowState(): WindowState {
  const stored = WindowState.safeParse(preferences().get('window'));
  return stored.success ? stored.data : USUAL;
}

export function saveWindowState(state: WindowState): void {
  preferences().set('window', state);
}
