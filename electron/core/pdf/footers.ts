import type { EditionMark } from './edition-mark.ts';
import { PAGE } from './page.ts';
import type { Press } from './press.ts';
import { FOOTER } from './type-scale.ts';

/** Writes the foot of every page, once the number of pages is known; assistive technology skips it. */
export function setFooters({ doc, type }: Press, { number, project }: EditionMark): void {
  const { start, count } = doc.bufferedPageRange();
  const left = `Edition ${number} · ${project} · Open edition: one banded total, votes as an order`;
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(start + page);
    const right = { face: FOOTER.face, text: `Page ${page + 1} of ${count}` };
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    type.draw(type.runsOf(left, FOOTER.face), PAGE.left, PAGE.footer, FOOTER);
    type.draw([right], PAGE.right - type.widthOf(right, FOOTER.size), PAGE.footer, FOOTER);
    doc.endMarkedContent();
  }
}
