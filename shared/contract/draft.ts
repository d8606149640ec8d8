import { z } from 'zod';
import { Draft, LastDraft } from '#shared/model/draft.ts';
import { WorkshopId } from '#shared/model/ids.ts';
import { method, Nothing } from './define.ts';

export const draft = {
  /** Keeps what stands in the composer of a workshop; an empty text takes it away. Answered after the commit. */
  save: method(z.strictObject({ workshopId: WorkshopId, draft: Draft }), Nothing),
  read: method(z.strictObject({ workshopId: WorkshopId }), Draft.nullable()),
  /** Where somebody was typing when the workspace closed, so that unlocking leads back there; null where nobody was. */
  last: method(Nothing, LastDraft.nullable()),
};
