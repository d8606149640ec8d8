import { useState, type ReactNode } from 'react';
import type { RecoverySheet } from '#shared/model/way-in.ts';
import { SheetAsked } from './sheet-asked.tsx';
import { SheetConfirmed } from './sheet-confirmed.tsx';
import { SheetExplained } from './sheet-explained.tsx';
import { SheetShown } from './sheet-shown.tsx';

/** Where one stands on the way to a sheet; the groups are held here until they were given back, and nowhere else. */
type Step =
  | { readonly name: 'explained' }
  | { readonly name: 'shown'; readonly sheet: RecoverySheet }
  | { readonly name: 'asked'; readonly sheet: RecoverySheet }
  | { readonly name: 'confirmed' };

/**
 * Makes a recovery sheet: says what it is, shows its groups, asks for four of them. `passphrase` is known where it was
 * chosen a moment ago; else it is asked for.
 */
export function SheetScreen(props: {
  readonly passphrase: string | null;
  /** There is one that works already; it does until the new one was confirmed. */
  readonly hasSheet: boolean;
  readonly onDone: () => void;
}): ReactNode {
  const { passphrase, hasSheet, onDone } = props;
  const [step, setStep] = useState<Step>({ name: 'explained' });
  switch (step.name) {
    case 'explained':
      return (
        <SheetExplained
          passphrase={passphrase}
          hasSheet={hasSheet}
          onMade={(sheet) => setStep({ name: 'shown', sheet })}
          onLater={onDone}
        />
      );
    case 'shown': {
      const { sheet } = step;
      return (
        <SheetShown
          groups={sheet.groups}
          hasSheet={hasSheet}
          onWritten={() => setStep({ name: 'asked', sheet })}
          onLater={onDone}
        />
      );
    }
    case 'asked': {
      const { sheet } = step;
      return (
        <SheetAsked
          asked={sheet.asked}
          hasSheet={hasSheet}
          onConfirmed={() => setStep({ name: 'confirmed' })}
          onBack={() => setStep({ name: 'shown', sheet })}
          onLater={onDone}
        />
      );
    }
    case 'confirmed':
      return <SheetConfirmed onDone={onDone} />;
  }
}
