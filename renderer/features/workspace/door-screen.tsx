import { lazy } from 'react';
import type { DoorProps } from './door.ts';
import { UnlockScreen } from './unlock-screen.tsx';

const CreateScreen = lazy(async () => ({ default: (await import('./create-screen.tsx')).CreateScreen }));

/** A passphrase to make where there is no workspace of that kind yet, one to give where there is. */
export function DoorScreen({ isNew, ...door }: DoorProps & { readonly isNew: boolean }) {
  return isNew ? <CreateScreen {...door} /> : <UnlockScreen {...door} />;
}
