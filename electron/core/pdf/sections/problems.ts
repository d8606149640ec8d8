import { cardEntry } from '../card-entry.ts';
import { emptySection, paragraph, section, subheading, type Bookmark } from '../headings.ts';
import { counted } from '../in-words.ts';
import { listElement, type Element, type Press } from '../press.ts';
import type { AnsweredProblem } from '../story/problems-by-theme.ts';
import type { Story } from '../story/story.ts';
import { BODY_LINE } from '../type-scale.ts';

/** Enough of a solution to know it again. */
const LONGEST_REMINDER = 80;

/** Every problem, theme by theme, with the solutions that answer it. */
export function problemsSection(press: Press, story: Story): void {
  const { problems, solutions, themes } = story;
  if (problems.cards.length === 0) {
    emptySection(
      press,
      'No problems were written down',
      'Each problem would stand here with the solutions that answer it.',
    );
    return;
  }
  section(press, headingOf(story), (own, bookmark) => {
    paragraph(press, own, introduction(story, solutions.cards.length > 0));
    for (const { theme, problems: cards } of themes) {
      const name = theme ?? (themes.length > 1 ? 'Without a theme' : null);
      if (name !== null) themeHeading(press, own, bookmark, name, cards.length);
      listElement(press, own, 'None', (list) => {
        for (const card of cards) problemEntry(press, list, card);
      });
    }
  });
}

function themeHeading(press: Press, parent: Element, under: Bookmark, theme: string, count: number): void {
  subheading(press, parent, under, `${theme}: ${counted(count, 'problem')}`, 3 * BODY_LINE);
}

function problemEntry(press: Press, list: Element, { card, answers }: AnsweredProblem): void {
  cardEntry(press, list, card, { kind: 'problem' }, (body) => {
    if (answers.length === 0) return;
    listElement(press, body, 'None', (solutions) => {
      for (const { card: solution, toldAbove } of answers) {
        press.flow.space(1);
        const again = { longest: LONGEST_REMINDER, aside: 'told above' };
        cardEntry(press, solutions, solution, { kind: 'solution', tied: true, ...(toldAbove ? again : {}) });
      }
    });
  });
  press.flow.space(4);
}

function headingOf({ problems, solutions, unanswered }: Story): string {
  const all = counted(problems.cards.length, 'problem');
  if (solutions.cards.length === 0) return `${all}, and no solutions yet`;
  if (unanswered === 0) return `${all}, each with a solution`;
  return `${all}, ${unanswered} still without a solution`;
}

function introduction({ problems }: Story, hasSolutions: boolean): string {
  const order = {
    votes: 'What got the most votes comes first, theme by theme.',
    links: 'What drew the most solutions comes first, theme by theme.',
    nothing: 'They are in no particular order.',
  }[problems.restsOn];
  const marks = hasSolutions ? ' A square marks a problem, a circle a solution that answers it.' : '';
  return `${order}${marks} “In their words” is just as it was said; “in short” is the note-taker’s wording.`;
}
