import type { Support } from '#shared/model/support.ts';
import type { EditionMark } from '../edition-mark.ts';
import { paragraph, section } from '../headings.ts';
import { dateInWords, listInWords } from '../in-words.ts';
import { labelledItem } from '../labelled-list.ts';
import { phoneLink } from '../phone-link.ts';
import { listElement, type Element, type Press } from '../press.ts';
import { setPassage, type Passage } from '../tagged-text.ts';
import { ASIDE, BODY, STRONG, TEAL } from '../type-scale.ts';

/** About how many lines a support line takes, and what stands above and below them all. */
const LINES_EACH = 4;
const LINES_AROUND = 9;

/** Who can be talked to, when these lines were last checked, and which edition this is. */
export function endSection(press: Press, support: Support, mark: EditionMark): void {
  const fill = (own: Element): void => {
    paragraph(press, own, 'Some of what is in here is hard to read. Here is who you can talk to.');
    listElement(press, own, 'None', (list) => {
      for (const line of support.lines) supportLine(press, list, line);
    });
    const checked = `Last checked on ${dateInWords(support.lastChecked)}. ${support.note}`;
    setPassage(press, own, { tag: 'P', text: checked, style: ASIDE });
    press.flow.space(3);
    setPassage(press, own, { tag: 'P', text: imprint(mark), style: ASIDE });
  };
  // Whoever looks for help should find all of it on one page.
  section(press, 'If you want to talk to someone', fill, LINES_AROUND + LINES_EACH * support.lines.length);
}

function imprint({ number, project, keyId }: EditionMark): string {
  const key = keyId === undefined ? '' : ` Signing key ${keyId.replace(/(.{4})(?=.)/gu, '$1 ')}.`;
  return `Edition ${number} for the project “${project}”.${key} Open edition: one banded total, votes as an order. Made with Bridgework.`;
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
