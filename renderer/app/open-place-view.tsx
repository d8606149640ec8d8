import { lazy, type ReactNode } from 'react';
import type { WorkspaceStatus } from '#shared/model/workspace.ts';
import { assertNever } from '#shared/invariant.ts';
import { SheetReminder } from '../features/recovery-sheet/sheet-reminder.tsx';
import { SupportButton } from '../features/support/support-button.tsx';
import { WorkshopsScreen } from '../features/workshops/workshops-screen.tsx';
import { Button } from '../ui/button.tsx';
import { homeOf, type OpenPlace } from './place.ts';
import { Shell } from './shell.tsx';

const SetUpScreen = lazy(async () => ({ default: (await import('../features/set-up/set-up-screen.tsx')).SetUpScreen }));
const RoomPlace = lazy(async () => ({ default: (await import('./room-place.tsx')).RoomPlace }));
const DepartureScreen = lazy(async () => ({
  default: (await import('../features/departure/departure-screen.tsx')).DepartureScreen,
}));
const ReviewScreen = lazy(async () => ({
  default: (await import('../features/review/review-screen.tsx')).ReviewScreen,
}));
const SecurityScreen = lazy(async () => ({
  default: (await import('../features/security/security-screen.tsx')).SecurityScreen,
}));
const SheetScreen = lazy(async () => ({
  default: (await import('../features/recovery-sheet/sheet-screen.tsx')).SheetScreen,
}));

/** A place behind the lock, and the way to another. */
export interface OpenPlaceViewProps {
  readonly place: OpenPlace;
  readonly go: (place: OpenPlace) => void;
  readonly status: WorkspaceStatus;
}

/** Draws a place behind the lock: here, and only here, its features meet. */
export function OpenPlaceView({ place, go, status }: OpenPlaceViewProps): ReactNode {
  switch (place.name) {
    case 'workshops':
      return (
        <Shell nav={<ToSecurity go={go} status={status} />} reminder={reminderOf(status, go)} footer={<Foot />}>
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
        <Shell
          isFilled
          nav={<ToSecurity go={go} status={status} />}
          reminder={reminderOf(status, go)}
          footer={<Foot />}
        >
          <ReviewScreen />
        </Shell>
      );
    case 'security':
      return (
        <Shell nav={<ToHome go={go} status={status} />} footer={<Foot />}>
          <SecurityScreen
            status={status}
            onMakeSheet={() => go({ name: 'recovery-sheet', kind: place.kind, from: 'security' })}
          />
        </Shell>
      );
    case 'recovery-sheet': {
      const { kind, from } = place;
      return (
        <Shell nav={<ToHome go={go} status={status} />}>
          <SheetScreen
            passphrase={null}
            hasSheet={status.hasRecoverySheet}
            onDone={() => go(from === 'security' ? { name: 'security', kind } : homeOf(kind))}
          />
        </Shell>
      );
    }
    default:
      return assertNever(place);
  }
}

type Going = Pick<OpenPlaceViewProps, 'go' | 'status'>;

function ToWorkshops({ go }: Pick<Going, 'go'>) {
  return (
    <Button look="quiet" size="small" icon="back" onPress={() => go({ name: 'workshops' })}>
      All workshops
    </Button>
  );
}

function ToHome({ go, status }: Going) {
  if (status.open !== 'review') return <ToWorkshops go={go} />;
  return (
    <Button look="quiet" size="small" icon="back" onPress={() => go(homeOf('review'))}>
      Review desk
    </Button>
  );
}

function ToSecurity({ go, status: { open } }: Going) {
  if (open === null) return null;
  return (
    <Button look="quiet" size="small" icon="shield" onPress={() => go({ name: 'security', kind: open })}>
      Security
    </Button>
  );
}

function reminderOf({ open, hasRecoverySheet }: WorkspaceStatus, go: Going['go']): ReactNode {
  if (open === null || hasRecoverySheet) return undefined;
  return <SheetReminder onMake={() => go({ name: 'recovery-sheet', kind: open, from: 'home' })} />;
}

function Foot() {
  return (
    <>
      <span>Everything stays on this laptop, encrypted. Nothing leaves it unless you write or seal a file.</span>
      <SupportButton />
    </>
  );
}
