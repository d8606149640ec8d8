import { scan } from '#shared/domain/anonymise/scan.ts';
import { invariant } from '#shared/invariant.ts';
import { timeOf, type Contest } from '../contest.ts';
import { sampleTexts } from '../sample-workshops.ts';

const LENGTH = 300;
const TIMES = 2000;

/** Whoever scans text must at least look at each of its words once: one bare pass is the least that could be done. */
const WORD = /[\p{L}\p{N}]+/gu;

/** What every keystroke costs while a paragraph is being typed. */
export const scanning: Contest = {
  name: 'scan',
  runs: 15,
  warmUp: true,
  lines: [
    {
      what: `Live scan of ${LENGTH} characters`,
      figure: 'each',
      unit: 'µs',
      against: 'words',
      reference: 'one bare RegExp pass over the same words',
      target: null,
    },
  ],
  async prepare() {
    const paragraphs = paragraphsToScan();
    const each = async (look: (text: string) => number) => {
      let found = 0;
      const all = await timeOf(() => {
        for (let time = 0; time < TIMES; time += 1) found += look(paragraphs[time % paragraphs.length] ?? '');
      });
      invariant(found > 0, 'there was something to find');
      return { each: all / TIMES };
    };
    return {
      contenders: {
        ours: () => each((text) => scan(text).length),
        words: () => each((text) => Array.from(text.matchAll(WORD)).length),
      },
      close: () => {},
    };
  },
};

/** Different paragraphs, so that no engine remembers the one; every other one holds something to find. */
function paragraphsToScan(): readonly string[] {
  const texts = sampleTexts();
  return texts.map((_, at) => {
    const finding = at % 2 === 0 ? 'Ring 07700 900123 or write to zz@example.org. ' : '';
    return (finding + texts.slice(at).concat(texts).join(' ')).slice(0, LENGTH);
  });
}
