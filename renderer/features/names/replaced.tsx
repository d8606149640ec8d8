import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/lib/api.ts';
import { CATEGORY_WORDS } from '#renderer/lib/finding-words.ts';
import { numberOf, sentenceCase } from '#renderer/lib/format.ts';
import styles from './names.module.css';

/** An older Bridgework may have written a kind into the log that this one does not know. */
const WORDS: Readonly<Record<string, { readonly many: string }>> = CATEGORY_WORDS;

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
            <th scope="row">{sentenceCase(WORDS[category]?.many ?? 'something else')}</th>
            <td>{numberOf(times(of, 'replaced'))}</td>
            <td>{numberOf(times(of, 'declared'))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
