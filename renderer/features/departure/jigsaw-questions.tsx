import { useMutation, useQuery } from '@tanstack/react-query';
import { api, sentenceOf } from '#renderer/lib/api.ts';
import { listOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice, Refusal } from '#renderer/ui/notice.tsx';
import styles from './settle.module.css';

/** What several entries tell of one person between them: a question, and the least that would answer it. */
export function JigsawQuestions({ workshopId }: { readonly workshopId: string }) {
  const questions = useQuery({
    queryKey: ['workshop', 'jigsaw', workshopId],
    queryFn: () => api.anonymiser.jigsaw({ workshopId }),
  });
  const loosen = useMutation({ mutationFn: (label: string) => api.anonymiser.loosen({ workshopId, label }) });
  const fine = useMutation({
    mutationFn: (label: string) =>
      api.anonymiser.declare({ workshopId, words: label, category: 'combination', tier: 'hint', reason: 'other' }),
  });
  const refused = loosen.error ?? fine.error;
  return (
    <>
      {(questions.data ?? []).map(({ label, isTrait, told, texts, elsewhere, loosened }) => (
        <Notice key={label} look="settle" title={questionOf(label, isTrait)}>
          <p>
            {texts.length + elsewhere.length} lines together tell {listOf(told)}. None of them does alone.
          </p>
          <ul className={styles['pieces']}>
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
            {elsewhere.map((text) => (
              <li key={text}>
                {text} <span className={styles['elsewhere']}>From another workshop of the series.</span>
              </li>
            ))}
          </ul>
          <div className={styles['do']}>
            <Button isPending={loosen.isPending} onPress={() => loosen.mutate(label)}>
              {isTrait ? `Write ${loosened} instead of “${label}”` : `Write ${loosened} in each, without the letter`}
            </Button>
            <Button look="quiet" isPending={fine.isPending} onPress={() => fine.mutate(label)}>
              Nobody could
            </Button>
          </div>
        </Notice>
      ))}
      {refused !== null && <Refusal sentence={sentenceOf(refused)} />}
    </>
  );
}

function questionOf(label: string, isTrait: boolean): string {
  return isTrait
    ? `Could someone who knows the group work out who “${label}” is said of?`
    : `Could someone who knows the group work out who ${label} is?`;
}
