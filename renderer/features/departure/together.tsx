import { CATEGORY_WORDS } from '#renderer/lib/finding-words.ts';
import { numberOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { OpenFinding } from './open-findings.ts';
import styles from './settle.module.css';

/** Takes the suggestions of one kind, or all of them, in one step that can be undone. */
export function Together(props: {
  readonly open: readonly OpenFinding[];
  readonly onTake: (found: readonly OpenFinding[]) => void;
}) {
  const { open, onTake } = props;
  if (open.length < 2) return null;
  const kinds = Array.from(Map.groupBy(open, ({ finding }) => finding.category)).filter(
    ([, found]) => found.length > 1 && found.length < open.length,
  );
  return (
    <div className={styles['together']} role="group" aria-labelledby="together-label">
      <p id="together-label">Use the suggestions together, for</p>
      {kinds.map(([category, found]) => (
        <Button key={category} size="small" onPress={() => onTake(found)}>
          {numberOf(found.length)} {CATEGORY_WORDS[category].many}
        </Button>
      ))}
      <Button size="small" onPress={() => onTake(open)}>
        All {numberOf(open.length)}
      </Button>
    </div>
  );
}
