import { invariant } from '#shared/invariant.ts';
import { addBookmark } from './headings.ts';
import { dateInWords } from './in-words.ts';
import { setKeyGroups } from './key-groups.ts';
import { labelledItem } from './labelled-list.ts';
import { drawOpeningRule } from './marks.ts';
import { createFlow, PAGE } from './page.ts';
import { closeDocument, openDocument } from './pdf-document.ts';
import { decorate, element, listElement, type Element, type Press } from './press.ts';
import { setPassage } from './tagged-text.ts';
import { createTypeCase } from './type-case.ts';
import { BODY, GRID, HEADING, KICKER, LEAD, QUIET, TEAL, TITLE as TITLE_STYLE } from './type-scale.ts';

/** What a recovery sheet is made of: the groups of the key and the day. */
export interface RecoverySheetInput {
  readonly groups: readonly string[];
  readonly madeOn: Date;
}

const TITLE = 'Recovery sheet';
const HEADING_WORDS = 'Before you put it away';
const WHOLE_WIDTH = { x: PAGE.left, width: PAGE.width } as const;

const LEAD_WORDS =
  'These eight groups open the workspace when its passphrase is forgotten. Print this page, lock it away, and delete its file.';

/** What somebody has to know who finds this page in an envelope years from now. */
const TOLD: readonly (readonly [label: string, text: string])[] = [
  [
    'What it is for',
    'When a passphrase is forgotten, or everybody who had one has left, these groups let somebody in to set a new one. Nothing is lost.',
  ],
  [
    'How to use it',
    'Where Bridgework asks for the passphrase, choose the recovery sheet and type the groups in order, 1 to 8. There is no letter I, L, O or U in them: read 1, 1, 0 or V instead.',
  ],
  [
    'Keep it away from the laptop',
    'Whoever has this page and the laptop can read everything. Lock it away somewhere else, never in the laptop’s bag. Its file opens the workspace too: never send it or keep it.',
  ],
  [
    'Who may use it',
    'Only the people whom your organisation has chosen for this. Afterwards they make a new sheet and tear this one up.',
  ],
  [
    'Only the newest works',
    'This sheet works once Bridgework has asked for four of its groups. From then on an older sheet no longer works: tear it up.',
  ],
  [
    'If it is lost',
    'Unlock with a passphrase and make a new sheet at once: then this one no longer works. If the laptop is missing too, straight away tell the person who looks after data protection in your organisation.',
  ],
];

const WRITTEN_LABEL = 'Where it is kept';
const WRITTEN_HINT = 'Write by hand: which laptop it is for, and the place. Roles, not names.';
const LINES_TO_WRITE_ON = 3;
/** Room for handwriting, in grid lines. */
const WRITING_LINE = 5;

/**
 * Writes the sheet: one page for printing, tagged, to be kept away from the laptop. The metadata tell the title and the
 * day in UTC; the same groups on the same day give the same bytes on any machine.
 */
export async function writeRecoverySheet({ groups, madeOn }: RecoverySheetInput): Promise<Uint8Array> {
  const day = madeOn.toISOString().slice(0, 10);
  const doc = await openDocument({ title: TITLE, day });
  const root = doc.struct('Document');
  doc.addStructure(root);
  const flow = createFlow(doc);
  const press: Press = { doc, type: createTypeCase(doc), flow, root };

  element(press, root, 'Sect', (own) => {
    masthead(press, own, day);
    setKeyGroups(press, own, groups);
  });
  element(press, root, 'Sect', (own) => {
    flow.space(5);
    addBookmark(press, doc.outline, HEADING_WORDS, flow.y());
    setPassage(press, own, { tag: 'H2', text: HEADING_WORDS, style: HEADING, ...WHOLE_WIDTH });
    flow.space(1);
    listElement(press, own, 'None', (list) => {
      for (const [label, text] of TOLD) told(press, list, label, text);
      roomToWrite(press, list);
    });
  });

  root.end();
  invariant(doc.bufferedPageRange().count === 1, 'a recovery sheet is one page');
  return closeDocument(doc);
}

function masthead(press: Press, parent: Element, day: string): void {
  const { flow } = press;
  drawOpeningRule(press, flow.y());
  flow.goTo(flow.y() + 2 * GRID);
  const kicker = `Bridgework · made on ${dateInWords(day)}`;
  setPassage(press, parent, { tag: 'P', text: kicker, style: KICKER, ...WHOLE_WIDTH });
  addBookmark(press, press.doc.outline, TITLE, 0);
  setPassage(press, parent, { tag: 'H1', text: TITLE, style: TITLE_STYLE, ...WHOLE_WIDTH });
  flow.space(2);
  setPassage(press, parent, { tag: 'P', text: LEAD_WORDS, style: LEAD, ...WHOLE_WIDTH });
  flow.space(3);
}

function told(press: Press, list: Element, label: string, text: string): void {
  const body = { passages: [{ tag: 'P', text, style: BODY } as const] };
  labelledItem(press, list, { word: label, colour: TEAL, asides: [] }, body);
  press.flow.space(1);
}

/** The lines to write on are decoration: whoever cannot see them is told what they are for. */
function roomToWrite(press: Press, list: Element): void {
  const { doc, flow } = press;
  told(press, list, WRITTEN_LABEL, WRITTEN_HINT);
  decorate(press, () => {
    for (let line = 1; line <= LINES_TO_WRITE_ON; line += 1) {
      const y = flow.y() + line * WRITING_LINE * GRID;
      doc.moveTo(PAGE.textLeft, y).lineTo(PAGE.right, y).lineWidth(0.5).stroke(QUIET);
    }
  });
  flow.goTo(flow.y() + LINES_TO_WRITE_ON * WRITING_LINE * GRID);
}
