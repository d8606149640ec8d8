import { tellsApart, voteOrder, type Placed } from '#shared/domain/vote-order.ts';
import type { RecordTables } from '#shared/model/record.ts';
import type { AnonymisedText } from '#shared/model/text.ts';
import { byId } from './cards.ts';

/** A poll: the options in their order, and whether the answers put them in one. */
export interface StoryPoll {
  readonly question: AnonymisedText;
  readonly options: readonly Placed<AnonymisedText>[];
  readonly ordered: boolean;
}

/** Every poll with its options, most chosen first, and no numbers. */
export function pollsInOrder(tables: RecordTables<AnonymisedText>): readonly StoryPoll[] {
  return tables.poll.toSorted(byId).map((poll) => {
    const options = tables.poll_option.filter((option) => option.poll_id === poll.id);
    const order = voteOrder(options, ({ count }) => count, byId);
    return {
      question: poll.question,
      options: order.map(({ item, place, joint }) => ({ item: item.label, place, joint })),
      ordered: tellsApart(order),
    };
  });
}
