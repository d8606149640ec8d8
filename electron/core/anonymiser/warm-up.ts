/** How long after a workspace opens nothing is being waited for, in milliseconds. */
const AFTER = 300;

/** A few looks at a made-up sentence: the first ones compile what looks, and nobody should wait for that at a note. */
const LOOKS = 3;
const SENTENCE = 'We met at 10 on Tuesday, rang 01632 960001, and Sam from the school said nobody asked.';

/** Readies the scan soon after a workspace has opened; what stops it is given back. */
export function warmUpSoon(): () => void {
  const timer = setTimeout(() => {
    void import('#shared/domain/anonymise/scan.ts').then(({ scan }) => {
      for (let look = 0; look < LOOKS; look += 1) scan(SENTENCE);
    });
  }, AFTER).unref();
  return () => clearTimeout(timer);
}
