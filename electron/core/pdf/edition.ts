import type { Pack } from '#shared/model/pack.ts';
import type { RecordTables } from '#shared/model/record.ts';
import type { Support } from '#shared/model/support.ts';
import type { AnonymisedText } from '#shared/model/text.ts';
import type { EditionMark } from './edition-mark.ts';
import { setFooters } from './footers.ts';
import { createFlow } from './page.ts';
import { closeDocument, openDocument } from './pdf-document.ts';
import type { Press } from './press.ts';
import { endSection } from './sections/end.ts';
import { frontPage } from './sections/front-page.ts';
import { looseSolutionsSection } from './sections/loose-solutions.ts';
import { madeSafeSection } from './sections/made-safe.ts';
import { pollsSection } from './sections/polls.ts';
import { problemsSection } from './sections/problems.ts';
import { remarksSection } from './sections/remarks.ts';
import { tellStory } from './story/story.ts';
import { createTypeCase } from './type-case.ts';

/** The same words in the metadata of every edition. */
const TITLE = 'Anonymised workshop summary';

/** What an edition is made of: the records of one workshop, their free text settled, and what the pages say beside it. */
export interface EditionInput {
  readonly tables: RecordTables<AnonymisedText>;
  readonly pack: Pack;
  readonly support: Support;
  readonly edition: EditionMark;
}

/**
 * Writes the open edition: a tagged PDF of one workshop, with anonymised text, one banded total and votes as an
 * order. The same input gives the same bytes at any time, in any time zone and for any user.
 */
export async function writeEdition({ tables, pack, support, edition }: EditionInput): Promise<Uint8Array> {
  const story = tellStory(tables, pack);
  const doc = await openDocument({ title: TITLE, day: `${tables.workshop[0]?.month ?? ''}-01` });
  const root = doc.struct('Document');
  doc.addStructure(root);
  const press: Press = { doc, type: createTypeCase(doc), flow: createFlow(doc), root };

  frontPage(press, story);
  problemsSection(press, story);
  looseSolutionsSection(press, story);
  remarksSection(press, story);
  pollsSection(press, story);
  madeSafeSection(press);
  endSection(press, support, edition);

  root.end();
  setFooters(press, edition);
  return closeDocument(doc);
}
