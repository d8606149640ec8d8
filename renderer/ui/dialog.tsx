import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './button.tsx';
import { classes } from '../lib/classes.ts';
import styles from './dialog.module.css';

/** A dialog's words, and what closes it. */
export interface DialogProps {
  readonly title: string;
  /** A dialog that is only drawn while it is open need not say so. */
  readonly isOpen?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The button that does what the dialog asks about; one that cancels stands before it. */
  readonly confirm?: ReactNode;
  /** Other buttons at the end; without any of either there is one that closes. */
  readonly actions?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
}

/** A calm sheet over the screen: the focus goes into it and comes back; Escape closes it. */
export function Dialog({ title, isOpen = true, onClose, children, confirm, actions, size = 'medium' }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
      className={classes(styles['overlay'])}
    >
      <Modal className={classes(styles['modal'], styles[size])}>
        <AriaDialog className={classes(styles['dialog'])}>
          <Heading slot="title" level={2} className={classes(styles['title'])}>
            {title}
          </Heading>
          <DialogBody>{children}</DialogBody>
          <div className={styles['actions']}>
            {actions ?? (confirm === undefined && <Button onPress={onClose}>Close</Button>)}
            {confirm !== undefined && <Button onPress={onClose}>Cancel</Button>}
            {confirm}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Where the words are longer than the window, the keyboard can scroll them. */
function DialogBody({ children }: { readonly children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(body);
  return (
    <div
      ref={body}
      className={styles['body']}
      {...(scrolls && { tabIndex: 0, role: 'group', 'aria-label': 'Page down to read on' })}
    >
      {children}
    </div>
  );
}

function useScrolls(element: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const measure = (): void => setScrolls(watched.scrollHeight > watched.clientHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    for (const child of watched.children) observer.observe(child);
    return () => observer.disconnect();
  }, [element]);
  return scrolls;
}
