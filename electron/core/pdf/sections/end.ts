import type { Support } from '#shared/model/support.ts';
import type { EditionMark } from '../edition-mark.ts';
import { paragraph, section } from '../headings.ts';
import { dateInWords, listInWords } from '../in-words.ts';
import { labelledItem } from '../labelled-list.ts';
import { phoneLink } from '../phone-link.ts';
import { listElement, type Element, type Press } from '../press.ts';
import { measure, setMeasured, type Passage } from '../tagged-text.ts';
import { ASIDE, BODY, STRONG, TEAL } from '../type-scale.ts';

/** Lines of the words above the support lines, and of one support line, with the space below each. */
const LINES_ABOVE = 2;
const LINES_EACH = 4.5;

/** Who can be talked to, when these lines were last checked, and which edition this is. */
export function endSection(press: Press, support: Support, mark: EditionMark): void {
  const checked = `Last checked on ${dateInWords(support.lastChecked)}. ${support.note}`;
  const smallPrint = [checked, imprint(mark)].map((text) => measure(press, { tag: 'P', text, style: ASIDE }));
  const fill = (own: Element): void => {
    paragraph(press, own, 'Some of what is in here is hard to read. Here is who you can talk to.');
    listElement(press, own, 'None', (list) => {
      for (const line of support.lines) supportLine(press, list, line);
    });
    for (const passage of smallPrint) setMeasured(press, own, passage);
  };
  // Whoever looks for help should find all of it on one page.
  const small = smallPrint.reduce((sum, { lines }) => sum + lines.length, 0);
  section(press, 'If you want to talk to someone', fill, LINES_ABOVE + LINES_EACH * support.lines.length + small);
}

function imprint({ number, project, keyId }: EditionMark): string {
  const key = keyId === undefined ? '' : `, signing key ${keyId.replace(/(.{4})(?=.)/gu, '$1 ')}`;
  return `Edition ${number}, project ${project}${key}.`;
}

function supportLine(press: Press, list: Element, line: Support['lines'][number]): void {
  const told = [
    line.for,
    ...(line.hours === '' ? [] : [`Hours: ${withSmallStart(line.hours)}`]),
    ...(line.how.length === 0 ? [] : [`Reach them by ${listInWords(line.how.map(withSmallStart), 'or')}`]),
  ];
  labelledItem(
    press,
    list,
    { word: line.name, colour: TEAL, asides: [] },
    {
      passages: told.map((text): Passage => ({ tag: 'P', text, style: BODY })),
      more: (body) => {
        if (line.phone !== null) phoneLink(press, body, line.phone, line.name, STRONG);
      },
    },
  );
  press.flow.space(3);
}

/** "Web chat" as "web chat" inside a sentence; "SMS" stays. */
function withSmallStart(words: string): string {
  return /^\p{Lu}[\p{Ll}-]/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
