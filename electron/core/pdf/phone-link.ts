import { PAGE } from './page.ts';
import { element, type Element, type Press } from './press.ts';
import { TEAL, type TextStyle } from './type-scale.ts';

/** PDFKit writes a plain string as a name; what people read has to be a string object. */
const readable = (text: string): string => Object(text) as string;

/** Sets a phone number that a phone can ring, with words for those who cannot see it. */
export function phoneLink(press: Press, parent: Element, phone: string, whose: string, style: TextStyle): void {
  const { doc, flow, type } = press;
  flow.keep(style.line);
  const baseline = flow.y() + style.line;
  const runs = type.runsOf(type.printable(phone, style.face), style.face);
  const width = runs.reduce((sum, run) => sum + type.widthOf(run, style.size), 0);
  element(press, parent, 'P', (own) => {
    element(press, own, 'Link', (link) => {
      link.add(() => type.draw(runs, PAGE.textLeft, baseline, { ...style, colour: TEAL }));
      // The element is passed on, so that PDFKit hangs the place to press under it.
      const options = { structParent: link, Contents: readable(`Ring ${whose} on ${phone}`) };
      doc.link(PAGE.textLeft, baseline - style.size, width, style.line, dialled(phone), options);
    });
  });
  flow.goTo(baseline);
}

/** UK numbers are written with a 0 that is not dialled from abroad. */
function dialled(phone: string): string {
  const digits = phone.replace(/[^\d+]/gu, '');
  return `tel:${digits.startsWith('0') ? `+44${digits.slice(1)}` : digits}`;
}
