import { useEffect, useEffectEvent } from 'react';
import { SECTIONS, type SectionId } from './sections.ts';

/** What the desk's own keys do. */
export interface DeskKeys {
  readonly onSection: (section: SectionId) => void;
  readonly onSearch: () => void;
}

/** Ctrl (or ⌘) with 1 to 4 opens a part, with F the search; not while a dialog has the keyboard. */
export function useDeskKeys({ onSection, onSearch }: DeskKeys): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
    if (document.querySelector('[role="dialog"]') !== null) return;
    const section = SECTIONS[Number(/^Digit([1-9])$/u.exec(event.code)?.[1]) - 1];
    const isSearch = event.key.toLowerCase() === 'f';
    if (section === undefined && !isSearch) return;
    event.preventDefault();
    if (section !== undefined) onSection(section.id);
    else onSearch();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
