import type { QueryClient } from '@tanstack/react-query';
import type { CoreEvent } from '#shared/contract/events.ts';

/**
 * Reads again what hangs on a topic when the core says that it changed. The first part of every query key is the
 * topic: `workspace`, `workshop` or `review` (or `fixed` for what never changes while the app runs).
 */
export function listenForChanges(queryClient: QueryClient): () => void {
  return onCoreEvent('changed', ({ topics }) => {
    for (const topic of topics) void queryClient.invalidateQueries({ queryKey: [topic] });
  });
}

/** Calls `listener` for each event of that name, and gives what stops it. */
export function onCoreEvent<Name extends CoreEvent['event']>(
  name: Name,
  listener: (event: Extract<CoreEvent, { event: Name }>) => void,
): () => void {
  return window.bridge.onEvent((event) => {
    if (isNamed(event, name)) listener(event);
  });
}

function isNamed<Name extends CoreEvent['event']>(
  event: CoreEvent,
  name: Name,
): event is Extract<CoreEvent, { event: Name }> {
  return event.event === name;
}
