import { invariant } from '#shared/invariant.ts';
import { PAGE } from './page.ts';

const MAKER = 'Bridgework';

/** All that the metadata of a document may tell: both travel further than the page they stand on. */
export interface DocumentFacts {
  /** The same words on every document of its kind. */
  readonly title: string;
  /** "2021-09-14"; the time of day is left out. */
  readonly day: string;
}

/** Says that the file keeps to PDF/UA-1 (ISO 14289-1). */
const PDF_UA = `
  <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
    <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>`;

/**
 * An empty tagged document whose metadata tell a title and a day and nothing else. PDFKit makes the file's id from this
 * metadata, so it is the same at every writing.
 */
export async function openDocument({ title, day }: DocumentFacts): Promise<PDFKit.PDFDocument> {
  // Loaded with the first page: it takes longer than all the rest of the core, and the unlock screen waits for the core.
  const { default: PDFDocument } = await import('pdfkit');
  // PDFKit puts these into the XMP as they are.
  invariant(!/[<>&]/u.test(title + MAKER), 'metadata needs no escaping');
  const date = new Date(`${day}T00:00:00Z`);
  const doc = new PDFDocument({
    size: [...PAGE.size],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    // Without a font of its own PDFKit would open Helvetica, which is not embedded.
    font: '',
    info: { Title: title, Creator: MAKER, Producer: MAKER, CreationDate: date, ModDate: date },
  });
  // PDFKit's own `subset: 'PDF/UA'` adds this and a CIDSet that leaves out the parts of accented letters, which
  // PDF/UA forbids (7.21.4.2).
  doc.appendXML(PDF_UA);
  return doc;
}

/** Closes the document and gives its bytes. */
export async function closeDocument(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  doc.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of doc) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
