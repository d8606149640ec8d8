import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NotPersonalReason } from '#shared/model/not-personal.ts';
import { api } from '#renderer/lib/api.ts';
import { countOf } from '#renderer/lib/format.ts';
import { departureOf } from './departure-data.ts';
import { type OpenFinding, wordsInText } from './open-findings.ts';

/** One decision about findings. */
export type Decision =
  | { readonly do: 'replace'; readonly found: readonly OpenFinding[]; readonly replacement: string | null }
  | { readonly do: 'declare'; readonly found: OpenFinding; readonly reason: NotPersonalReason }
  | { readonly do: 'undo' };

/** What was done, as a sentence, and whether it can be taken back. */
export interface Decided {
  readonly sentence: string;
  readonly canUndo: boolean;
}

/** Carries a decision out; answers once the list shows what is open after it. */
export function useDecide(workshopId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (decision: Decision): Promise<Decided> => {
      const decided = await decide(workshopId, decision);
      await queryClient.refetchQueries(departureOf(workshopId));
      return decided;
    },
    // What was changed meanwhile is shown as it is now.
    onError: () => void queryClient.refetchQueries(departureOf(workshopId)),
  });
}

async function decide(workshopId: string, decision: Decision): Promise<Decided> {
  switch (decision.do) {
    case 'replace': {
      const { found, replacement } = decision;
      const { replaced } = await api.departure.settle({ workshopId, found: found.map(wordsInText), replacement });
      const [first] = found;
      const sentence =
        replaced === 1 && first !== undefined
          ? `“${first.words}” is replaced.`
          : `${countOf(replaced, 'detail')} are replaced.`;
      return { sentence, canUndo: true };
    }
    case 'declare': {
      const { words, finding } = decision.found;
      const { category, tier } = finding;
      await api.anonymiser.declare({ workshopId, words, category, tier, reason: decision.reason });
      return { sentence: `“${words}” stays as it is, here and everywhere in this workshop.`, canUndo: true };
    }
    case 'undo': {
      const { undone } = await api.workshop.undo({ workshopId });
      return {
        sentence: undone === null ? 'There was nothing to take back.' : `Taken back: ${undone}.`,
        canUndo: false,
      };
    }
  }
}
