import { lazy, type ReactNode } from 'react';
import { assertNever } from '#shared/invariant.ts';
import { SupportButton } from '../features/support/support-button.tsx';
import { WorkshopsScreen } from '../features/workshops/workshops-screen.tsx';
import { Button } from '../ui/button.tsx';
import type { OpenPlace } from './place.ts';
import { Shell } from './shell.tsx';

const SetUpScreen = lazy(async () => ({ default: (await import('../features/set-up/set-up-screen.tsx')).SetUpScreen }));
const RoomPlace = lazy(async () => ({ default: (await import('./room-place.tsx')).RoomPlace }));
const DepartureScreen = lazy(async () => ({
  default: (await import('../features/departure/departure-screen.tsx')).DepartureScreen,
}));
const ReviewScreen = lazy(async () => ({
  default: (await import('../features/review/review-screen.tsx')).ReviewScreen,
}));

/** A place behind the lock, and the way to another. */
export interface OpenPlaceViewProps {
  readonly place: OpenPlace;
  readonly go: (place: OpenPlace) => void;
}

/** Draws a place behind the lock: here, and only here, its features meet. */
export function OpenPlaceView({ place, go }: OpenPlaceViewProps): ReactNode {
  switch (place.name) {
    case 'workshops':
      return (
        <Shell footer={<Foot />}>
          <WorkshopsScreen
            onNew={() => go({ name: 'set-up' })}
            onOpenRoom={(workshopId) => go({ name: 'room', workshopId })}
            onOpenDeparture={(workshopId) => go({ name: 'departure', workshopId })}
          />
        </Shell>
      );
    case 'set-up':
      return (
        <Shell nav={<ToWorkshops go={go} />} footer={<Foot />}>
          <SetUpScreen onStarted={(workshopId) => go({ name: 'room', workshopId })} />
        </Shell>
      );
    case 'room':
      return (
        <Shell isFilled nav={<ToWorkshops go={go} />}>
          <RoomPlace
            key={place.workshopId}
            workshopId={place.workshopId}
            onLeave={() => go({ name: 'departure', workshopId: place.workshopId })}
          />
        </Shell>
      );
    case 'departure':
      return (
        <Shell nav={<ToWorkshops go={go} />} footer={<Foot />}>
          <DepartureScreen
            key={place.workshopId}
            workshopId={place.workshopId}
            onOpenRoom={() => go({ name: 'room', workshopId: place.workshopId })}
          />
        </Shell>
      );
    case 'review-desk':
      return (
        <Shell isFilled footer={<Foot />}>
          <ReviewScreen />
        </Shell>
      );
    default:
      return assertNever(place);
  }
}

function ToWorkshops({ go }: Pick<OpenPlaceViewProps, 'go'>) {
  return (
    <Button look="quiet" size="small" icon="back" onPress={() => go({ name: 'workshops' })}>
      All workshops
    </Button>
  );
}

function Foot() {
  return (
    <>
      <span>Everything stays on this laptop, encrypted. Nothing leaves it unless you write or seal a file.</span>
      <SupportButton />
    </>
  );
}
