import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A folder that stands for a whole laptop: what the app, its user and the system keep is all inside it. */
export interface Laptop {
  readonly root: string;
  readonly userData: string;
  /** Where its user keeps files: what the dialogs choose lies in here. */
  readonly documents: string;
  /** What makes programs on it write inside `root` and nowhere else. */
  readonly env: Readonly<Record<string, string>>;
  readonly remove: () => void;
}

/** A new laptop with nothing on it. */
export function createLaptop(name = 'laptop'): Laptop {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), `bridgework-${name}-`));
  const folder = (inside: string): string => {
    const made = path.join(root, inside);
    fs.mkdirSync(made, { recursive: true, mode: 0o700 });
    return made;
  };
  const home = folder('home');
  return {
    root,
    userData: folder('user-data'),
    documents: folder('home/Documents'),
    env: {
      HOME: home,
      TMPDIR: folder('tmp'),
      XDG_CONFIG_HOME: folder('home/.config'),
      XDG_CACHE_HOME: folder('home/.cache'),
      XDG_DATA_HOME: folder('home/.local/share'),
      XDG_RUNTIME_DIR: folder('run'),
    },
    remove: () => fs.rmSync(root, { recursive: true, force: true }),
  };
}

/** A new folder among the laptop's documents. */
export function newFolder(laptop: Laptop, name: string): string {
  const made = path.join(laptop.documents, name);
  fs.mkdirSync(made, { recursive: true });
  return made;
}
