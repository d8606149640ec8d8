import type { KeptPlace } from '#shared/model/kept-place.ts';
import type { WorkspaceKind, WorkspaceStatus } from '#shared/model/workspace.ts';

/** Every screen behind the lock. */
export type OpenPlace =
  | { readonly name: 'workshops' }
  | { readonly name: 'set-up' }
  | { readonly name: 'room'; readonly workshopId: string }
  | { readonly name: 'departure'; readonly workshopId: string }
  | { readonly name: 'review-desk' }
  | { readonly name: 'security'; readonly kind: WorkspaceKind }
  | { readonly name: 'recovery-sheet'; readonly kind: WorkspaceKind; readonly from: 'home' | 'security' };

/**
 * The door of a workspace: a passphrase to make, or one to give. It is held while it has something to say though the
 * workspace is open already: a new recovery sheet, or what became of a damaged database.
 */
export interface Door {
  readonly name: 'door';
  readonly kind: WorkspaceKind;
  readonly isHeld?: boolean;
}

/** Every screen of the app. */
export type Place = { readonly name: 'welcome' } | Door | OpenPlace;

/** What an open workspace begins with. */
export function homeOf(kind: WorkspaceKind): OpenPlace {
  return kind === 'review' ? { name: 'review-desk' } : { name: 'workshops' };
}

/**
 * Where the person may be: the place they want if the open workspace has it, else the nearest one. Who comes through
 * the door is led to `begun`, the room where something half typed is waiting, where there is one.
 */
export function placeFor(status: WorkspaceStatus, wanted: Place | null, begun: OpenPlace | null = null): Place {
  const open = status.open;
  if (open === null) return lockedPlace(status, wanted);
  if (isArriving(status, wanted)) return begun ?? homeOf(open);
  return wanted !== null && kindOf(wanted) === open ? wanted : homeOf(open);
}

/** Whether somebody has just come through the door and has not said where to. */
export function isArriving({ open }: WorkspaceStatus, wanted: Place | null): boolean {
  if (open === null) return false;
  return wanted === null || (wanted.name === 'door' && !(wanted.isHeld === true && wanted.kind === open));
}

function lockedPlace(status: WorkspaceStatus, wanted: Place | null): Place {
  const [only, ...others] = status.present;
  if (wanted === null)
    return only !== undefined && others.length === 0 ? { name: 'door', kind: only } : { name: 'welcome' };
  const kind = kindOf(wanted);
  return kind === null ? { name: 'welcome' } : { name: 'door', kind };
}

function kindOf(place: Place): WorkspaceKind | null {
  if (place.name === 'welcome') return null;
  if ('kind' in place) return place.kind;
  return place.name === 'review-desk' ? 'review' : 'facilitator';
}

/** What of a place outlives a lock; at a door it is what outlived the lock before. */
export function keptOf(place: Place, before: KeptPlace | null): KeptPlace | null {
  const kind = kindOf(place);
  if (kind === null) return null;
  if (place.name === 'door') return before?.kind === kind ? before : { kind, workshopId: null };
  return { kind, workshopId: place.name === 'room' ? place.workshopId : null };
}
