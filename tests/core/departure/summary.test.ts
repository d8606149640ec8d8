import { beforeAll, describe, expect, it } from 'vitest';
import sample from '#resources/samples/bridge-the-gap.json' with { type: 'json' };
import type { WorkshopId } from '#shared/model/ids.ts';
import { type AgeKeyPair, generateIdentity } from '#core/bundle/age.ts';
import { sealWorkshop } from '#core/departure/seal-service.ts';
import { aNote } from '../support/builders.ts';
import { aCapturedWorkshop } from '../support/capture-samples.ts';
import { textOfPdf } from '../support/leaving-files.ts';
import { freshFolder } from '../support/temporary-folder.ts';
import { openTestSession, roomOf } from '../support/test-session.ts';
import { tried } from '../support/tried.ts';

let key: AgeKeyPair;
beforeAll(async () => {
  key = await generateIdentity();
});

describe('the summary', () => {
  it('has the number of the bundle with the same content, and the next once something changed', async () => {
    const session = openTestSession('facilitator');
    const workshopId = aCapturedWorkshop(session) as WorkshopId;
    const folder = freshFolder('out');
    const { departure } = roomOf(session);
    const write = async () => {
      const digest = await tried(session, workshopId);
      return (await departure.edition({ workshopId, digest, folder })).fileName.replace(/^.*_/u, '');
    };
    const names = [await write()];
    const clearance = { settlement: 'replace', readThrough: 'now' } as const;
    await sealWorkshop(session, { workshopId, recipients: [key.recipient], folder, clearance });
    names.push(await write());
    await aNote(session, workshopId, 'More');
    names.push(await write());
    expect(names).toEqual(['edition-1.pdf', 'edition-1.pdf', 'edition-2.pdf']);
  });

  it('is shown before it is written, and says attendance in words only', async () => {
    const session = openTestSession('facilitator');
    const { id: _, ...file } = sample;
    const workshopId = aCapturedWorkshop(session, file) as WorkshopId;
    const { departure } = roomOf(session);
    const { pdfBase64 } = await departure.editionPreview({ workshopId });
    const text = textOfPdf(Buffer.from(pdfBase64, 'base64'));
    expect([text.includes('40 to 49'), /\b48\b/u.test(text)]).toEqual([true, false]);
  });
});

describe('a recipient', () => {
  it('is judged before anything is sealed to it', async () => {
    const { departure } = roomOf(openTestSession('facilitator'));
    expect(await departure.checkRecipient({ recipient: ` ${key.recipient}\n` })).toEqual({ problem: null });
    const { problem } = await departure.checkRecipient({ recipient: key.identity });
    expect(problem).toContain('This is a secret key, not a recipient');
  });
});
