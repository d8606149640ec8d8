import type { KeptPlace } from '#shared/model/kept-place.ts';
import { api } from './api.ts';
import { onCoreEvent } from './changes.ts';

const saving = new Set<() => Promise<void>>();
let place: KeptPlace | null = null;

/** Remembers where the person is, for the page that takes this one's place. */
export function keepPlace(now: KeptPlace | null): void {
  place = now;
}

/** Has `save` run before the page is locked, and gives what takes it off again. It may not take long: half a second is all there is. */
export function beforeLock(save: () => Promise<void>): () => void {
  saving.add(save);
  return () => saving.delete(save);
}

/** When the page is about to go: saves what is being typed, then says that it may. */
export function listenForLocking(): () => void {
  return onCoreEvent('locking', () => {
    void Promise.allSettled(Array.from(saving, (save) => save())).then(() => api.shell.readyToLock({ place }));
  });
}
