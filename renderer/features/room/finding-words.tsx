import type { Finding, FindingCategory } from '#shared/model/finding.ts';
import styles from './watched-field.module.css';

const NAMES: Readonly<Record<FindingCategory, string>> = {
  phone: 'a phone number',
  email: 'an e-mail address',
  postcode: 'a postcode',
  handle: 'a social media name',
  url: 'a web address',
};

/** Says what the scan saw in `text`, and what will stand in its place. */
export function FindingWords({ text, finding }: { readonly text: string; readonly finding: Finding }) {
  const { start, end, category, replacement } = finding;
  return (
    <p>
      “{text.slice(start, end)}” looks like {NAMES[category]}. It will leave as{' '}
      <span className={styles['replacement']}>{replacement}</span>.
    </p>
  );
}
