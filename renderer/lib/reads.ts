import { queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';

/**
 * The reads that more than one feature needs; keys begin with the topic that makes them stale (see changes.ts). What
 * begins with `fixed` or `door` does not come from an open workspace, and what begins with `draft` is read once.
 */
export const reads = {
  status: () => queryOptions({ queryKey: ['workspace', 'status'], queryFn: () => api.workspace.status(undefined) }),
  keptPlace: () =>
    queryOptions({
      queryKey: ['door', 'kept-place'],
      queryFn: async () => (await api.shell.takePlace(undefined)).place,
      // Given once: whoever asks again would hear that there is none.
      staleTime: Infinity,
      gcTime: Infinity,
    }),
  packs: () => queryOptions({ queryKey: ['fixed', 'packs'], queryFn: () => api.pack.list(undefined) }),
  support: () => queryOptions({ queryKey: ['fixed', 'support'], queryFn: () => api.pack.support(undefined) }),
  workshops: () => queryOptions({ queryKey: ['workshop', 'list'], queryFn: () => api.workshop.list(undefined) }),
  room: (workshopId: string) =>
    queryOptions({ queryKey: ['workshop', 'room', workshopId], queryFn: () => api.workshop.room({ workshopId }) }),
  lastDraft: () => queryOptions({ queryKey: ['draft', 'last'], queryFn: () => api.draft.last(undefined) }),
  draft: (workshopId: string) =>
    queryOptions({ queryKey: ['draft', 'of', workshopId], queryFn: () => api.draft.read({ workshopId }), gcTime: 0 }),
};
