import type { WorkspaceKind, WorkspaceStatus } from '#shared/model/workspace.ts';

/** Every screen behind the lock. */
export type OpenPlace =
  | { readonly name: 'workshops' }
  | { readonly name: 'set-up' }
  | { readonly name: 'room'; readonly workshopId: string }
  | { readonly name: 'departure'; readonly workshopId: string }
  | { readonly name: 'review-desk' };

/** Every screen of the app. `door` is the one before a workspace is open: a passphrase to make, or one to give. */
export type Place = { readonly name: 'welcome' } | { readonly name: 'door'; readonly kind: WorkspaceKind } | OpenPlace;

/**
 * Where the person may be: the place they want if the open workspace has it, else the nearest one. A lock leaves
 * `wanted` as it was, so that unlocking leads back to the same screen.
 */
export function placeFor(status: WorkspaceStatus, wanted: Place | null): Place {
  const open = status.open;
  if (open === null) return lockedPlace(status, wanted);
  const home: Place = open === 'review' ? { name: 'review-desk' } : { name: 'workshops' };
  return wanted !== null && kindOf(wanted) === open && wanted.name !== 'door' ? wanted : home;
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
  if (place.name === 'door') return place.kind;
  return place.name === 'review-desk' ? 'review' : 'facilitator';
}
