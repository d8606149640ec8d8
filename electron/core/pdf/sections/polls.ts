import { placeInWords } from '#shared/domain/vote-order.ts';
import { excerpt, withCapital } from '../in-words.ts';
import { emptySection, paragraph, section, subheading } from '../headings.ts';
import { labelledItem } from '../labelled-list.ts';
import { listElement, type Press } from '../press.ts';
import type { StoryPoll } from '../story/polls.ts';
import type { Story } from '../story/story.ts';
import { BODY, BODY_LINE, STRONG, TEAL } from '../type-scale.ts';

const LONGEST_QUESTION = 160;

/** Each poll with its options, most chosen first; no numbers. */
export function pollsSection(press: Press, { polls }: Story): void {
  if (polls.length === 0) {
    emptySection(press, 'No poll was held', 'A poll would stand here with its answers in order, most chosen first.');
    return;
  }
  section(press, headingOf(polls), (own, bookmark) => {
    paragraph(press, own, 'The answers are in order, most chosen first.');
    for (const poll of polls) {
      const short = excerpt(poll.question, LONGEST_QUESTION);
      subheading(press, own, bookmark, short, 4 * BODY_LINE);
      if (short !== poll.question) paragraph(press, own, poll.question);
      if (!poll.ordered) paragraph(press, own, 'No answer came out ahead.');
      listElement(press, own, poll.ordered ? 'Decimal' : 'None', (list) => {
        for (const option of poll.options) {
          const word = poll.ordered ? withCapital(placeInWords(option)) : 'Answer';
          const style = poll.ordered && option.place === 1 ? STRONG : BODY;
          const passages = [{ tag: 'P', text: option.item, style }] as const;
          labelledItem(press, list, { word, colour: TEAL, asides: [] }, { passages });
        }
      });
      press.flow.space(2);
    }
  });
}

function headingOf(polls: readonly StoryPoll[]): string {
  const [only, ...others] = polls;
  const first = only?.options[0];
  const tellsIt = others.length === 0 && only?.ordered && first && !first.joint && first.item.length <= 60;
  return tellsIt ? `“${first.item}” came first` : 'What they chose';
}
