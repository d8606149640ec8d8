import { useEffect, useEffectEvent } from 'react';

/** A key with its modifier, by its place on the board (`KeyboardEvent.code`), and what it does. */
export interface Shortcut {
  readonly alt?: boolean;
  readonly control?: boolean;
  readonly code: string;
  readonly run: () => void;
  /** Asked before running; where it says no the key does what it always does. */
  readonly isMeant?: (target: EventTarget | null) => boolean;
}

/** Listens for shortcuts on the whole screen, but not while a dialog has the keyboard. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('[role="dialog"]') !== null) return;
    const shortcut = shortcuts.find(({ alt = false, control = false, code, isMeant }) => {
      const isPressed =
        event.code === code && event.altKey === alt && (event.ctrlKey || event.metaKey) === control && !event.shiftKey;
      return isPressed && (isMeant?.(event.target) ?? true);
    });
    if (shortcut === undefined) return;
    event.preventDefault();
    shortcut.run();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
