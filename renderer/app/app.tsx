import { QueryClientProvider, useQuery, useQueryClient, type Query, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { keepPlace } from '../lib/before-lock.ts';
import { reads } from '../lib/reads.ts';
import { Loading } from '../ui/loading.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { isArriving, keptOf, placeFor, type OpenPlace, type Place } from './place.ts';
import { PlaceView } from './place-view.tsx';
import { StartRefused } from './start-refused.tsx';

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
  const isAsking = status.data?.open === 'facilitator' && isArriving(status.data, wanted);
  const last = useQuery({ ...reads.lastDraft(), enabled: isAsking });
  const kept = useQuery(reads.keptPlace());
  const roomId = last.data?.workshopId ?? kept.data?.workshopId ?? null;
  const begun: OpenPlace | null =
    roomId === null || status.data?.open !== 'facilitator' ? null : { name: 'room', workshopId: roomId };
  useForgetting(isLocked);
  const known = status.data;
  // The new page of a lock stands at the door of what was locked.
  const from: Place | null = wanted ?? (kept.data ? { name: 'door', kind: kept.data.kind } : null);
  const place = known === undefined ? null : placeFor(known, from, begun);
  useEffect(() => {
    keepPlace(place && keptOf(place, kept.data ?? null));
  });
  if (known === undefined || place === null) {
    if (status.error === null) return <Loading words="Opening Bridgework…" />;
    return <StartRefused refused={status.error} onAgain={() => void status.refetch()} />;
  }
  if (kept.isPending || (isAsking && last.isPending)) return <Loading words="Opening…" />;
  return <PlaceView place={place} go={setWanted} status={known} />;
}

/** Behind a lock the window holds nothing that was read from the workspace. */
function useForgetting(isLocked: boolean): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!isLocked) return;
    queryClient.removeQueries({ predicate: isOfTheWorkspace });
    queryClient.getMutationCache().clear();
  }, [isLocked, queryClient]);
}

/** What the door and the first screen read is nobody's: see reads.ts. */
function isOfTheWorkspace({ queryKey: [topic, name] }: Query): boolean {
  return topic !== 'fixed' && topic !== 'door' && name !== 'status';
}
