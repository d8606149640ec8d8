import type { FindingCategory } from '#shared/model/finding.ts';
import type { Candidate, Page } from '../layer.ts';
import { NOT_NAMES } from '../vocabulary/people.ts';

interface Beginning {
  readonly expression: RegExp;
  /** Whether it is one in small letters too: "hmp hindley". */
  readonly takesSmall: boolean;
  readonly category: FindingCategory;
  readonly replacement: string;
}

const BEGINNINGS: readonly Beginning[] = [
  { expression: /^(?:hmp|hmyoi|yoi)$/u, takesSmall: true, category: 'organisation', replacement: '[prison]' },
  { expression: /^(?:stc|sch)$/u, takesSmall: false, category: 'organisation', replacement: '[prison]' },
];

const FIRST_WORDS = new Set(
  'hmp hmyoi yoi stc sch university uni borough city bishop diocese parish st saint ss our'.split(' '),
);

/** "HMP Feltham", "University of Salford", "Borough of Poole", "St Mary's". */
export function beginningAt(page: Page, at: number): Candidate | undefined {
  const { tokens } = page;
  const token = tokens[at];
  if (token?.kind !== 'word' || !FIRST_WORDS.has(token.key)) return undefined;
  const beginning = BEGINNINGS.find(
    ({ expression, takesSmall }) => expression.test(token.key) && (token.shape === 'upper' || takesSmall),
  );
  const isUniversity =
    /^(?:university|uni|borough|city|bishop|diocese|parish)$/u.test(token.key) && tokens[at + 1]?.key === 'of';
  const isSaint = /^(?:st|saint|ss|our)$/u.test(token.key) && (token.key !== 'our' || tokens[at + 1]?.key === 'lady');
  const from = isUniversity ? at + 2 : tokens[at + 1]?.raw === '.' ? at + 2 : at + 1;
  const own = tokens[from];
  if (
    own?.kind !== 'word' ||
    (beginning?.takesSmall === true && own.shape === 'lower' && (own.entry.word > 2 || own.start - token.end !== 1)) ||
    (!(beginning?.takesSmall === true && own.shape === 'lower') &&
      own.shape !== 'title' &&
      !(isUniversity && own.entry.place > 0) &&
      !(isSaint && (own.entry.given > 0 || (own.entry.word === 0 && own.key.endsWith('s')))))
  )
    return undefined;
  const next = tokens[from + 1];
  const last =
    next !== undefined && beginning !== undefined && next.shape === 'title' && next.kind === 'word' ? next : own;
  if (beginning !== undefined) {
    return {
      start: token.start,
      end: last.stemEnd,
      category: beginning.category,
      tier: 'warn',
      replacement: beginning.replacement,
    };
  }
  if (isUniversity) return { start: token.start, end: own.stemEnd, category: 'organisation', tier: 'warn' };
  if (!isSaint || /^(?:george|andrew|david|patrick|nicholas)$/u.test(own.key)) return undefined;
  if ((!own.isPossessive && !own.key.endsWith('s')) || NOT_NAMES.has(own.key)) return undefined;
  return { start: token.start, end: own.end, category: 'school', tier: 'warn', replacement: '[school]' };
}
