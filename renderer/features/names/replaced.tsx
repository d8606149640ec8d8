import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/lib/api.ts';
import { numberOf } from '#renderer/lib/format.ts';
import styles from './names.module.css';

const WHAT: Readonly<Record<string, string>> = {
  name: 'Names',
  handle: 'Social media names',
  phone: 'Phone numbers',
  email: 'E-mail addresses',
  url: 'Web addresses',
  postcode: 'Postcodes',
  address: 'Addresses',
  date: 'Exact dates',
  age: 'Exact ages',
  nhs: 'NHS numbers',
  ni: 'National Insurance numbers',
  upn: 'Pupil numbers',
  'case-id': 'Case numbers',
  vehicle: 'Number plates',
  school: 'Schools',
  home: 'Children’s homes',
  organisation: 'Organisations',
  place: 'Places',
  relationship: 'Ties to somebody',
  combination: 'What only one person could be',
};

/** What was caught so far in this workshop, by kind, with none of the words. */
export function Replaced({ workshopId }: { readonly workshopId: string }) {
  const log = useQuery({
    queryKey: ['workshop', 'anonymisation-log', workshopId],
    queryFn: () => api.anonymiser.log({ workshopId }),
  });
  const lines = log.data ?? [];
  if (lines.length === 0) return null;
  const kinds = Array.from(Map.groupBy(lines, ({ category }) => category));
  const times = (of: typeof lines, action: string): number =>
    of.filter((line) => line.action === action).reduce((sum, line) => sum + line.times, 0);
  return (
    <table className={styles['log']}>
      <caption>Caught so far, without the words</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Replaced</th>
          <th scope="col">Said not to be personal</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(([category, of]) => (
          <tr key={category}>
            <th scope="row">{WHAT[category] ?? 'Other numbers'}</th>
            <td>{numberOf(times(of, 'replaced'))}</td>
            <td>{numberOf(times(of, 'declared'))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
