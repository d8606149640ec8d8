import { invariant } from '#shared/invariant.ts';
import { MONTHS } from '#shared/model/months.ts';

/** "2021-09" as "September 2021", whatever the machine's language. */
export function monthInWords(month: string): string {
  const [year, number] = month.split('-');
  const name = MONTHS[Number(number) - 1];
  invariant(year && name, `a month is year and month, not ${month}`);
  return `${name} ${year}`;
}

/** "2026-11-21" as "21 November 2026". */
export function dateInWords(date: string): string {
  return `${Number(date.slice(8, 10))} ${monthInWords(date.slice(0, 7))}`;
}

const WITHOUT_ARTICLE = new Set(['London', 'Yorkshire and the Humber']);

/** "in the North West", "in London". */
export function inRegion(region: string): string {
  if (region === 'More than one region') return 'for more than one region';
  return WITHOUT_ARTICLE.has(region) ? `in ${region}` : `in the ${region}`;
}

/** "Moves", "Moves and School", "Moves, School and Being heard". */
export function listInWords(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** "1 problem", "40 problems": for cards and notes only, never for people. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Cutting off less than this share of a text is not worth it. */
const WORTH_CUTTING = 1.3;

/** The beginning of a text, about `longest` signs and cut between words. */
export function excerpt(text: string, longest: number): string {
  const oneLine = text.replace(/\s+/gu, ' ');
  const signs = [...oneLine];
  if (signs.length <= longest * WORTH_CUTTING) return oneLine;
  const head = signs.slice(0, longest).join('');
  const atWord = head.replace(/\s\S*$/u, '').replace(/[\s,;:–—-]+$/u, '');
  return `${atWord === '' ? head : atWord} …`;
}

const QUOTED = /^(?:“([^“”]*)”|"([^"]*)"|‘([^‘’]*)’)$/su;

/** Someone's words without the quotation marks around the whole of them, which the page sets itself. */
export function withoutOuterQuotes(text: string): string {
  const inner = QUOTED.exec(text)
    ?.slice(1)
    .find((words) => words !== undefined)
    ?.trim();
  return inner === undefined || inner === '' ? text : inner;
}

/** "joint 2nd" as "Joint 2nd" at the start of a label or a sentence. */
export function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
