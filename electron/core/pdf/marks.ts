import { PAGE } from './page.ts';
import { decorate, type Press } from './press.ts';
import { CLAY, HAIRLINE, LEAF, TEAL } from './type-scale.ts';

/** How far a shape's middle lies above its baseline, in points: half the height of a small letter. */
const MIDDLE = 3.4;
const HALF = 3.6;

/** A square stands for a problem, a circle for a solution; the word beside it says so too. */
export function drawKindMark(press: Press, kind: 'problem' | 'solution', x: number, baseline: number): void {
  const { doc } = press;
  decorate(press, () => {
    if (kind === 'problem') doc.rect(x, baseline - MIDDLE - HALF, 2 * HALF, 2 * HALF).fill(CLAY);
    else doc.circle(x + HALF, baseline - MIDDLE, HALF).fill(LEAF);
  });
}

/** A line down the left of a solution, which ties it to the problem above. */
export function drawTie(press: Press, x: number, from: number, to: number): void {
  decorate(press, () => press.doc.rect(x, from - 10, 1.5, to - from + 13).fill(LEAF));
}

/** A hairline across the page. */
export function drawHairline(press: Press, y: number, from: number = PAGE.left): void {
  decorate(press, () => press.doc.moveTo(from, y).lineTo(PAGE.right, y).lineWidth(0.5).stroke(HAIRLINE));
}

/** The short thick rule that a section opens with. */
export function drawOpeningRule(press: Press, y: number): void {
  decorate(press, () => press.doc.rect(PAGE.left, y, 36, 3).fill(TEAL));
}
