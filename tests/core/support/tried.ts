import type { WorkshopId } from '#shared/model/ids.ts';
import type { Session } from '#core/workspace/session.ts';
import { roomOf } from './test-session.ts';

/** Lets a second person read a workshop as it stands and name nobody, and gives the digest of what they read. */
export async function tried(session: Session, workshopId: WorkshopId): Promise<string> {
  const { departure } = roomOf(session);
  const { digest } = await departure.preview({ workshopId });
  await departure.check({ workshopId, digest, outcome: 'nobody' });
  return digest;
}
