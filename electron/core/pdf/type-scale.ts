import type { Face } from './fonts.ts';

/** Every baseline of every page lies on this grid, in points; body text on every third line of it. */
export const GRID = 5;

/** The distance between two lines of body text, in points. */
export const BODY_LINE = 3 * GRID;

/** Ink on paper and one accent; clay and leaf only ever stand beside a shape and a word. All reach 4.5 to 1 on white. */
export const INK = '#1c2124';
export const QUIET = '#525c61';
export const TEAL = '#0b5563';
export const CLAY = '#97401f';
export const LEAF = '#336b38';
/** Hairlines carry no meaning. */
export const HAIRLINE = '#c8cdca';

/** How a passage is set: sizes and the distance between its lines in points. */
export interface TextStyle {
  readonly face: Extract<Face, 'regular' | 'bold' | 'mono'>;
  readonly size: number;
  readonly line: number;
  readonly colour: string;
}

export const KICKER: TextStyle = { face: 'bold', size: 11, line: 15, colour: TEAL };
export const TITLE: TextStyle = { face: 'bold', size: 28, line: 35, colour: INK };
export const LEAD: TextStyle = { face: 'regular', size: 14, line: 20, colour: INK };
export const LOUD_QUOTE: TextStyle = { face: 'regular', size: 15, line: 20, colour: INK };
export const HEADING: TextStyle = { face: 'bold', size: 19, line: 25, colour: TEAL };
export const SUBHEADING: TextStyle = { face: 'bold', size: 13, line: 15, colour: INK };
/** A group of a key: read across a table, typed by somebody in a hurry. */
export const KEY_GROUP: TextStyle = { face: 'mono', size: 30, line: 35, colour: INK };
export const BODY: TextStyle = { face: 'regular', size: 11, line: BODY_LINE, colour: INK };
export const STRONG: TextStyle = { ...BODY, face: 'bold' };
export const QUOTE: TextStyle = { face: 'regular', size: 12, line: BODY_LINE, colour: INK };
export const LABEL: TextStyle = { face: 'bold', size: 9.5, line: BODY_LINE, colour: INK };
export const ASIDE: TextStyle = { face: 'regular', size: 9.5, line: BODY_LINE, colour: QUIET };
export const FOOTER: TextStyle = { face: 'regular', size: 9, line: BODY_LINE, colour: QUIET };
