import { useQuery } from '@tanstack/react-query';
import { reads } from '#renderer/lib/reads.ts';
import { ReadView } from '#renderer/ui/read-view.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { SetUpForm } from './set-up-form.tsx';

/** One page of questions before a workshop begins; nothing in it asks who anybody is. */
export function SetUpScreen({ onStarted }: { readonly onStarted: (workshopId: string) => void }) {
  const packs = useQuery(reads.packs());
  const workshops = useQuery(reads.workshops());
  return (
    <Screen
      title="New workshop"
      lead="Most of this is filled in. You will not be asked for a day, a town or anybody’s name."
    >
      <ReadView read={packs} waiting="Reading the packs…">
        {(known) => (
          <ReadView read={workshops} waiting="Reading your workshops…">
            {(before) => <SetUpForm packs={known} before={before} onStarted={onStarted} />}
          </ReadView>
        )}
      </ReadView>
    </Screen>
  );
}
