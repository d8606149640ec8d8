import { createHmac, randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { clipboard } from 'electron';

/** The clipboard, and on Linux what the middle mouse button pastes: whatever was selected last. */
export type Board = 'clipboard' | 'selection';

/** What was copied from our window and may still lie where every other program can read it. */
export interface CopiedWords {
  /** The page copied, cut or selected something; what, it does not say. */
  readonly noted: (board: Board) => void;
  /** Clears each board that still holds what came from our window, and leaves everything else on it. */
  readonly forget: () => Promise<void>;
}

/** How long the system may take until it holds what the page copied, in milliseconds. */
const SETTLING = 100;

/** How long clearing may take, in milliseconds: another program that hangs while it owns the clipboard must not keep a lock open. */
const LONGEST_WAIT = 300;

/** Electron 33, the runtime that development falls back to, takes the board as an argument; later ones have two objects. */
interface SystemBoard {
  readonly readText: (board: Board) => string | Promise<string>;
  readonly clear: (board: Board) => void;
  readonly selection?: SystemBoard;
}

function systemBoard(board: Board): SystemBoard {
  const usual = clipboard as unknown as SystemBoard;
  return board === 'selection' ? (usual.selection ?? usual) : usual;
}

/** Keeps a keyed hash of what was copied and nothing of the words. */
export function watchCopiedWords(): CopiedWords {
  const key = randomBytes(32);
  const hashes = new Map<Board, Promise<string | null>>();
  const settling = new Map<Board, NodeJS.Timeout>();

  /** Null where there is nothing to read, or the system does not let us. */
  async function hashOf(board: Board): Promise<string | null> {
    try {
      const words = await systemBoard(board).readText(board);
      return words === '' ? null : createHmac('sha256', key).update(words).digest('hex');
    } catch {
      return null;
    }
  }

  function settle(board: Board): void {
    clearTimeout(settling.get(board));
    settling.delete(board);
    hashes.set(board, hashOf(board));
  }

  async function clear(board: Board): Promise<void> {
    if (settling.has(board)) settle(board);
    const hash = (await hashes.get(board)) ?? null;
    if (hash !== null && hash === (await hashOf(board))) systemBoard(board).clear(board);
    hashes.delete(board);
  }

  return {
    noted(board) {
      clearTimeout(settling.get(board));
      settling.set(
        board,
        setTimeout(() => settle(board), SETTLING),
      );
    },
    async forget() {
      await Promise.race([Promise.all([clear('clipboard'), clear('selection')]), wait(LONGEST_WAIT)]);
    },
  };
}
