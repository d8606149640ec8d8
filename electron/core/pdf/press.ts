import type { Flow } from './page.ts';
import type { TypeCase } from './type-case.ts';

/** An element of the structure tree that assistive technology reads. */
export type Element = PDFKit.PDFStructureElement;

/** What every section needs to set its pages. */
export interface Press {
  readonly doc: PDFKit.PDFDocument;
  readonly type: TypeCase;
  readonly flow: Flow;
  /** The element that everything hangs under. */
  readonly root: Element;
}

/** The tags that an edition uses, all of them standard structure types of PDF 1.7. */
export type Tag = 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'BlockQuote' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Link';

/** How the labels of a list count; PDF/UA-1 asks for it wherever there are labels. */
export type ListNumbering = 'None' | 'Decimal' | 'Disc';

/** The dictionary that PDFKit writes for an element; its types leave it out. */
interface WithDictionary {
  readonly dictionary: { readonly data: Record<string, unknown> };
}

/** Opens an element under `parent`, fills it, and closes it. */
export function element(press: Press, parent: Element, tag: Tag, fill: (own: Element) => void): void {
  const own = press.doc.struct(tag);
  parent.add(own);
  fill(own);
  own.end();
}

/** A list whose label kind is told to assistive technology. */
export function listElement(
  press: Press,
  parent: Element,
  numbering: ListNumbering,
  fill: (own: Element) => void,
): void {
  element(press, parent, 'L', (list) => {
    (list as unknown as WithDictionary).dictionary.data['A'] = { O: 'List', ListNumbering: numbering };
    fill(list);
  });
}

/** Draws what carries no meaning: lines and shapes that assistive technology skips. Never call it inside tagged text. */
export function decorate({ doc }: Press, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  draw();
  doc.endMarkedContent();
}
