import PDFDocument from 'pdfkit';
import { captureWorkshop } from '#core/capture/capture-service.ts';
import { parseCapture } from '#core/capture/parse-capture.ts';
import { previewEdition } from '#core/departure/edition-service.ts';
import { fontBytes } from '#core/pdf/fonts.ts';
import { closeSession } from '#core/workspace/open-session.ts';
import { timeOf, type Contest } from '../contest.ts';
import { newSession, sampleTexts } from '../sample-workshops.ts';

const CARDS = 1000;

/** The accessible summary of a very large workshop, from the workspace to the bytes of the PDF. */
export const edition: Contest = {
  name: 'edition',
  runs: 5,
  warmUp: true,
  lines: [
    {
      what: `Summary PDF of ${CARDS} cards`,
      figure: 'all',
      unit: 'ms',
      against: 'pdfkit',
      reference: 'bare PDFKit, the same text in the same font',
      target: null,
    },
  ],
  async prepare(scratch) {
    const texts = cardTexts();
    const session = await newSession(scratch, 'facilitator', 'facilitator');
    const { workshopId } = captureWorkshop(session, parseCapture(JSON.stringify(workshopOf(texts))));
    return {
      contenders: {
        ours: async () => ({ all: await timeOf(() => previewEdition(session, workshopId)) }),
        pdfkit: async () => ({ all: await timeOf(() => writeBarely(texts)) }),
      },
      close: () => closeSession(session),
    };
  },
};

/** A number in each keeps them apart. */
function cardTexts(): readonly string[] {
  const texts = sampleTexts();
  return Array.from({ length: CARDS }, (_, at) => `${texts[at % texts.length] ?? ''} This is card ${at + 1}.`);
}

/** As many solutions as problems, each the answer to one, so that the summary tells every card once. */
function workshopOf(texts: readonly string[]) {
  const cards = texts.map((text, at) => ({
    id: `c${at}`,
    kind: at % 2 === 0 ? 'problem' : 'solution',
    wording: at % 3 === 0 ? 'verbatim' : 'paraphrase',
    text,
    theme: `Theme ${at % 12}`,
    ...(at % 2 === 0 ? { votes: at % 9 } : { answers: [`c${at - 1}`] }),
  }));
  return { format: 'bridgework-capture/1', pack: 'bridge-the-gap', month: '2021-09', region: 'North West', cards };
}

/** What a program would do that only wanted the words on paper: one font, PDFKit's own line breaking, no tags. */
async function writeBarely(texts: readonly string[]): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', margin: 68, font: '' });
  doc.registerFont('regular', Buffer.from(fontBytes('regular')));
  doc.font('regular').fontSize(10.5);
  for (const text of texts) doc.text(text).moveDown(0.5);
  doc.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of doc) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
