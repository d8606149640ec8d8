import { describe, expect, it } from 'vitest';
import { run } from '../support/programs.ts';
import { PATIENCE } from '../support/size.ts';
import { newPath, workFolder } from '../support/work-folder.ts';
import { aWorkspace, wordsOf } from '../support/workspace.ts';

const root = workFolder();

interface Told {
  readonly what: string;
  readonly answer: string;
  readonly ms: number;
  readonly mostKiB: number;
}

const HALF_A_GIGABYTE = 512 * 1024;

async function told(what: 'absurd' | 'heaviest'): Promise<readonly Told[]> {
  const workspace = await aWorkspace(newPath(root, what));
  const lines = await run('absurd-derivations', [what, ...wordsOf(workspace)]);
  return lines.map((line) => JSON.parse(line) as Told);
}

describe('a slot that asks for another derivation than the app makes', () => {
  it(
    'is refused before anything is derived, in every copy and under a right checksum, and takes no memory',
    async () => {
      const answers = await told('absurd');
      const most = Math.max(...answers.map(({ mostKiB }) => mostKiB));
      console.log(
        `T21 absurd derivations: ${JSON.stringify({ refused: answers.length, slowestMs: Math.max(...answers.map(({ ms }) => ms)), mostMiB: Math.round(most / 1024) })}`,
      );
      expect(answers.map(({ what, answer }) => [what, answer])).toEqual(
        answers.map(({ what }) => [what, 'damaged-keys']),
      );
      expect(answers.length).toBe(10);
      // One derivation alone takes longer than reading and refusing all of them.
      expect(answers.reduce((sum, { ms }) => sum + ms, 0)).toBeLessThan(500);
      expect(most).toBeLessThan(HALF_A_GIGABYTE);
    },
    PATIENCE,
  );

  it(
    'takes less than half a gigabyte even where it asks for the most that is taken, and the measure sees it',
    async () => {
      const [heaviest] = await told('heaviest');
      console.log(`T21 heaviest derivation: ${JSON.stringify(heaviest)}`);
      // Its parameters are not those that sealed it, so it opens nothing; but it was derived.
      expect(heaviest?.answer).toBe('wrong-passphrase');
      expect(heaviest?.mostKiB).toBeGreaterThan(256 * 1024);
      expect(heaviest?.mostKiB).toBeLessThan(HALF_A_GIGABYTE);
    },
    PATIENCE,
  );
});
