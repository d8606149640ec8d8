import type { Finding, FindingCategory } from '#shared/model/finding.ts';
import styles from './watched-field.module.css';

const NAMES: Readonly<Record<FindingCategory, string>> = {
  name: 'a name',
  handle: 'a social media name',
  phone: 'a phone number',
  email: 'an e-mail address',
  url: 'a web address',
  postcode: 'a postcode',
  address: 'an address',
  date: 'an exact date',
  age: 'somebody’s exact age',
  nhs: 'an NHS number',
  ni: 'a National Insurance number',
  upn: 'a pupil number',
  'case-id': 'a case number',
  vehicle: 'a number plate',
  school: 'a school',
  home: 'a children’s home',
  organisation: 'an organisation',
  place: 'a place',
  relationship: 'a tie to somebody',
  combination: 'something only one person could be',
  'other-id': 'a number that is somebody’s',
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
