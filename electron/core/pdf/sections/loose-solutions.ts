import { cardEntry } from '../card-entry.ts';
import { emptySection, section } from '../headings.ts';
import { counted } from '../in-words.ts';
import { listElement, type Press } from '../press.ts';
import type { Story } from '../story/story.ts';

/** Solutions that answer no problem yet; where every solution answers one, the pages before have them all. */
export function looseSolutionsSection(press: Press, { solutions, looseSolutions }: Story): void {
  if (solutions.cards.length === 0) {
    emptySection(
      press,
      'No solutions were written down',
      'Ideas for what would help would stand here, most votes first.',
    );
    return;
  }
  if (looseSolutions.length === 0) return;
  const heading = `${counted(looseSolutions.length, 'more solution')}, not tied to one problem`;
  section(press, heading, (own) => {
    listElement(press, own, 'None', (list) => {
      for (const card of looseSolutions) {
        cardEntry(press, list, card, { kind: 'solution', withTheme: true });
        press.flow.space(3);
      }
    });
  });
}
