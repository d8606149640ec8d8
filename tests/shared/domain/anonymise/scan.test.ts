import { describe, expect, it } from 'vitest';
import { scan } from '#shared/domain/anonymise/scan.ts';

/** What was found, as `category: text`. */
const seen = (text: string): string[] =>
  scan(text).map(({ start, end, category }) => `${category}: ${text.slice(start, end)}`);

describe('scan', () => {
  it.each([
    '07700 900123',
    '07700900123',
    '07700-900-123',
    '07700.900.123',
    '07700–900123',
    '0770 090 0123',
    '(020) 7946 0018',
    '020 7946 0018',
    '0161 496 0123',
    '01632 960001',
    '016977 3555',
    '0800 233311',
    '+44 7700 900123',
    '+447700900123',
    '+44 (0)20 7946 0018',
    '+44 07700 900123',
    '0044 20 7946 0018',
    '00 44 7700 900123',
    '+353 1 496 0123',
    '+1 202-555-0123',
  ])('sees the phone number %s', (number) => {
    expect(seen(`Ring ${number}.`)).toEqual([`phone: ${number}`]);
  });

  it.each([
    ['a time', 'Ring 07700 900123 9 to 5', 'phone: 07700 900123'],
    ['a count of people', '+44 7700 900123 10 of us', 'phone: +44 7700 900123'],
    ['another number', '07700900123 07700900456', 'phone: 07700900123,phone: 07700900456'],
    ['a closing bracket', '(07700 900123)', 'phone: 07700 900123'],
  ])('sees a phone number with %s behind it', (_, text, found) => {
    expect(seen(text).join().replace('(', '')).toBe(found);
  });

  it.each([
    'sam@example.org',
    'Sam.O’Neil@example.org'.replace('’', "'"),
    'sam+group@mail.example.co.uk',
    'sam_99@example.org',
    'sam (at) example.org',
    'sam[at]example.org',
    'SAM@EXAMPLE.ORG',
    'zoë@example.org',
    'sam @ example.org',
  ])('sees the e-mail address %s', (address) => {
    expect(seen(`Write to ${address}, or not.`)).toEqual([`email: ${address}`]);
  });

  it.each([
    'M14 5AB',
    'm145ab',
    'SW1A 1AA',
    'EC1A 1BB',
    'B33 8TH',
    'CR2 6XH',
    'DN55 1PT',
    'W1A 0AX',
    'LS1  4AP',
    'ZZ99 3WZ',
    'L8 4GE',
  ])('sees the postcode %s', (postcode) => {
    expect(seen(`near ${postcode}, off the ring road`)).toEqual([`postcode: ${postcode}`]);
  });

  it.each([
    'https://example.org/me?id=7',
    'http://example.org',
    'www.example.org/a',
    'instagram.com/jay_08',
    'tiktok.com/@jay',
    'discord.gg/abc',
  ])('sees the web address %s, without the full stop behind it', (address) => {
    expect(seen(`Look at ${address}.`)).toEqual([`url: ${address}`]);
  });

  it('takes a link with an e-mail address in it as one thing', () => {
    expect(seen('https://example.org/?mail=sam@example.org&x=1')).toEqual([
      'url: https://example.org/?mail=sam@example.org&x=1',
    ]);
  });

  it.each([
    ['@jay_08', 'follow @jay_08!'],
    ['@jay', '(@jay)'],
    ['jay_08', 'my snap is jay_08'],
    ['jay.08', 'Insta: jay.08, ask her'],
    ['xX_jay_Xx', 'gamertag = xX_jay_Xx'],
    ['jay99', 'his TikTok name is jay99'],
  ])('sees the account %s in “%s”', (account, text) => {
    expect(seen(text)).toEqual([`handle: ${account}`]);
  });

  it.each([
    'We start at 9:30 and end at 16.45, or 09.30 to 10.30.',
    '12 votes against 7, and 40 of 48 stayed.',
    'Section 20, section 47, Part 3, Year 7 and room B4.',
    'Everyone aged 0-25, 11-15, 16 to 17, 18–25 and 26+.',
    '£1,000 a month, £07.50, £25 000 and 1 000 000 in all.',
    'In 2021, in September 2021, at 09:30 or 10.30.',
    'Ring 999, 101 or 111. Childline is 0800 1111.',
    'Moved 4 times in 12 months, 3rd school, 5th worker.',
    'Insta is bad for you, snapchat is worse, my snap is broken.',
    'He said at home, or at school: no @ all.',
    'A and E, M6, S20, the A57 and the 192 bus',
    'key worker/IRO, yes/no, and/or. See p. 12.',
    'PEP, LAC, EHCP, SEN and a 3:1 ratio',
    'Ten 10 20 30 40 50 60 70 80 90',
    '',
  ])('sees nothing in “%s”', (text) => {
    expect(seen(text)).toEqual([]);
  });

  it('counts offsets in UTF-16 code units, the end exclusive', () => {
    const text = '👩‍👩‍👧 é ring 07700 900123';
    expect(scan(text)).toEqual([
      { start: 16, end: 28, category: 'phone', tier: 'block', replacement: '[phone number]' },
    ]);
    expect(text.slice(16, 28)).toBe('07700 900123');
  });

  it('gives a character that is read as several to one finding alone', () => {
    const findings = scan('𐣠℀ⴇ');
    for (const [at, { start }] of findings.entries()) expect(start).toBeGreaterThanOrEqual(findings[at - 1]?.end ?? 0);
  });

  it('gives all that it sees in order, never overlapping, each with its placeholder', () => {
    const text = '@jay, M14 5AB, sam@example.org, 07700 900123, www.example.org';
    const found = scan(text);
    expect(found.map(({ replacement }) => replacement)).toEqual([
      '[social media name]',
      '[postcode]',
      '[e-mail address]',
      '[phone number]',
      '[web address]',
    ]);
    expect(found.every(({ start, end }, at) => start < end && end <= (found[at + 1]?.start ?? text.length))).toBe(true);
  });

  it('sees the same wherever in a long text it stands', () => {
    const text = `${'word '.repeat(20_000)}sam@example.org`;
    expect(seen(text)).toEqual(['email: sam@example.org']);
  });

  it.each(['a', 'a.', 'a@', '@a-', 'www.', 'is ', ' ', '0 ', '07700 ', 'my snap is ja.y ', 'a@b.cd ', 'M14 5AB '])(
    'takes time in step with the length of a text made of %j',
    (part) => {
      const timeOf = (length: number): number => {
        const text = part.repeat(length / part.length);
        const started = performance.now();
        scan(text);
        return performance.now() - started;
      };
      timeOf(20_000);
      // Quadratic growth would take minutes here; the bound is far above any slow machine's time for the linear one.
      expect(timeOf(400_000)).toBeLessThan(5000);
    },
  );
});
