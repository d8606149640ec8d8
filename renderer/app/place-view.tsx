import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import type { WorkspaceKind } from '#shared/model/workspace.ts';
import { SupportLines } from '../features/support/support-lines.tsx';
import { DoorScreen } from '../features/workspace/door-screen.tsx';
import { WelcomeScreen } from '../features/workspace/welcome-screen.tsx';
import { Loading } from '../ui/loading.tsx';
import type { Place } from './place.ts';
import { Porch } from './porch.tsx';

const OpenPlaceView = lazy(async () => ({ default: (await import('./open-place-view.tsx')).OpenPlaceView }));

/** What a place needs to know to be drawn, and the way to another. */
export interface PlaceViewProps {
  readonly place: Place;
  readonly go: (place: Place) => void;
  readonly present: readonly WorkspaceKind[];
}

/** Draws a place. What lies behind the lock is loaded while the passphrase is typed, so that the door opens sooner. */
export function PlaceView(props: PlaceViewProps) {
  useEffect(() => {
    const waiting = requestIdleCallback(() => void import('./open-place-view.tsx'));
    return () => cancelIdleCallback(waiting);
  }, []);
  return <Suspense fallback={<Loading words="Opening…" />}>{draw(props)}</Suspense>;
}

function draw({ place, go, present }: PlaceViewProps): ReactNode {
  if (place.name === 'welcome') {
    return (
      <Porch>
        <WelcomeScreen present={present} onChoose={(kind) => go({ name: 'door', kind })} />
      </Porch>
    );
  }
  if (place.name === 'door') {
    return (
      <Porch>
        <DoorScreen
          key={place.kind}
          kind={place.kind}
          isNew={!present.includes(place.kind)}
          onBack={() => go({ name: 'welcome' })}
          support={<SupportLines />}
        />
      </Porch>
    );
  }
  return <OpenPlaceView place={place} go={go} />;
}
