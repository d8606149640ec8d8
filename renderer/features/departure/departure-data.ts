import { queryOptions, useMutation } from '@tanstack/react-query';
import type { BridgeApi } from '#shared/contract/index.ts';
import { api } from '#renderer/lib/api.ts';

type SealInput = Parameters<BridgeApi['departure']['seal']>[0];
type EditionInput = Parameters<BridgeApi['departure']['edition']>[0];

/** A file that was written, and where. */
export interface Written {
  readonly kind: 'summary' | 'bundle';
  readonly fileName: string;
  readonly folder: string;
}

/** What would leave now, read again whenever the workshop changes. */
export const departureOf = (workshopId: string) =>
  queryOptions({
    queryKey: ['workshop', 'departure', workshopId],
    queryFn: () => api.departure.preview({ workshopId }),
  });

/** What is not yet right about a recipient, in a sentence; null where it can be sealed to. */
export const recipientProblem = (recipient: string) =>
  queryOptions({
    queryKey: ['fixed', 'recipient', recipient],
    queryFn: async () => (await api.departure.checkRecipient({ recipient })).problem,
    enabled: recipient !== '',
  });

/** Seals the bundle; answers once the file lies in its folder. */
export function useSeal() {
  return useMutation({
    mutationFn: async (input: SealInput): Promise<Written> => ({
      kind: 'bundle',
      fileName: (await api.departure.seal(input)).fileName,
      folder: input.folder,
    }),
  });
}

/** Writes the summary PDF; answers once the file lies in its folder. */
export function useWriteSummary() {
  return useMutation({
    mutationFn: async (input: EditionInput): Promise<Written> => ({
      kind: 'summary',
      fileName: (await api.departure.edition(input)).fileName,
      folder: input.folder,
    }),
  });
}
