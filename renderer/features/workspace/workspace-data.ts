import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { WorkspaceKind, WorkspaceStatus } from '#shared/model/workspace.ts';
import { api } from '#renderer/lib/api.ts';
import { reads } from '#renderer/lib/reads.ts';

interface Key {
  readonly kind: WorkspaceKind;
  readonly passphrase: string;
}

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

/** The answer says what is open now; there is nothing to read again. */
function useKeepStatus(): (status: WorkspaceStatus) => void {
  const queryClient = useQueryClient();
  return (status) => queryClient.setQueryData(reads.status().queryKey, status);
}
