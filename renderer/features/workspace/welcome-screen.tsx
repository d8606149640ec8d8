import type { WorkspaceKind } from '#shared/model/workspace.ts';
import { Button as AriaButton } from 'react-aria-components/Button';
import { classes } from '#renderer/lib/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { BridgeDrawing } from './bridge-drawing.tsx';
import styles from './welcome-screen.module.css';

const CHOICES: readonly { readonly kind: WorkspaceKind; readonly label: string; readonly detail: string }[] = [
  {
    kind: 'facilitator',
    label: 'I run workshops',
    detail: 'Write down what people say, without anybody’s name. Take away a summary and a sealed bundle.',
  },
  {
    kind: 'review',
    label: 'I am the review team',
    detail: 'Open sealed bundles, check them, and read across every workshop.',
  },
];

/** The first question. */
export function WelcomeScreen({
  present,
  onChoose,
}: {
  readonly present: readonly WorkspaceKind[];
  readonly onChoose: (kind: WorkspaceKind) => void;
}) {
  return (
    <div className={styles['welcome']}>
      <Screen
        title="What brings you here?"
        lead="Everything stays on this laptop, encrypted. Bridgework never uses a network."
      >
        <ul className={styles['choices']}>
          {CHOICES.map(({ kind, label, detail }) => (
            <li key={kind} className={styles['choice']}>
              <AriaButton
                className={classes(styles['label'])}
                onPress={() => onChoose(kind)}
                aria-describedby={`${kind}-detail`}
              >
                {label}
                <Icon name="forward" />
              </AriaButton>
              <p id={`${kind}-detail`} className={styles['detail']}>
                {detail}{' '}
                <span className={styles['state']}>
                  {present.includes(kind) ? 'Set up on this laptop.' : 'Not set up yet.'}
                </span>
              </p>
            </li>
          ))}
        </ul>
      </Screen>
      <BridgeDrawing />
    </div>
  );
}
