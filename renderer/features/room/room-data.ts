import { useMutation } from '@tanstack/react-query';
import type { BridgeApi } from '#shared/contract/index.ts';
import { api } from '#renderer/lib/api.ts';

type Input<
  Feature extends keyof BridgeApi,
  Method extends keyof BridgeApi[Feature],
> = BridgeApi[Feature][Method] extends (input: infer Given) => unknown ? Given : never;

/** A note or a card as it is typed; each becomes a record of its own kind. */
export type EntryDraft =
  | ({ readonly kind: 'note' } & Input<'note', 'add'>)
  | ({ readonly kind: 'card' } & { readonly card: Input<'card', 'add'> });

/** A change to one entry that is already saved. */
export type EntryChange =
  | { readonly change: 'note'; readonly note: Input<'note', 'edit'> }
  | { readonly change: 'card'; readonly card: Input<'card', 'edit'> }
  | { readonly change: 'link'; readonly link: Input<'card', 'link'> }
  | { readonly change: 'vote'; readonly vote: Input<'card', 'vote'> };

/** Adds an entry; answers with the time of the commit that holds it. */
export async function addEntry(draft: EntryDraft): Promise<string> {
  if (draft.kind === 'card') return (await api.card.add(draft.card)).savedAt;
  const { kind: _kind, ...note } = draft;
  return (await api.note.add(note)).savedAt;
}

/** Changes an entry; answers with the time of the commit that holds the change. */
export function useChangeEntry() {
  return useMutation({ mutationFn: async (change: EntryChange): Promise<string> => (await apply(change)).savedAt });
}

/** Takes a note or a card away; it stays undoable. */
export function useRemoveEntry() {
  return useMutation({
    mutationFn: ({ kind, id }: { readonly kind: 'note' | 'problem' | 'solution'; readonly id: string }) =>
      kind === 'note' ? api.note.remove({ id }) : api.card.remove({ id }),
  });
}

/** Takes the last change of the sitting back; answers with what it was, in words. */
export function useUndo(workshopId: string) {
  return useMutation({ mutationFn: () => api.workshop.undo({ workshopId }) });
}

function apply(change: EntryChange): Promise<{ savedAt: string }> {
  switch (change.change) {
    case 'note':
      return api.note.edit(change.note);
    case 'card':
      return api.card.edit(change.card);
    case 'link':
      return api.card.link(change.link);
    case 'vote':
      return api.card.vote(change.vote);
  }
}
