import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ImportOutcome } from '#shared/model/bundle.ts';
import { AppError } from '#shared/errors.ts';
import { api } from '#renderer/lib/api.ts';
import { onCoreEvent } from '#renderer/lib/changes.ts';

/** The most files that one import takes, by the contract. */
const MOST_PATHS = 10_000;

/** How far an import is; null until the core has counted the files. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

/** One import after another: its ways in, how far it is, and what became of each file. */
export interface Importing {
  readonly importBundles: () => void;
  readonly importFolder: () => void;
  readonly importPaths: (paths: readonly string[]) => void;
  readonly isRunning: boolean;
  readonly progress: ImportProgress | null;
  readonly outcomes: readonly ImportOutcome[] | null;
  readonly failure: Error | null;
  /** Puts the last report away. */
  readonly clear: () => void;
}

/** Imports what is chosen or dropped; a second import waits until the first one is done. */
export function useImporting(): Importing {
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  useEffect(() => onCoreEvent('import-progress', ({ done, total }) => setProgress({ done, total })), []);
  const run = useMutation({
    mutationFn: importAll,
    onMutate: () => setProgress(null),
  });
  const choose = useMutation({
    mutationFn: (ask: () => Promise<readonly string[] | null>) => ask(),
    onSuccess: (paths) => paths !== null && importPaths(paths),
  });

  function importPaths(paths: readonly string[]): void {
    if (paths.length > 0 && !run.isPending) run.mutate(paths);
  }

  return {
    importBundles: () => choose.mutate(askForBundles),
    importFolder: () => choose.mutate(askForFolder),
    importPaths,
    isRunning: run.isPending,
    progress: run.isPending ? progress : null,
    outcomes: run.data ?? null,
    failure: run.error ?? choose.error,
    clear: () => {
      run.reset();
      choose.reset();
    },
  };
}

async function importAll(paths: readonly string[]): Promise<ImportOutcome[]> {
  if (paths.length <= MOST_PATHS) return api.review.importPaths({ paths: [...paths] });
  throw new AppError(
    'wrong-input',
    'Those are more than 10,000 files at once. Nothing was imported. Put them into one folder and import that.',
  );
}

async function askForBundles(): Promise<readonly string[] | null> {
  return (await api.shell.chooseBundles(undefined)).paths;
}

async function askForFolder(): Promise<readonly string[] | null> {
  const { folder } = await api.shell.chooseFolder({ title: 'Choose a folder of bundles' });
  return folder === null ? null : [folder];
}
