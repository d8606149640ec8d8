import type { Finding } from '#shared/model/finding.ts';
import { classes } from '#renderer/lib/classes.ts';
import styles from './settle.module.css';

/** So much of a long text is shown on either side, in UTF-16 code units. */
const AROUND = 320;

/** A text with the words that were found marked; of a long one only what stands around them. */
export function WordsInContext({ text, finding }: { readonly text: string; readonly finding: Finding }) {
  const { start, end, tier } = finding;
  const before = text.slice(0, start);
  const after = text.slice(end);
  const from = before.length <= AROUND ? 0 : before.indexOf(' ', before.length - AROUND) + 1;
  const to = after.length <= AROUND ? after.length : after.lastIndexOf(' ', AROUND);
  return (
    <>
      {from > 0 && '… '}
      {before.slice(from)}
      <mark className={classes(styles['mark'], styles[`${tier}Mark`])}>{text.slice(start, end)}</mark>
      {after.slice(0, Math.max(to, 0))}
      {to < after.length && ' …'}
    </>
  );
}
