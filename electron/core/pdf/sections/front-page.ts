import { wholePlaces } from '#shared/domain/vote-order.ts';
import { measureCard, type CardSetting } from '../card-entry.ts';
import { addBookmark, type Bookmark } from '../headings.ts';
import { counted, listInWords } from '../in-words.ts';
import { setItem } from '../labelled-list.ts';
import { drawHairline, drawOpeningRule } from '../marks.ts';
import { PAGE } from '../page.ts';
import { element, listElement, type Element, type Press } from '../press.ts';
import type { CardOrder } from '../story/cards.ts';
import type { Story } from '../story/story.ts';
import { heightOf, measure, setMeasured, setPassage } from '../tagged-text.ts';
import { ASIDE, GRID, HEADING, KICKER, LEAD, LOUD_QUOTE, TITLE } from '../type-scale.ts';

const WHOLE_WIDTH = { x: PAGE.left, width: PAGE.width } as const;
const MOST_TOLD = 3;
/** Long enough for a thought, short enough for three of them on one page. */
const LONGEST_QUOTE = 140;
const LONGEST_SOLUTION = 160;
const LONGEST_HEADING = 80;
/** White space in grid lines. */
const GAP = 3;
const ABOVE_HEADING = 6;
const BELOW_HEADING = 3;
const CLOSING =
  'The next pages have all of it, in full. No one is named. If any of this is hard to read, the end of this summary says who you can talk to.';

const PROBLEM: CardSetting = {
  kind: 'problem',
  longest: LONGEST_QUOTE,
  styles: { verbatim: LOUD_QUOTE, paraphrase: LOUD_QUOTE },
};
const SOLUTION: CardSetting = { kind: 'solution', longest: LONGEST_SOLUTION };

/** The first page tells the whole story by itself: what this is, who took part, what came first, what would help. */
export function frontPage(press: Press, story: Story): void {
  const { flow } = press;
  const { problems, solutions } = story;
  element(press, press.root, 'Sect', (own) => {
    const bookmark = masthead(press, own, story);
    if (problems.cards.length + solutions.cards.length === 0) return;
    const closing = measure(press, { tag: 'P', text: CLOSING, style: ASIDE, ...WHOLE_WIDTH });
    const page: Page = { parent: own, bookmark, bottom: flow.bottom - heightOf(closing) - GAP * GRID };
    tellFirst(press, page, problemHeading(problems), problems, PROBLEM);
    tellFirst(
      press,
      page,
      solutions.restsOn === 'votes' ? 'What they said would help most' : 'Some of what would help',
      solutions,
      SOLUTION,
    );
    flow.goTo(flow.bottom - heightOf(closing));
    drawHairline(press, flow.y());
    setMeasured(press, own, closing);
    flow.next();
  });
}

function masthead(press: Press, parent: Element, story: Story): Bookmark {
  const { flow } = press;
  drawOpeningRule(press, flow.y());
  flow.goTo(flow.y() + 2 * GRID);
  setPassage(press, parent, { tag: 'P', text: 'Anonymised workshop summary', style: KICKER, ...WHOLE_WIDTH });
  flow.space(1);
  const bookmark = addBookmark(press, press.doc.outline, `${story.programme}, ${story.month}`, 0);
  const title = `${story.programme}:\nwhat we heard in ${story.month}`;
  setPassage(press, parent, { tag: 'H1', text: title, style: TITLE, ...WHOLE_WIDTH });
  flow.space(2);
  setPassage(press, parent, { tag: 'P', text: story.setting.join(' · '), style: ASIDE, ...WHOLE_WIDTH });
  flow.space(3);
  setPassage(press, parent, { tag: 'P', text: lead(story), style: LEAD, ...WHOLE_WIDTH });
  return bookmark;
}

function lead({ attendance, problems, solutions, steps }: Story): string {
  const cards = [
    ...(problems.cards.length > 0 ? [counted(problems.cards.length, 'problem')] : []),
    ...(solutions.cards.length > 0 ? [counted(solutions.cards.length, 'solution')] : []),
  ];
  if (cards.length === 0) {
    return `${attendance} ${steps.length === 0 ? 'Nothing was written down.' : 'What was said along the way is written down here.'}`;
  }
  const voted = problems.restsOn === 'votes' || solutions.restsOn === 'votes';
  return `${attendance} The room named ${listInWords(cards)}${voted ? ', and voted for what matters most' : ''}.`;
}

/** The first page, whose lines end at `bottom` so that the closing words stay on it. */
interface Page {
  readonly parent: Element;
  readonly bookmark: Bookmark;
  readonly bottom: number;
}

/** Sets as many of the first cards as the page has room for, under a heading. */
function tellFirst(press: Press, page: Page, heading: string, order: CardOrder, setting: CardSetting): void {
  const { flow } = press;
  const title = measure(press, { tag: 'H2', text: heading, style: HEADING, ...WHOLE_WIDTH });
  const items = order.cards.slice(0, MOST_TOLD).map(({ item }) => measureCard(press, item, setting));
  let end = flow.y() + (ABOVE_HEADING + BELOW_HEADING - GAP) * GRID + heightOf(title);
  const fitting = items.filter(({ height }) => {
    end += GAP * GRID + height;
    return end <= page.bottom;
  });
  if (fitting.length === 0) return;
  flow.space(ABOVE_HEADING);
  addBookmark(press, page.bookmark, heading, flow.y());
  setMeasured(press, page.parent, title);
  flow.space(BELOW_HEADING);
  listElement(press, page.parent, 'None', (list) => {
    for (const [at, item] of fitting.entries()) {
      if (at > 0) flow.space(GAP);
      setItem(press, list, item);
    }
  });
}

/** The finding itself, where the themes of what came first tell it in one line. */
function problemHeading({ cards, restsOn }: CardOrder): string {
  const first = wholePlaces(cards, MOST_TOLD).map(({ item }) => item.theme);
  const themes = [...new Set(first)].filter((theme) => theme !== null);
  const named = listInWords(themes);
  const tellsAll = themes.length > 0 && !first.includes(null) && named.length <= LONGEST_HEADING;
  if (restsOn === 'votes') return tellsAll ? `${named} came first` : 'What came first';
  if (restsOn === 'links') return 'The problems that drew the most solutions';
  return 'Some of what was said';
}
