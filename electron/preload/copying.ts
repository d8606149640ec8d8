import { ipcRenderer } from 'electron';

/** The little of the page that is looked at; the types of this layer know of no page. */
interface PageDocument {
  readonly addEventListener: (name: string, listener: () => void, capture: true) => void;
  readonly getSelection: () => { readonly type: string } | null;
  readonly activeElement: { readonly selectionStart?: number | null; readonly selectionEnd?: number | null } | null;
}

/**
 * Tells the main process that something was copied from this page, never what: it looks for itself, and clears the
 * clipboard on a lock. On Linux whatever is selected can be pasted elsewhere as well, without being copied.
 */
export function tellWhatIsCopied(): void {
  const { document } = globalThis as unknown as { readonly document: PageDocument };
  const tell = (board: 'clipboard' | 'selection'): void => ipcRenderer.send('preload:copied', board);
  for (const name of ['copy', 'cut']) document.addEventListener(name, () => tell('clipboard'), true);
  if (process.platform !== 'linux') return;
  const changed = (): void => {
    if (isAnythingSelected(document)) tell('selection');
  };
  document.addEventListener('selectionchange', changed, true);
}

function isAnythingSelected(document: PageDocument): boolean {
  const { selectionStart, selectionEnd } = document.activeElement ?? {};
  return selectionStart !== selectionEnd || document.getSelection()?.type === 'Range';
}
