import { infiniteQueryOptions, keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query';
import type { CorpusEntry, CorpusFilter } from '#shared/model/review.ts';
import { api } from '#renderer/lib/api.ts';

/** How many entries, bundles and files are shown at once; more come when asked for. */
export const PAGE_SIZE = 100;

/** What an entry is: a note, or a card of one kind. */
export type EntryKind = CorpusEntry['kind'];

/** The filter of the corpus without its paging. */
export type EntryFilter = Omit<CorpusFilter, 'offset' | 'limit'>;

/** The filter that leaves nothing out. */
export const EVERYTHING: EntryFilter = { query: '', kind: null, packId: null, region: null, theme: null };

/** An entry that another one names; its text is null where only its id is known. */
export interface NamedEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly text: string | null;
}

/** What the review desk reads. */
export const reviewReads = {
  key: () => queryOptions({ queryKey: ['review', 'key'], queryFn: () => api.review.key(undefined) }),
  bundles: () => queryOptions({ queryKey: ['review', 'bundles'], queryFn: () => api.review.bundles(undefined) }),
  overview: () => queryOptions({ queryKey: ['review', 'overview'], queryFn: () => api.review.overview(undefined) }),
  attendance: () =>
    queryOptions({ queryKey: ['review', 'attendance'], queryFn: () => api.review.attendance(undefined) }),
  entries: (filter: EntryFilter) =>
    infiniteQueryOptions({
      queryKey: ['review', 'entries', filter],
      queryFn: ({ pageParam }) => api.review.entries({ ...filter, offset: pageParam, limit: PAGE_SIZE }),
      initialPageParam: 0,
      getNextPageParam: ({ total }, pages) => {
        const read = pages.reduce((sum, { entries }) => sum + entries.length, 0);
        return read < total ? read : undefined;
      },
      placeholderData: keepPreviousData,
    }),
  entry: (id: string) => queryOptions({ queryKey: ['review', 'entry', id], queryFn: () => api.review.entry({ id }) }),
};

/** Makes the key pair; asking twice gives the one that is there. */
export function useMakeKey() {
  return useMutation({ mutationFn: () => api.review.makeKey(undefined) });
}

/** Asks for a folder and writes recipient.txt into it; null where the person changed their mind. */
export function useSaveRecipient() {
  return useMutation({
    mutationFn: async () => {
      const { folder } = await api.shell.chooseFolder({ title: 'Where to save recipient.txt' });
      return folder === null ? null : { folder, ...(await api.review.saveRecipient({ folder })) };
    },
  });
}

/** Asks for a folder and writes the whole corpus into it as CSV; null where the person changed their mind. */
export function useExportCsv() {
  return useMutation({
    mutationFn: async () => {
      const { folder } = await api.shell.chooseFolder({ title: 'Where to write the CSV files' });
      return folder === null ? null : { folder, ...(await api.review.exportCsv({ folder })) };
    },
  });
}

/** Shows a folder in the computer's own file manager. */
export function useShowFolder() {
  return useMutation({ mutationFn: (folder: string) => api.shell.showFolder({ folder }) });
}
