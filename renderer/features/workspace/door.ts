import type { ReactNode } from 'react';
import type { WorkspaceKind } from '#shared/model/workspace.ts';

/** How each workspace is named to the person. */
export const WORKSPACE_NAMES: Readonly<Record<WorkspaceKind, string>> = {
  facilitator: 'your workshops',
  review: 'the review desk',
};

/** What stands between the person and a workspace. */
export interface DoorProps {
  readonly kind: WorkspaceKind;
  readonly onBack: () => void;
}

/** What the door gets from elsewhere. */
export interface DoorScreenProps extends DoorProps {
  readonly isNew: boolean;
  readonly isOpen: boolean;
  /** Keeps the door on the screen though the workspace opens behind it, or lets it go. */
  readonly onHold: (isHeld: boolean) => void;
  readonly onEnter: () => void;
  readonly support: ReactNode;
  /** Makes a recovery sheet for whoever has just chosen this passphrase. */
  readonly sheet: (passphrase: string) => ReactNode;
}
