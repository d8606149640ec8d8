import { useImperativeHandle, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { invariant } from '#shared/invariant.ts';
import type { Finding } from '#shared/model/finding.ts';
import { LONGEST_TEXT } from '#renderer/lib/limits.ts';
import { classes } from '#renderer/lib/classes.ts';
import type { Caret } from './draft.ts';
import { FindingRow, OthersLine } from './finding-row.tsx';
import { useFindings } from './use-findings.ts';
import styles from './watched-field.module.css';

/** A big field whose words are looked through while they are typed. */
export interface WatchedFieldProps {
  readonly workshopId: string;
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

/** Underlines what is personal, and offers what to do about it; it never stops anybody typing. */
export function WatchedField(props: WatchedFieldProps) {
  const { workshopId, label, value, onChange, onKeyDown, onCaret, onLeave, areaRef, children } = props;
  const { placeholder = '', autoFocus = false } = props;
  const [caret, setCaret] = useState<Caret>({ start: value.length, end: value.length });
  const [asked, setAsked] = useState<number | null>(null);
  const { findings, declare, place } = useFindings(workshopId, value, caret);
  const mirror = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(areaRef, () => {
    invariant(area.current, 'the field is there');
    return area.current;
  }, []);
  const open = findings.filter(({ tier }) => tier !== 'hint');
  const next = nextOf(open, caret);
  const hints = findings.length - open.length;

  const backTo = (at: number): void => {
    setAsked(null);
    // After the new words stand in the field.
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(at, at);
    });
  };
  const take = (finding: Finding): void => {
    const { start, end } = finding;
    void place(finding).then((replacement) => {
      // Whoever typed on meanwhile sees the finding again.
      if (area.current?.value !== value) return;
      onChange(value.slice(0, start) + replacement + value.slice(end));
      const by = replacement.length - (end - start);
      backTo(caret.start >= end ? caret.start + by : start + replacement.length);
    });
  };
  const notPersonal = (finding: Finding): void => {
    // What is sure to be personal needs a reason; about the rest somebody's word is enough.
    if (finding.tier === 'block') setAsked(finding.start);
    else void declare(finding, 'ordinary-word').then(() => backTo(caret.start));
  };

  const onKey = (event: KeyboardEvent): void => {
    const act = event.altKey && !event.ctrlKey && !event.shiftKey ? KEYS[event.code] : undefined;
    if (act === undefined || next === undefined) {
      onKeyDown?.(event);
      return;
    }
    event.preventDefault();
    if (act === 'take') take(next);
    else notPersonal(next);
  };

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
          ref={area}
          className={classes(styles['area'])}
          placeholder={placeholder}
          rows={3}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={onKey}
          onSelect={({ currentTarget: { selectionStart: start, selectionEnd: end } }) => {
            setCaret({ start, end });
            onCaret?.({ start, end });
          }}
          onBlur={onLeave}
          onScroll={({ currentTarget }) => mirror.current?.scrollTo({ top: currentTarget.scrollTop })}
        />
      </div>
      {children}
      <div className={styles['findings']} role="status">
        {next !== undefined && (
          <FindingRow
            key={next.start}
            text={value}
            finding={next}
            isAsked={asked === next.start}
            onTake={() => take(next)}
            onNotPersonal={() => notPersonal(next)}
            onReason={(reason) => void declare(next, reason).then(() => backTo(caret.start))}
          />
        )}
        <OthersLine open={open.length - 1} hints={hints} />
      </div>
    </TextField>
  );
}

const KEYS: Readonly<Record<string, 'take' | 'not-personal'>> = { KeyR: 'take', KeyK: 'not-personal' };

/** The one that the keys act on: the nearest before the caret, or else the first. */
function nextOf(open: readonly Finding[], caret: Caret): Finding | undefined {
  return open.findLast(({ start }) => start < caret.start) ?? open[0];
}

function Underlined({ text, findings }: { readonly text: string; readonly findings: readonly Finding[] }) {
  const ends = [0, ...findings.map(({ end }) => end)];
  return (
    <>
      {findings.map(({ start, end, tier }, index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <mark className={classes(styles['mark'], styles[`${tier}Mark`])}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {/* A last line that is empty has no height of its own. */}
      {`${text.slice(ends.at(-1))} `}
    </>
  );
}
