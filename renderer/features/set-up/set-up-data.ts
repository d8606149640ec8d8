import { useMutation } from '@tanstack/react-query';
import type { BridgeApi } from '#shared/contract/index.ts';
import { api } from '#renderer/lib/api.ts';

/** What `workshop.create` takes. */
export type SetUpAnswers = Parameters<BridgeApi['workshop']['create']>[0];

/** Starts a workshop; answers with its id once it is committed. */
export function useStartWorkshop(onStarted: (workshopId: string) => void) {
  return useMutation({
    mutationFn: (answers: SetUpAnswers) => api.workshop.create(answers),
    onSuccess: ({ workshopId }) => onStarted(workshopId),
  });
}
