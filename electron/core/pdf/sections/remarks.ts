import { emptySection, paragraph, section, subheading } from '../headings.ts';
import { counted } from '../in-words.ts';
import { setBullet } from '../bullet-list.ts';
import { listElement, type Press } from '../press.ts';
import type { Story } from '../story/story.ts';
import { BODY_LINE } from '../type-scale.ts';

/** What was said at each step of the workshop, in no order that could point to who said it. */
export function remarksSection(press: Press, { steps }: Story): void {
  const count = steps.reduce((sum, { remarks }) => sum + remarks.length, 0);
  if (count === 0) {
    emptySection(
      press,
      'No remarks were written down',
      'What people say along the way would stand here, step by step.',
    );
    return;
  }
  section(press, `${counted(count, 'remark')} along the way`, (own, bookmark) => {
    paragraph(press, own, 'What people said at each step, as it was noted down, in no particular order.');
    for (const { step, remarks } of steps) {
      subheading(press, own, bookmark, step, 3 * BODY_LINE);
      listElement(press, own, 'Disc', (list) => {
        for (const remark of remarks) setBullet(press, list, remark);
      });
    }
  });
}
