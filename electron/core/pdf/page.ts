import { BODY_LINE, GRID } from './type-scale.ts';

const MILLIMETRE = 72 / 25.4;

/** A4 with margins of 24 mm, in points from the top left corner. */
const WIDTH = 210 * MILLIMETRE;
const HEIGHT = 297 * MILLIMETRE;
const MARGIN = 24 * MILLIMETRE;

/** Where things stand on every page: labels hang in a column of their own, and the text beside them has about 62 signs a line. */
export const PAGE = {
  size: [WIDTH, HEIGHT],
  left: MARGIN,
  right: WIDTH - MARGIN,
  width: WIDTH - 2 * MARGIN,
  labelWidth: 98,
  textLeft: MARGIN + 110,

  footer: HEIGHT - MARGIN / 2,
} as const;

/** Body lines between the margins. */
const LINES = Math.floor((HEIGHT - 2 * MARGIN) / BODY_LINE);

/** Walks down the pages of a document on the baseline grid; opens the next page where there is no room. */
export interface Flow {
  /** The baseline of what was set last, in points from the top of the page. */
  readonly y: () => number;
  /** Goes to a baseline of this page. */
  readonly goTo: (y: number) => void;
  /** White space of so many grid lines; none at the top of a page. */
  readonly space: (gridLines: number) => void;
  /** The last baseline of every page. */
  readonly bottom: number;
  /** Makes sure that `points` more fit on this page, or goes to the next. */
  readonly keep: (points: number) => void;
  /** How many lines of `leading` points still fit. */
  readonly room: (leading: number) => number;
  readonly next: () => void;
}

/** Starts on a first page. */
export function createFlow(doc: PDFKit.PDFDocument): Flow {
  const top = MARGIN;
  const bottom = top + LINES * BODY_LINE;
  let y = top;

  const next = (): void => {
    doc.addPage();
    y = top;
  };
  next();
  return {
    y: () => y,
    goTo(to) {
      y = to;
    },
    space(gridLines) {
      if (y > top) y += gridLines * GRID;
    },
    bottom,
    keep(points) {
      if (y + points > bottom && y > top) next();
    },
    room: (leading) => Math.max(0, Math.floor((bottom - y) / leading + 1e-6)),
    next,
  };
}
