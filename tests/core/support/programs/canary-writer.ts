import { cardHandlers } from '#core/card/card-service.ts';
import { closeSession, createSession } from '#core/workspace/open-session.ts';
import { captureWorkshop } from '#core/capture/capture-service.ts';
import { parseCapture } from '#core/capture/parse-capture.ts';
import { readEntries } from '#core/review/corpus-service.ts';

/**
 * Run as a program: makes a real workspace and types a word into every field there is, edits, deletes and searches,
 * says so, and closes the workspace when standard input ends.
 */
const [folder = '', passphrase = '', word = ''] = process.argv.slice(2);
const session = await createSession(folder, 'facilitator', passphrase);
const text = (field: string): string => `${word} in a ${field}`;
const { workshopId } = captureWorkshop(
  session,
  parseCapture(
    JSON.stringify({
      format: 'bridgework-capture/1',
      pack: 'bridge-the-gap',
      series: text('series'),
      month: '2021-09',
      region: 'North West',
      tables: [{ id: 't1', label: text('table') }],
      notes: Array.from({ length: 200 }, (_, at) => ({
        activity: 'connect',
        table: 't1',
        text: `${text('note')} ${at}`,
      })),
      cards: [{ id: 'p1', kind: 'problem', wording: 'verbatim', text: text('card'), theme: text('theme') }],
      polls: [{ question: text('poll'), options: [{ label: text('option'), count: 1 }] }],
    }),
  ),
);
const card = cardHandlers(session) as unknown as Readonly<Record<string, (input: object) => { id: string }>>;
const draft = {
  workshopId,
  kind: 'problem',
  wording: 'verbatim',
  tableId: null,
  theme: text('new theme'),
  answers: [],
};
const kept = card['add']?.({ ...draft, text: text('kept card') });
card['edit']?.({ ...draft, id: kept?.id, text: text('changed card') });
const gone = card['add']?.({ ...draft, text: text('deleted card') });
card['remove']?.({ id: gone?.id });
const filter = { query: word, kind: null, packId: null, region: null, theme: null, offset: 0, limit: 500 };
process.stdout.write(`found ${readEntries(session, filter).total}\n`);
for await (const _ of process.stdin);
closeSession(session);
process.stdout.write('closed\n');
