import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '#renderer/lib/api.ts';
import { reads } from '#renderer/lib/reads.ts';

/** Who can get in, read again whenever that changes. */
export const waysIn = () =>
  queryOptions({ queryKey: ['workspace', 'ways-in'], queryFn: () => api.wayIn.list(undefined) });

/** The backups of the open workspace. */
export const openBackups = () =>
  queryOptions({ queryKey: ['workspace', 'backups'], queryFn: () => api.backup.list(undefined) });

/** Makes a backup now. */
export function useMakeBackup() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.backup.make(undefined),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: openBackups().queryKey }),
  });
}

/** Sets after how many minutes of rest the workspace locks. */
export function useSetLockAfter() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (minutes: number) => api.workspace.setLockAfter({ minutes }),
    onSuccess: (status) => queryClient.setQueryData(reads.status().queryKey, status),
  });
}
