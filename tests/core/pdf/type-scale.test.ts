import { describe, expect, it } from 'vitest';
import * as scale from '#core/pdf/type-scale.ts';

/** WCAG 2.2 relative luminance of a colour written as #rrggbb. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the type scale', () => {
  it('writes in no colour paler than 4.5 to 1 on white', () => {
    const inks = [scale.INK, scale.QUIET, scale.TEAL, scale.CLAY, scale.LEAF];
    expect(inks.filter((ink) => 1.05 / (luminance(ink) + 0.05) < 4.5)).toEqual([]);
  });

  it('keeps every line on the grid, body text at 11 points and nothing under 9', () => {
    const styles = Object.values(scale).filter((value) => typeof value === 'object');
    expect(styles.length).toBeGreaterThan(8);
    expect(styles.filter(({ line }) => line % scale.GRID !== 0)).toEqual([]);
    expect(styles.filter(({ size }) => size < 9)).toEqual([]);
    expect(scale.BODY.size).toBe(11);
  });
});
