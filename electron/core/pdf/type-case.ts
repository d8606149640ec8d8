import { fontBytes, type Face } from './fonts.ts';
import { printable } from './printable.ts';
import type { TextStyle } from './type-scale.ts';

type Weight = TextStyle['face'];

/** A piece of a line in one face. */
export interface Run {
  readonly face: Face;
  readonly text: string;
}

/** The faces of one document: what they can draw, how wide it is, and the drawing. */
export interface TypeCase {
  /** Text with a plain word wherever no face has the sign. */
  readonly printable: (text: string, weight: Weight) => string;
  /** Whether `printable` ever had to put a word for a sign. */
  readonly hasReplaced: () => boolean;
  /** A printable word in the faces that can draw it: all of it in one face, wherever one face can. */
  readonly runsOf: (word: string, weight: Weight) => readonly Run[];
  /** The width in points. */
  readonly widthOf: (run: Run, size: number) => number;
  /** Draws runs side by side from `x`, on the baseline `y`. */
  readonly draw: (runs: readonly Run[], x: number, y: number, style: TextStyle) => void;
}

/** The part of fontkit that PDFKit holds and its types leave out. */
interface OpenedFont {
  readonly _font: { readonly font: { readonly hasGlyphForCodePoint: (codePoint: number) => boolean } };
}

/** The faces to try, the wanted one first. Each stand-in has a few signs that the other lacks. */
const FACES: Readonly<Record<Weight, readonly Face[]>> = {
  regular: ['regular', 'regular-stand-in', 'bold-stand-in'],
  bold: ['bold', 'bold-stand-in', 'regular-stand-in'],
  mono: ['mono', 'bold-stand-in', 'regular-stand-in'],
};

const JOINING = /^[\u200C\u200D]$/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Opens the faces of a document one by one, as they are first needed. */
export function createTypeCase(doc: PDFKit.PDFDocument): TypeCase {
  const opened = new Map<Face, { readonly cover: Map<number, boolean>; readonly widths: Map<string, number> }>();
  let replaced = false;

  function known(face: Face) {
    const before = opened.get(face);
    if (before) return before;
    doc.registerFont(face, Buffer.from(fontBytes(face)));
    const empty = { cover: new Map<number, boolean>(), widths: new Map<string, number>() };
    opened.set(face, empty);
    return empty;
  }

  function draws(face: Face, codePoint: number): boolean {
    const { cover } = known(face);
    const before = cover.get(codePoint);
    if (before !== undefined) return before;
    const has = (doc.font(face) as unknown as OpenedFont)._font.font.hasGlyphForCodePoint(codePoint);
    cover.set(codePoint, has);
    return has;
  }

  const drawsAll = (face: Face, text: string): boolean =>
    [...text].every((sign) => JOINING.test(sign) || draws(face, sign.codePointAt(0) ?? 0));

  function widthOf({ face, text }: Run, size: number): number {
    const { widths } = known(face);
    const before = widths.get(text);
    if (before !== undefined) return before * size;
    const unit = doc.font(face, 1).widthOfString(text);
    widths.set(text, unit);
    return unit * size;
  }

  function faceFor(text: string, weight: Weight): Face | undefined {
    return FACES[weight].find((face) => drawsAll(face, text));
  }

  return {
    printable(text, weight) {
      const result = printable(text, (codePoint) => FACES[weight].some((face) => draws(face, codePoint)));
      replaced ||= result.replaced;
      return result.text;
    },
    hasReplaced: () => replaced,
    runsOf(word, weight) {
      const face = faceFor(word, weight);
      if (face) return [{ face, text: word }];
      return [...word].map((sign) => ({ face: faceFor(sign, weight) ?? weight, text: sign }));
    },
    widthOf,
    draw(runs, x, y, { size, colour }) {
      let at = x;
      for (const run of runs) {
        known(run.face);
        const isReversed = RIGHT_TO_LEFT.test(run.text);
        // Without a list of features PDFKit sets a line word by word, which puts Hebrew and Arabic words in reverse.
        const features = isReversed ? { features: [] } : {};
        const text = isReversed ? run.text.trimEnd() : run.text;
        doc.font(run.face, size).fillColor(colour);
        doc.text(text, at, y, { lineBreak: false, baseline: 'alphabetic', ...features });
        at += widthOf(run, size);
      }
    },
  };
}
