import { lazy, useState } from 'react';
import type { AppError } from '#shared/errors.ts';
import { assertNever } from '#shared/invariant.ts';
import type { DoorScreenProps } from './door.ts';
import type { Mended } from './mended.ts';
import { UnlockScreen } from './unlock-screen.tsx';

const CreateScreen = lazy(async () => ({ default: (await import('./create-screen.tsx')).CreateScreen }));
const RecoverScreen = lazy(async () => ({ default: (await import('./recover-screen.tsx')).RecoverScreen }));
const DamagedScreen = lazy(async () => ({ default: (await import('./damaged-screen.tsx')).DamagedScreen }));
const MendedScreen = lazy(async () => ({ default: (await import('./mended-screen.tsx')).MendedScreen }));

/** Where one stands at the door; a passphrase is held here, and only as long as a step needs it. */
type Step =
  | { readonly name: 'create' }
  | { readonly name: 'sheet'; readonly passphrase: string }
  | { readonly name: 'unlock' }
  | { readonly name: 'recover' }
  | { readonly name: 'damaged'; readonly passphrase: string; readonly refused: AppError }
  | { readonly name: 'mended'; readonly mended: Mended };

/** A passphrase to make where there is no workspace of that kind yet, one to give where there is, and every way round a lost one. */
export function DoorScreen(props: DoorScreenProps) {
  const { kind, isNew, isOpen, onHold, onEnter, onBack, support, sheet } = props;
  const [step, setStep] = useState<Step>(isNew ? { name: 'create' } : { name: 'unlock' });
  const toUnlock = (): void => {
    onHold(false);
    setStep({ name: 'unlock' });
  };
  const unlock = (
    <UnlockScreen
      kind={kind}
      onBack={onBack}
      onRecover={() => setStep({ name: 'recover' })}
      onDamaged={(passphrase, refused) => setStep({ name: 'damaged', passphrase, refused })}
      support={support}
    />
  );
  switch (step.name) {
    case 'create':
      return (
        <CreateScreen
          kind={kind}
          onBack={onBack}
          onBegin={() => onHold(true)}
          onCreated={(passphrase) => setStep({ name: 'sheet', passphrase })}
        />
      );
    case 'sheet':
      // A workspace that was locked meanwhile has to be unlocked before a sheet can be made for it.
      return isOpen ? sheet(step.passphrase) : unlock;
    case 'unlock':
      return unlock;
    case 'recover':
      return <RecoverScreen kind={kind} onBack={toUnlock} />;
    case 'damaged':
      return (
        <DamagedScreen
          kind={kind}
          passphrase={step.passphrase}
          refused={step.refused}
          onHold={onHold}
          onMended={(mended) => setStep({ name: 'mended', mended })}
          onBack={toUnlock}
        />
      );
    case 'mended':
      return isOpen ? <MendedScreen mended={step.mended} onEnter={onEnter} /> : unlock;
    default:
      return assertNever(step);
  }
}
