import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Backup } from '#shared/model/backup.ts';
import type { WorkspaceKind, WorkspaceStatus } from '#shared/model/workspace.ts';
import { api } from '#renderer/lib/api.ts';
import { reads } from '#renderer/lib/reads.ts';
import type { Mended } from './mended.ts';

interface Key {
  readonly kind: WorkspaceKind;
  readonly passphrase: string;
}

/** The backups of a workspace that is closed. */
export const closedBackups = (kind: WorkspaceKind) =>
  queryOptions({ queryKey: ['door', 'backups', kind], queryFn: () => api.workspace.backups({ kind }), gcTime: 0 });

/** Makes a new workspace and opens it. */
export function useCreateWorkspace() {
  const keep = useKeepStatus();
  return useMutation({ mutationFn: (key: Key) => api.workspace.create(key), onSuccess: keep });
}

/** Opens a workspace with its passphrase. */
export function useUnlock() {
  const keep = useKeepStatus();
  return useMutation({ mutationFn: (key: Key) => api.workspace.unlock(key), onSuccess: keep });
}

/** Opens a workspace with its recovery sheet and gives it a new passphrase. */
export function useRecover() {
  const keep = useKeepStatus();
  return useMutation({
    mutationFn: (given: { readonly kind: WorkspaceKind; readonly code: string; readonly newPassphrase: string }) =>
      api.workspace.recover(given),
    onSuccess: keep,
  });
}

/** Puts a backup in the place of a database that does not open; answers with how it was mended. */
export function useRestore(key: Key) {
  const keep = useKeepStatus();
  return useMutation({
    mutationFn: async (backup: Backup): Promise<Mended> => {
      keep(await api.workspace.restore({ ...key, name: backup.name }));
      return { by: 'backup', backup };
    },
  });
}

/** Makes a new database of what still reads of a damaged one; answers with how it was mended. */
export function useSalvage(key: Key) {
  const keep = useKeepStatus();
  return useMutation({
    mutationFn: async (): Promise<Mended> => {
      const { status, report } = await api.workspace.salvage(key);
      keep(status);
      return { by: 'salvage', report };
    },
  });
}

/** The answer says what is open now; there is nothing to read again. */
function useKeepStatus(): (status: WorkspaceStatus) => void {
  const queryClient = useQueryClient();
  return (status) => queryClient.setQueryData(reads.status().queryKey, status);
}
