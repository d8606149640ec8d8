import type { WorkshopSummary } from '#shared/model/workshop.ts';
import { countOf, listOf, sentenceCase } from '#renderer/lib/format.ts';

/** Where a sitting was, and which series it belongs to. */
export function placeOf({ region, series }: WorkshopSummary): string {
  return [region, series].filter((part) => part !== null).join(', ');
}

/** What is in it: `2 notes, 1 problem, 1 solution and 12 people`. */
export function contentOf({ notes, problems, solutions, people }: WorkshopSummary): string {
  if (notes + problems + solutions === 0) return 'Nothing written yet';
  const parts = [
    countOf(notes, 'note'),
    countOf(problems, 'problem'),
    countOf(solutions, 'solution'),
    people === 0 ? 'nobody counted yet' : countOf(people, 'person', 'people'),
  ];
  return sentenceCase(listOf(parts));
}
