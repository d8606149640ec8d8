import { placeInWords } from '#shared/domain/vote-order.ts';
import { excerpt, withCapital, withoutOuterQuotes } from './in-words.ts';
import { measureItem, setItem, type EntryLabel, type MeasuredItem } from './labelled-list.ts';
import { drawTie } from './marks.ts';
import { PAGE } from './page.ts';
import type { Element, Press } from './press.ts';
import type { StoryCard } from './story/cards.ts';
import { BODY, CLAY, LEAF, QUOTE, type TextStyle } from './type-scale.ts';

/** How a card is set. */
export interface CardSetting {
  readonly kind: 'problem' | 'solution';
  /** Tied to the problem above it. */
  readonly tied?: boolean;
  /** Only the beginning, because all of it stands elsewhere. */
  readonly longest?: number;
  /** Said in the label column instead of the wording. */
  readonly aside?: string;
  /** Tells the theme in the label column. */
  readonly withTheme?: boolean;
  readonly styles?: { readonly verbatim: TextStyle; readonly paraphrase: TextStyle };
}

const TIE_INDENT = 16;

/** Breaks a card into lines: somebody's own words with a hanging quotation mark, the note-taker's plain. */
export function measureCard(
  press: Press,
  card: StoryCard,
  setting: CardSetting,
  more?: (body: Element) => void,
): MeasuredItem {
  const { tied = false, longest, styles = { verbatim: QUOTE, paraphrase: BODY } } = setting;
  const style = card.verbatim ? styles.verbatim : styles.paraphrase;
  const whole = card.verbatim ? withoutOuterQuotes(card.text) : card.text;
  const text = longest === undefined ? whole : excerpt(whole, longest);
  const paragraphs = (card.verbatim ? `${text}”` : text).split(/\n+/u);
  const x = PAGE.textLeft + (tied ? TIE_INDENT : 0);
  return measureItem(press, labelOf(card, setting), {
    quotation: card.verbatim,
    passages: paragraphs.map((paragraph, at) => ({
      tag: 'P',
      text: paragraph,
      style,
      x,
      ...(card.verbatim && at === 0 ? { hanging: '“' } : {}),
      ...(tied ? { beside: (from: number, to: number) => drawTie(press, PAGE.textLeft, from, to) } : {}),
    })),
    ...(more ? { more } : {}),
  });
}

/** Sets a card as one item of `list`; `more` may add to the item's body. */
export function cardEntry(
  press: Press,
  list: Element,
  card: StoryCard,
  setting: CardSetting,
  more?: (body: Element) => void,
): void {
  setItem(press, list, measureCard(press, card, setting, more));
}

function labelOf(card: StoryCard, { kind, aside, withTheme }: CardSetting): EntryLabel {
  const wording = aside ?? (card.verbatim ? 'in their words' : 'in short');
  const theme = withTheme && card.theme ? [card.theme] : [];
  const word = card.place ? `${placeInWords(card.place)} ${kind}` : kind;
  return {
    word: withCapital(word),
    colour: kind === 'problem' ? CLAY : LEAF,
    shape: kind,
    asides: [wording, ...theme],
  };
}
