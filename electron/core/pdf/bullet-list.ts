import { PAGE } from './page.ts';
import { element, type Element, type Press } from './press.ts';
import { measure, setMeasured } from './tagged-text.ts';
import { BODY, BODY_LINE, TEAL } from './type-scale.ts';

const BULLET = '•';
const BULLET_INDENT = 14;
const KEPT_WHOLE = 4;

/** Sets one item of a bulleted list in the text column. */
export function setBullet(press: Press, list: Element, text: string): void {
  const { flow, type } = press;
  const paragraphs = text
    .split(/\n+/u)
    .map((paragraph) => measure(press, { tag: 'P', text: paragraph, style: BODY, x: PAGE.textLeft }));
  const lines = paragraphs.reduce((sum, { lines: own }) => sum + own.length, 0);
  flow.keep((lines <= KEPT_WHOLE ? lines : 2) * BODY_LINE);
  const baseline = flow.y() + BODY_LINE;
  element(press, list, 'LI', (item) => {
    element(press, item, 'Lbl', (label) => {
      label.add(() =>
        type.draw([{ face: 'bold', text: BULLET }], PAGE.textLeft - BULLET_INDENT, baseline, { ...BODY, colour: TEAL }),
      );
    });
    element(press, item, 'LBody', (body) => {
      for (const paragraph of paragraphs) setMeasured(press, body, paragraph);
    });
  });
  flow.space(2);
}
