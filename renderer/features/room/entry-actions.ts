import type { Entry } from './entry.ts';

/** What can be done with an entry; the room decides how. */
export interface EntryActions {
  readonly onOpen: (entry: Entry) => void;
  readonly onEdit: (entry: Entry) => void;
  readonly onRemove: (entry: Entry) => void;
  readonly onChooseAnswers: (entry: Entry) => void;
  readonly onVotes: (entry: Entry) => void;
}
