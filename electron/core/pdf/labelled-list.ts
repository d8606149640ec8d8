import { drawKindMark } from './marks.ts';
import { PAGE } from './page.ts';
import { element, type Element, type Press } from './press.ts';
import { heightOf, measure, setMeasured, type MeasuredPassage, type Passage } from './tagged-text.ts';
import { ASIDE, BODY_LINE, LABEL, type TextStyle } from './type-scale.ts';

/** What hangs in the column left of an entry: a word, and under it, more quietly, what else there is to know. */
export interface EntryLabel {
  readonly word: string;
  readonly colour: string;
  readonly asides: readonly string[];
  /** The shape before the word. */
  readonly shape?: 'problem' | 'solution';
}

/** An entry up to this many lines is never torn apart by the end of a page. */
const KEPT_WHOLE = 6;
/** Of a longer one at least this many lines stay with their label. */
const KEPT_TOGETHER = 3;

const SHAPE_WIDTH = 13;

/** What stands beside a label. */
export interface EntryBody {
  readonly passages: readonly Passage[];
  /** Whether the passages are somebody's own words. */
  readonly quotation?: boolean;
  /** Adds to the item's body, below the passages. */
  readonly more?: (body: Element) => void;
}

/** An item that knows its lines. */
export interface MeasuredItem {
  readonly label: readonly MeasuredPassage[];
  readonly passages: readonly MeasuredPassage[];
  readonly shape: EntryLabel['shape'];
  readonly body: EntryBody;
  /** In points, without what `more` adds. */
  readonly height: number;
}

/** Breaks an item into lines without drawing anything. */
export function measureItem(press: Press, label: EntryLabel, body: EntryBody): MeasuredItem {
  const labelLines = measureLabel(press, label);
  const passages = body.passages.map((passage) => measure(press, passage));
  return {
    label: labelLines,
    passages,
    shape: label.shape,
    body,
    height: Math.max(sumOf(labelLines), sumOf(passages)),
  };
}

/** Sets one list item: its label in the label column, its body beside it. */
export function labelledItem(press: Press, list: Element, label: EntryLabel, body: EntryBody): void {
  setItem(press, list, measureItem(press, label, body));
}

/** Sets a measured item. */
export function setItem(press: Press, list: Element, { label, passages, shape, body }: MeasuredItem): void {
  const { flow } = press;
  flow.keep(Math.max(sumOf(label), heightToKeep(passages)));
  // The label stands on the first baseline of what it labels, however large that is.
  const labelTop = flow.y() + (passages[0]?.style.line ?? BODY_LINE) - BODY_LINE;
  if (shape) drawKindMark(press, shape, PAGE.left, labelTop + BODY_LINE);
  element(press, list, 'LI', (item) => {
    element(press, item, 'Lbl', (own) => drawLabel(press, own, label, labelTop));
    const labelEnd = labelTop + sumOf(label);
    element(press, item, 'LBody', (own) => {
      const labelPage = press.doc.page;
      if (body.quotation) element(press, own, 'BlockQuote', (quote) => setAll(press, quote, passages));
      else setAll(press, own, passages);
      if (press.doc.page === labelPage) flow.goTo(Math.max(flow.y(), labelEnd));
      body.more?.(own);
    });
  });
}

function setAll(press: Press, parent: Element, passages: readonly MeasuredPassage[]): void {
  for (const passage of passages) setMeasured(press, parent, passage);
}

function measureLabel(press: Press, { word, colour, asides, shape }: EntryLabel): MeasuredPassage[] {
  const indent = shape ? SHAPE_WIDTH : 0;
  const column = { tag: 'Lbl', x: PAGE.left + indent, width: PAGE.labelWidth - indent } as const;
  const line = (text: string, style: TextStyle): MeasuredPassage => measure(press, { ...column, text, style });
  return [line(word, { ...LABEL, colour }), ...asides.map((aside) => line(aside, ASIDE))];
}

function drawLabel({ type }: Press, own: Element, passages: readonly MeasuredPassage[], top: number): void {
  own.add(() => {
    let y = top;
    for (const { lines, style, x } of passages) {
      for (const line of lines) {
        y += style.line;
        type.draw(line, x, y, style);
      }
    }
  });
}

function sumOf(passages: readonly MeasuredPassage[]): number {
  return passages.reduce((sum, passage) => sum + heightOf(passage), 0);
}

function heightToKeep(body: readonly MeasuredPassage[]): number {
  const lines = body.reduce((sum, passage) => sum + passage.lines.length, 0);
  const tallest = Math.max(0, ...body.map(({ style }) => style.line));
  return (lines <= KEPT_WHOLE ? lines : KEPT_TOGETHER) * tallest;
}
