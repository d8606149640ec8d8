import { isDictionary, type Dictionary, type PdfObjects, type Value } from './pdf-objects.ts';
import { structureProblems } from './pdf-structure.ts';

/** Operators that paint something. */
const PAINTS = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'sh']);

/** All that PDF/UA-1 asks for and that can be seen without a person: an empty list when nothing is wrong. */
export function accessibilityProblems(pdf: PdfObjects): string[] {
  return [
    ...catalogProblems(pdf),
    ...structureProblems(pdf),
    ...dictionaries(pdf, '/Type', '/Page').flatMap((page) => pageProblems(pdf, page)),
    ...dictionaries(pdf, '/Subtype', '/Link').flatMap((link) => linkProblems(link)),
    ...dictionaries(pdf, '/Type', '/FontDescriptor').flatMap((font) => fontProblems(font)),
  ];
}

/** The page dictionaries, and every other dictionary of one kind. */
export function dictionaries(pdf: PdfObjects, key: string, value: string): readonly Dictionary[] {
  return pdf.all.filter((object): object is Dictionary => isDictionary(object) && object[key] === value);
}

/** The drawing of a page, strings and arrays left as they are. */
export function contentOf(pdf: PdfObjects, page: Dictionary): string {
  const contents = page['/Contents'];
  const parts = Array.isArray(contents) ? (contents as readonly Value[]) : [contents];
  return parts.map((part) => pdf.stream(part)).join('\n');
}

/** The XMP packet. */
export function xmpOf(pdf: PdfObjects): string {
  return Buffer.from(pdf.stream(pdf.catalog['/Metadata']), 'latin1').toString('utf8');
}

function catalogProblems(pdf: PdfObjects): string[] {
  const { catalog } = pdf;
  const xmp = xmpOf(pdf);
  return failures([
    [catalog['/Lang'] === 'u:en-GB', 'the language is not en-GB'],
    [pdf.dictionary(catalog['/MarkInfo'])['/Marked'] === true, 'not marked as tagged'],
    [pdf.dictionary(catalog['/ViewerPreferences'])['/DisplayDocTitle'] === true, 'the title is not displayed'],
    ['/ParentTree' in pdf.dictionary(catalog['/StructTreeRoot']), 'no parent tree'],
    ['/Outlines' in catalog, 'no bookmarks'],
    [/<pdfuaid:part>1<\/pdfuaid:part>/u.test(xmp), 'does not say that it keeps to PDF/UA-1'],
    [/<dc:title>/u.test(xmp), 'no title in the metadata'],
  ]);
}

function pageProblems(pdf: PdfObjects, page: Dictionary): string[] {
  const content = contentOf(pdf, page).replaceAll(/\((?:\\.|[^()\\])*\)|<[0-9a-fA-F]+>/gu, ' ');
  let depth = 0;
  let nested = 0;
  let untagged = 0;
  for (const [operator] of content.matchAll(/[A-Za-z*'"]+/gu)) {
    if (operator === 'BDC' || operator === 'BMC') depth += 1;
    if (operator === 'EMC') depth -= 1;
    if (depth > 1) nested += 1;
    if (PAINTS.has(operator) && depth === 0) untagged += 1;
  }
  return failures([
    [depth === 0, 'marked content that is not closed'],
    [nested === 0, 'marked content inside marked content'],
    [untagged === 0, `${untagged} things painted without a tag`],
    ['/StructParents' in page, 'a page that the structure does not know'],
    [pdf.list(page['/Annots']).length === 0 || page['/Tabs'] === '/S', 'a page with links and no tab order'],
  ]);
}

function linkProblems(link: Dictionary): string[] {
  const contents = link['/Contents'];
  return failures([
    [typeof contents === 'string' && contents.length > 'u:'.length, 'a link that does not say where it goes'],
    ['/StructParent' in link, 'a link outside the structure'],
  ]);
}

/** A CIDSet is not needed, and PDFKit's is incomplete where letters are made of parts. */
function fontProblems(font: Dictionary): string[] {
  return failures([
    ['/FontFile2' in font || '/FontFile3' in font, 'a font that is not embedded'],
    [!('/CIDSet' in font), 'a font with a CIDSet'],
  ]);
}

function failures(checks: readonly (readonly [boolean, string])[]): string[] {
  return checks.filter(([holds]) => !holds).map(([, problem]) => problem);
}
