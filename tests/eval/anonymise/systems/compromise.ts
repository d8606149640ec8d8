import nlp from 'compromise';
import type { Found } from '../coverage.ts';
import type { System } from './system.ts';

/** What compromise calls people, places, organisations and structured identifiers; it has one tier. */
export const compromise: System = { name: 'compromise', find };

interface Matched {
  readonly offset?: { readonly start: number; readonly length: number };
}

const ASKED = '(#PhoneNumber|#Email|#Url|#AtMention)';

function find(text: string): readonly Found[] {
  const document = nlp(text);
  return [document.people(), document.places(), document.organizations(), document.match(ASKED)].flatMap((view) =>
    (view.json({ offset: true }) as readonly Matched[]).flatMap(({ offset }) =>
      offset === undefined ? [] : [{ start: offset.start, end: offset.start + offset.length, tier: 'block' as const }],
    ),
  );
}
