import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import type { WorkspaceStatus } from '#shared/model/workspace.ts';
import { SupportLines } from '../features/support/support-lines.tsx';
import { DoorScreen } from '../features/workspace/door-screen.tsx';
import { WelcomeScreen } from '../features/workspace/welcome-screen.tsx';
import { Loading } from '../ui/loading.tsx';
import { homeOf, type Place } from './place.ts';
import { Porch } from './porch.tsx';

const OpenPlaceView = lazy(async () => ({ default: (await import('./open-place-view.tsx')).OpenPlaceView }));
const SheetScreen = lazy(async () => ({
  default: (await import('../features/recovery-sheet/sheet-screen.tsx')).SheetScreen,
}));

/** What a place needs to know to be drawn, and the way to another. */
export interface PlaceViewProps {
  readonly place: Place;
  readonly go: (place: Place) => void;
  readonly status: WorkspaceStatus;
}

/** Draws a place. What lies behind the lock is loaded while the passphrase is typed, so that the door opens sooner. */
export function PlaceView(props: PlaceViewProps) {
  useEffect(() => {
    const waiting = requestIdleCallback(() => void import('./open-place-view.tsx'));
    return () => cancelIdleCallback(waiting);
  }, []);
  return <Suspense fallback={<Loading words="Opening…" />}>{draw(props)}</Suspense>;
}

function draw({ place, go, status }: PlaceViewProps): ReactNode {
  if (place.name === 'welcome') {
    return (
      <Porch>
        <WelcomeScreen present={status.present} onChoose={(kind) => go({ name: 'door', kind })} />
      </Porch>
    );
  }
  if (place.name === 'door') {
    const { kind } = place;
    const enter = (): void => go(homeOf(kind));
    return (
      <Porch>
        <DoorScreen
          key={kind}
          kind={kind}
          isNew={!status.present.includes(kind)}
          isOpen={status.open === kind}
          onHold={(isHeld) => go({ name: 'door', kind, isHeld })}
          onEnter={enter}
          onBack={() => go({ name: 'welcome' })}
          support={<SupportLines />}
          sheet={(passphrase) => <SheetScreen passphrase={passphrase} hasSheet={false} onDone={enter} />}
        />
      </Porch>
    );
  }
  return <OpenPlaceView place={place} go={go} status={status} />;
}
