import { QueryClientProvider, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { reads } from '../lib/reads.ts';
import { ReadView } from '../ui/read-view.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { placeFor, type Place } from './place.ts';
import { PlaceView } from './place-view.tsx';

/** The window's content: which place the person is in hangs on the workspace and on where they want to be. */
export function App({ queryClient }: { readonly queryClient: QueryClient }) {
  return (
    <ErrorBoundary>
      <I18nProvider locale="en-GB">
        <QueryClientProvider client={queryClient}>
          <CurrentPlace />
        </QueryClientProvider>
      </I18nProvider>
    </ErrorBoundary>
  );
}

function CurrentPlace() {
  const [wanted, setWanted] = useState<Place | null>(null);
  const status = useQuery(reads.status());
  const isLocked = status.data?.open === null;
  useForgetting(isLocked);
  return (
    <ReadView read={status} waiting="Opening Bridgework…">
      {(known) => <PlaceView place={placeFor(known, wanted)} go={setWanted} present={known.present} />}
    </ReadView>
  );
}

/** Behind a lock the window holds nothing that was read from the workspace. */
function useForgetting(isLocked: boolean): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!isLocked) return;
    queryClient.removeQueries({ queryKey: ['workshop'] });
    queryClient.removeQueries({ queryKey: ['review'] });
    queryClient.getMutationCache().clear();
  }, [isLocked, queryClient]);
}
