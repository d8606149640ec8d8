import { drawOpeningRule } from './marks.ts';
import { PAGE } from './page.ts';
import { element, type Element, type Press } from './press.ts';
import { heightOf, measure, setMeasured, setPassage } from './tagged-text.ts';
import { BODY, BODY_LINE, GRID, HEADING, SUBHEADING } from './type-scale.ts';

/** A bookmark; PDFKit takes its place on the page in options that its types leave out. */
export interface Bookmark {
  readonly addItem: (title: string, options: { expanded: boolean; top: number; left: number }) => Bookmark;
}

/** A longer bookmark would push the others out of sight. */
const LONGEST_BOOKMARK = 90;

/** Opens a section under its own heading, its finding in one line, and fills it; `lines` of it stay with the heading. */
export function section(
  press: Press,
  heading: string,
  fill: (own: Element, bookmark: Bookmark) => void,
  lines = 6,
): void {
  const { flow } = press;
  element(press, press.root, 'Sect', (own) => {
    const measured = measure(press, { tag: 'H2', text: heading, style: HEADING, x: PAGE.left, width: PAGE.width });
    flow.space(9);
    flow.keep(heightOf(measured) + 2 * GRID + lines * BODY_LINE);
    drawOpeningRule(press, flow.y());
    flow.goTo(flow.y() + 2 * GRID);
    const bookmark = addBookmark(press, press.doc.outline, heading, flow.y());
    setMeasured(press, own, measured);
    flow.space(2);
    fill(own, bookmark);
  });
}

/** A section that has nothing to tell yet says so, and what would stand there. */
export function emptySection(press: Press, heading: string, text: string): void {
  section(press, heading, (own) => paragraph(press, own, text), 2);
}

/** A heading inside a section; `follows` is the height in points of what must stay with it. */
export function subheading(press: Press, parent: Element, under: Bookmark, heading: string, follows: number): void {
  const { flow } = press;
  const measured = measure(press, { tag: 'H3', text: heading, style: SUBHEADING, x: PAGE.left, width: PAGE.width });
  flow.space(3);
  flow.keep(heightOf(measured) + 2 * GRID + follows);
  addBookmark(press, under, heading, flow.y());
  setMeasured(press, parent, measured);
  flow.space(2);
}

/** A plain sentence or two under a heading, in the text column. */
export function paragraph(press: Press, parent: Element, text: string): void {
  setPassage(press, parent, { tag: 'P', text, style: BODY });
  press.flow.space(3);
}

export function addBookmark(press: Press, under: object, title: string, y: number): Bookmark {
  const text = press.type.printable(title, 'regular').replaceAll('\n', ' ');
  const short = text.length > LONGEST_BOOKMARK ? `${text.slice(0, LONGEST_BOOKMARK).replace(/\s?\S*$/u, '')} …` : text;
  return (under as Bookmark).addItem(short, {
    expanded: false,
    top: Math.max(0, y - GRID),
    left: press.doc.page.width,
  });
}
