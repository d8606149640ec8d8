import path from 'node:path';
import type { ImportOutcome } from '#shared/model/bundle.ts';
import type { CorpusEntry } from '#shared/model/review.ts';
import { generateIdentity } from '#core/bundle/age.ts';
import { sealBundle, type BundleContent } from '#core/bundle/seal.ts';
import { sealWorkshop } from '#core/departure/seal-service.ts';
import { writeDurably } from '#core/file/durable-file.ts';
import { importBundles } from '#core/review/import-service.ts';
import { openSessionWith } from '#core/workspace/open-session.ts';
import type { Session } from '#core/workspace/session.ts';
import { freshFolder } from './temporary-folder.ts';
import { aKeyedWorkspace } from './keyed-workspace.ts';
import { deskOf, openTestSession, type TestSession } from './test-session.ts';

/** The review team's key in these tests. */
export const reviewKey = await generateIdentity();

/** Seals a workshop for the review team and gives the path of the bundle. */
export async function sealed(session: Session, workshopId: string, folder = freshFolder('out')): Promise<string> {
  const clearance = { settlement: 'replace', readThrough: 'now' } as const;
  return path.join(
    folder,
    await sealWorkshop(session, { workshopId, recipients: [reviewKey.recipient], folder, clearance }),
  );
}

/** Seals content that no workspace would make, and gives the path of the bundle. */
export async function sealedContent(content: BundleContent, folder = freshFolder('out')): Promise<string> {
  const { fileName, bytes } = await sealBundle({ ...content, recipients: [reviewKey.recipient] });
  await writeDurably(path.join(folder, fileName), bytes);
  return path.join(folder, fileName);
}

/** Imports bundles into a review desk, in this order. */
export function imported(desk: Session, paths: readonly string[]): Promise<ImportOutcome[]> {
  return importBundles(desk, { paths, identities: [reviewKey.identity] });
}

/** A new review desk with its key file, which a backup takes along; the caller closes it. */
export async function keyedDesk(): Promise<TestSession> {
  const { folder, sheet } = await aKeyedWorkspace(() => {}, 'review');
  const topics: string[] = [];
  return { ...(await openSessionWith(folder, sheet)), changed: (topic) => topics.push(topic), topics };
}

/** A new review desk with these bundles, imported one after another. */
export async function deskWith(paths: readonly string[]) {
  const desk = openTestSession('review');
  const outcomes: ImportOutcome[] = [];
  for (const each of paths) outcomes.push(...(await imported(desk, [each])));
  return { desk, outcomes };
}

/** Every entry of the corpus. */
export async function entriesOf(desk: Session, query = ''): Promise<readonly CorpusEntry[]> {
  const filter = { query, kind: null, packId: null, region: null, theme: null, offset: 0, limit: 500 };
  return (await deskOf(desk).entries(filter)).entries;
}
