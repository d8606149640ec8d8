import * as draftContract from '#shared/contract/draft.ts';
import * as entryContract from '#shared/contract/entry.ts';
import { draftHandlers } from '#core/draft/draft-service.ts';
import { noteHandlers } from '#core/note/note-service.ts';
import { activityId } from '#core/workshop/add-workshop.ts';
import { workshopIds } from '#core/workshop/find-workshop.ts';
import type { Session } from '#core/workspace/session.ts';

/** What a facilitator does in the room, by the calls that the window makes; each has been committed when it returns. */
export interface Typing {
  /** Saves a note and gives its id. */
  readonly addNote: (text: string) => Promise<string>;
  readonly editNote: (id: string, text: string) => Promise<void>;
  readonly removeNote: (id: string) => Promise<void>;
  readonly saveDraft: (text: string) => Promise<void>;
}

/** Types into the first workshop of a session. */
export function typingIn(session: Session): Typing {
  const [workshopId = ''] = workshopIds(session);
  const note = noteHandlers(session);
  const draft = draftHandlers(session);
  const activity = activityId(workshopId, 'connect');
  const composer = { kind: 'note', activityId: activity, tableId: null, wording: 'verbatim', theme: '' } as const;
  return {
    async addNote(text) {
      const { id } = await note.add(
        entryContract.note.add.input.parse({ workshopId, activityId: activity, tableId: null, text }),
      );
      return id;
    },
    async editNote(id, text) {
      await note.edit(entryContract.note.edit.input.parse({ id, text, tableId: null }));
    },
    async removeNote(id) {
      await note.remove(entryContract.note.remove.input.parse({ id }));
    },
    async saveDraft(text) {
      const typed = { ...composer, text, caretStart: text.length, caretEnd: text.length };
      await draft.save(draftContract.draft.save.input.parse({ workshopId, draft: typed }));
    },
  };
}
