import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Hears the keys that are pressed while the focus is in an element. */
export function useKeysIn(place: RefObject<HTMLElement | null>, onKey: (event: KeyboardEvent) => void): void {
  const heard = useEffectEvent(onKey);
  useEffect(() => {
    const listened = place.current;
    const listener = (event: KeyboardEvent): void => heard(event);
    listened?.addEventListener('keydown', listener);
    return () => listened?.removeEventListener('keydown', listener);
  }, [place]);
}
