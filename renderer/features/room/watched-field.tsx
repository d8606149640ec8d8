import { useMemo, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { scan } from '#shared/domain/anonymise/scan.ts';
import type { Finding } from '#shared/model/finding.ts';
import { LONGEST_TEXT } from '#renderer/lib/limits.ts';
import { classes } from '#renderer/lib/classes.ts';
import type { Caret } from './draft.ts';
import { FindingWords } from './finding-words.tsx';
import styles from './watched-field.module.css';

/** A big field whose words are looked through while they are typed. */
export interface WatchedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** Hears where the caret is whenever it moves. */
  readonly onCaret?: (caret: Caret) => void;
  /** The field is left, or the window is. */
  readonly onLeave?: () => void;
  readonly placeholder?: string;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
  readonly autoFocus?: boolean;
  /** What else to say below the field. */
  readonly children?: ReactNode;
}

/** Underlines what would be replaced and says so below; it never stops anybody typing. */
export function WatchedField(props: WatchedFieldProps) {
  const { label, value, onChange, onKeyDown, onCaret, onLeave, areaRef, children } = props;
  const { placeholder = '', autoFocus = false } = props;
  const findings = useMemo(() => scan(value), [value]);
  const mirror = useRef<HTMLDivElement>(null);
  return (
    <TextField
      value={value}
      onChange={onChange}
      maxLength={LONGEST_TEXT}
      autoFocus={autoFocus}
      className={classes(styles['field'])}
    >
      <Label className={classes(styles['label'])}>{label}</Label>
      <div className={styles['stack']}>
        <div ref={mirror} className={styles['mirror']} aria-hidden="true">
          <Underlined text={value} findings={findings} />
        </div>
        <TextArea
          ref={areaRef}
          className={classes(styles['area'])}
          placeholder={placeholder}
          rows={3}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={onKeyDown}
          onSelect={({ currentTarget }) =>
            onCaret?.({ start: currentTarget.selectionStart, end: currentTarget.selectionEnd })
          }
          onBlur={onLeave}
          onScroll={({ currentTarget }) => mirror.current?.scrollTo({ top: currentTarget.scrollTop })}
        />
      </div>
      {children}
      <div className={styles['findings']} role="status">
        {findings.map((finding) => (
          <FindingWords key={finding.start} text={value} finding={finding} />
        ))}
      </div>
    </TextField>
  );
}

function Underlined({ text, findings }: { readonly text: string; readonly findings: readonly Finding[] }) {
  const ends = [0, ...findings.map(({ end }) => end)];
  return (
    <>
      {findings.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <mark className={styles['mark']}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {/* A last line that is empty has no height of its own. */}
      {`${text.slice(ends.at(-1))} `}
    </>
  );
}
