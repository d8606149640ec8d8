import { describe, expect, it } from 'vitest';
import trained from '#resources/lists/tagger.json' with { type: 'json' };
import { scan } from '#shared/domain/anonymise/scan.ts';
import { signedBytesOf } from '#shared/domain/anonymise/tagger/base64.ts';
import { pageOf } from '#shared/domain/anonymise/tagger/page-of.ts';
import { tag, tagger } from '#shared/domain/anonymise/tagger/tagger.ts';

/** The stretches that the tagger would raise. */
function raised(text: string): readonly string[] {
  const page = pageOf(text);
  return tagger(page).map(({ start, end }) => page.text.slice(start, end));
}

describe('the statistical tagger', () => {
  it('suspects a name that no list knows from where it stands', () => {
    expect(raised('i told zorvinka and zorvinka told the whole class')).toContain('zorvinka');
    expect(raised('My key worker Brelluin rang back.')).toEqual(['Brelluin']);
  });

  it('takes neighbours of one kind for one and leaves the possessive ending out', () => {
    expect(raised("We read Ayaan Velluchi's card out.")).toEqual(['Ayaan Velluchi']);
  });

  it('suspects nothing in ordinary sentences', () => {
    for (const text of [
      'Nobody told us the plan had changed again.',
      'It may be that nothing changes, but we hope it will.',
      'the food was cold and the wifi was off',
      '',
      '1, 2, 3 … [first name]',
    ]) {
      expect(raised(text)).toEqual([]);
    }
  });

  it('raises no block, and takes nothing back that the rules have found', () => {
    const text = 'Ring Keira on 07700 900123 or ask zorvinka, my key worker, in Hexworth.';
    const rules = scan(text, { secondOpinions: [] });
    const both = scan(text, { secondOpinions: [tagger] });
    for (const { start, end, tier } of rules) {
      const over = both.filter((each) => each.start < end && start < each.end);
      expect(over.length).toBeGreaterThan(0);
      if (tier === 'block') expect(over.some((each) => each.tier === 'block')).toBe(true);
    }
    expect(tagger(pageOf(text)).every(({ tier }) => tier !== 'block')).toBe(true);
  });

  it('stays within the text, whatever the text is', () => {
    for (const text of [
      '\uD800x\uDFFF Keira',
      'Z̷̢a̴l̵g̶o̷ met Keira',
      'x'.repeat(5000),
      "a'b-c".repeat(500),
      'كيرا said hello',
    ]) {
      const page = pageOf(text);
      for (const { start, end } of tag(page, -1000)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(page.text.length);
      }
    }
  });

  it('reads base64 as the platform does', () => {
    expect(signedBytesOf('AP+AfwE=')).toEqual(Int8Array.from([0, -1, -128, 127, 1]));
    expect(signedBytesOf(trained.weights)).toEqual(new Int8Array(Buffer.from(trained.weights, 'base64')));
  });
});
