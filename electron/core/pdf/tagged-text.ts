import { breakLines, type Line } from './line-breaking.ts';
import { PAGE } from './page.ts';
import { element, type Element, type Press, type Tag } from './press.ts';
import type { TextStyle } from './type-scale.ts';

/** Text in one style and under one tag. */
export interface Passage {
  readonly tag: Tag;
  readonly text: string;
  readonly style: TextStyle;
  /** Left edge and width in points; the text column where they are left out. */
  readonly x?: number;
  readonly width?: number;
  /** A mark that hangs left of the first line, outside the edge of the text. */
  readonly hanging?: string;
  /** Draws beside each part of the passage, from its first to its last baseline; decoration only. */
  readonly beside?: (from: number, to: number) => void;
}

/** A passage that knows its lines. */
export interface MeasuredPassage extends Passage {
  readonly x: number;
  readonly lines: readonly Line[];
}

/** Breaks a passage into lines without drawing anything. */
export function measure({ type }: Press, passage: Passage): MeasuredPassage {
  const { style, x = PAGE.textLeft, width = PAGE.right - x } = passage;
  const text = type.printable(passage.text, style.face);
  const lines = text.split('\n').flatMap((paragraph) => breakLines(type, paragraph, style, width));
  return { ...passage, x, lines };
}

/** The height of a passage in points. */
export function heightOf({ lines, style }: MeasuredPassage): number {
  return lines.length * style.line;
}

/** Sets a passage at the flow's place and goes on below it. */
export function setPassage(press: Press, parent: Element, passage: Passage): void {
  setMeasured(press, parent, measure(press, passage));
}

/** Sets the lines of a passage, over as many pages as they need; a page never starts or ends with a lone line of it. */
export function setMeasured(press: Press, parent: Element, passage: MeasuredPassage): void {
  const { flow, type } = press;
  const { style, lines, x, hanging, beside } = passage;
  element(press, parent, passage.tag, (own) => {
    let from = 0;
    while (from < lines.length) {
      const count = linesHere(lines.length - from, flow.room(style.line));
      if (count === 0) {
        flow.next();
        continue;
      }
      const part = lines.slice(from, from + count);
      const top = flow.y();
      beside?.(top + style.line, top + count * style.line);
      const first = from === 0;
      own.add(() => {
        if (first && hanging) hang(press, hanging, x, top + style.line, style);
        part.forEach((line, at) => type.draw(line, x, top + (at + 1) * style.line, style));
      });
      flow.goTo(top + count * style.line);
      from += count;
    }
  });
}

/** How many of the lines left to set here, where `room` fit: all, none, or a part that leaves no line alone. */
function linesHere(left: number, room: number): number {
  if (left <= room) return left;
  const count = Math.min(room, left - 2);
  return count < 2 ? 0 : count;
}

function hang({ type }: Press, mark: string, x: number, y: number, style: TextStyle): void {
  const run = { face: style.face, text: mark };
  type.draw([run], x - type.widthOf(run, style.size) - 1, y, style);
}
