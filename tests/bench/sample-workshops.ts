import path from 'node:path';
import bridgeTheGap from '#resources/samples/bridge-the-gap.json' with { type: 'json' };
import childrenInCareCouncil from '#resources/samples/children-in-care-council.json' with { type: 'json' };
import { captureWorkshop } from '#core/capture/capture-service.ts';
import { parseCapture } from '#core/capture/parse-capture.ts';
import { createSession } from '#core/workspace/open-session.ts';
import type { Session } from '#core/workspace/session.ts';
import type { WorkspaceKind } from '#shared/model/workspace.ts';

/** Holds nothing that anybody keeps. */
export const PASSPHRASE = 'a bench keeps nothing of this';

/** Every suggestion is taken, and somebody has read it: what a bundle needs to leave. */
export const CLEARED = { settlement: 'replace', readThrough: 'now' } as const;

/** A new workspace in a folder of its own inside `scratch`. */
export async function newSession(scratch: string, name: string, kind: WorkspaceKind): Promise<Session> {
  return createSession(path.join(scratch, name), kind, PASSPHRASE);
}

/** Captures one of the two sample workshops (130 entries each) under new random ids and gives its id. */
export function captureSample(session: Session, number: number): string {
  // A file that names its workshop would give the same ids each time.
  const { id: _id, ...sample } = number % 2 === 0 ? bridgeTheGap : childrenInCareCouncil;
  return captureWorkshop(session, parseCapture(JSON.stringify(sample))).workshopId;
}

/** What people say in such rooms, as the samples have it. */
export function sampleTexts(): readonly string[] {
  return [bridgeTheGap, childrenInCareCouncil].flatMap(({ notes, cards }) =>
    [...notes, ...cards].map(({ text }) => text),
  );
}
