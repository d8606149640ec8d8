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
  readonly support: ReactNode;
}
