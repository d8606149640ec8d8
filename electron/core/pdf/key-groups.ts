import { drawHairline } from './marks.ts';
import { PAGE } from './page.ts';
import { element, listElement, type Element, type Press } from './press.ts';
import { GRID, KEY_GROUP, KICKER } from './type-scale.ts';

const COLUMNS = 2;
/** Between two rows, in grid lines. */
const GAP = 1;
/** From a place number to its group, in points. */
const INDENT = 28;
const COLUMN_WIDTH = PAGE.width / COLUMNS;

/** Sets the groups of a key in two columns, row by row, each behind its place number; they are read out in order. */
export function setKeyGroups(press: Press, parent: Element, groups: readonly string[]): void {
  const { flow } = press;
  const top = flow.y();
  const rows = Math.ceil(groups.length / COLUMNS);
  const baselineOf = (row: number): number => top + (row + 1) * KEY_GROUP.line + row * GAP * GRID;
  listElement(press, parent, 'Decimal', (list) => {
    for (const [at, group] of groups.entries()) {
      const x = PAGE.left + (at % COLUMNS) * COLUMN_WIDTH;
      setGroup(press, list, { number: at + 1, group, x, baseline: baselineOf(Math.floor(at / COLUMNS)) });
    }
  });
  for (let row = 0; row < rows; row += 1) drawHairline(press, baselineOf(row) + 2 * GRID);
  flow.goTo(baselineOf(rows - 1) + 2 * GRID);
}

interface PlacedGroup {
  readonly number: number;
  readonly group: string;
  readonly x: number;
  readonly baseline: number;
}

function setGroup(press: Press, list: Element, { number, group, x, baseline }: PlacedGroup): void {
  const { type } = press;
  element(press, list, 'LI', (item) => {
    element(press, item, 'Lbl', (label) => {
      label.add(() => type.draw(type.runsOf(`${number} `, KICKER.face), x, baseline, KICKER));
    });
    element(press, item, 'LBody', (body) => {
      body.add(() => type.draw(type.runsOf(`${group} `, KEY_GROUP.face), x + INDENT, baseline, KEY_GROUP));
    });
  });
}
