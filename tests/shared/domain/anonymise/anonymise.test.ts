import { describe, expect, it } from 'vitest';
import { anonymise } from '#shared/domain/anonymise/anonymise.ts';
import { RawText } from '#shared/model/text.ts';

const settle = (text: string) => anonymise(RawText.parse(text), 'replace');

describe('anonymise', () => {
  it('gives text without findings as it is', () => {
    expect(settle('Ask before a move.')).toEqual({ settled: true, text: 'Ask before a move.', replaced: [] });
  });

  it('replaces every finding and leaves every other character', () => {
    const { text } = settle('👋 07700 900123 or sam@example.org; M14 5AB – ask @jay 🙂') as { text: string };
    expect(text).toBe('👋 [phone number] or [e-mail address]; [postcode] – ask [social media name] 🙂');
  });

  it('tells what it replaced, at the offsets of the typed text', () => {
    const result = settle('Ring 07700 900123');
    expect(result).toMatchObject({ settled: true, replaced: [{ start: 5, end: 17, category: 'phone' }] });
  });

  it('gives no text at all while a finding is open', () => {
    const result = anonymise(RawText.parse('Ring 07700 900123'), 'none');
    expect(result.settled).toBe(false);
    expect(Object.keys(result).toSorted()).toEqual(['open', 'settled']);
  });

  it('finds nothing more in what it made', () => {
    const { text } = settle('07700 900123 sam@example.org https://example.org M14 5AB @jay my snap is jay_08') as {
      text: string;
    };
    expect(settle(text)).toEqual({ settled: true, text, replaced: [] });
  });
});
