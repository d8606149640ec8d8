import { isDictionary, type Dictionary, type PdfObjects, type Value } from './pdf-objects.ts';

/** An element of the structure tree. */
export interface Node {
  readonly tag: string;
  readonly parent: string;
  readonly dictionary: Dictionary;
  readonly children: readonly Node[];
  /** Whether some content or annotation hangs directly under it. */
  readonly hasContent: boolean;
}

const STANDARD =
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu Figure Formula Form'.split(
    ' ',
  );
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI', 'Note'],
  LBody: ['LI'],
  L: ['Sect', 'LBody', 'Document', 'L'],
};
/** What an element may not be without. */
const CHILDREN: Readonly<Record<string, string>> = { L: 'LI', LI: 'LBody' };

/** The structure tree, from its root down. */
export function structureTree(pdf: PdfObjects): readonly Node[] {
  const nodesUnder = (value: Value | undefined, parent: string): Node[] =>
    pdf.list(value).flatMap((kid) => {
      const own = pdf.follow(kid);
      if (!isDictionary(own) || typeof own['/S'] !== 'string') return [];
      const tag = own['/S'].slice(1);
      const content = pdf.list(own['/K']).filter((child) => typeof child === 'number' || isContent(pdf.follow(child)));
      return [{ tag, parent, dictionary: own, children: nodesUnder(own['/K'], tag), hasContent: content.length > 0 }];
    });
  return nodesUnder(pdf.dictionary(pdf.catalog['/StructTreeRoot'])['/K'], '');
}

function isContent(value: Value): boolean {
  return isDictionary(value) && (value['/Type'] === '/MCR' || value['/Type'] === '/OBJR');
}

/** All nodes in reading order. */
export function flatten(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

/** What is wrong with the tags: unknown types, wrong parents, skipped heading levels, lists without a numbering, empty elements. */
export function structureProblems(pdf: PdfObjects): string[] {
  const nodes = flatten(structureTree(pdf));
  const problems: string[] = [];
  let level = 0;
  for (const { tag, parent, dictionary, children, hasContent } of nodes) {
    if (!STANDARD.includes(tag)) problems.push(`${tag} is no standard type`);
    if (PARENTS[tag] && !PARENTS[tag].includes(parent)) problems.push(`${tag} inside ${parent}`);
    const needed = CHILDREN[tag];
    if (needed !== undefined && !children.some((child) => child.tag === needed))
      problems.push(`${tag} without ${needed}`);
    if (!hasContent && children.length === 0) problems.push(`an empty ${tag}`);
    if (tag === 'L' && pdf.dictionary(dictionary['/A'])['/ListNumbering'] === undefined) {
      problems.push('a list that does not tell its numbering');
    }
    if (tag === 'Link') problems.push(...misplacedLinks(pdf, dictionary));
    if (/^H[1-6]$/u.test(tag)) {
      const own = Number(tag.slice(1));
      if (own > level + 1) problems.push(`H${own} right after H${level}`);
      level = own;
    }
  }
  const titles = nodes.filter(({ tag }) => tag === 'H1').length;
  if (titles !== 1) problems.push(`${titles} first-level headings`);
  return problems;
}

/** A link in the structure has to name the page that it stands on. */
function misplacedLinks(pdf: PdfObjects, link: Dictionary): string[] {
  const references = pdf
    .list(link['/K'])
    .map((kid) => pdf.dictionary(kid))
    .filter((kid) => kid['/Type'] === '/OBJR');
  if (references.length === 0) return ['a link tag without a link'];
  return references
    .filter((kid) => !pdf.list(pdf.dictionary(kid['/Pg'])['/Annots']).includes(kid['/Obj'] ?? null))
    .map(() => 'a link tag that names another page');
}
