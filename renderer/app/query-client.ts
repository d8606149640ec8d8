import { QueryClient } from '@tanstack/react-query';

/**
 * One client for the window: there is no network to wait for, a refusal is final until something is done, and what was
 * read holds until the core says that it changed.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false, gcTime: 0 },
    },
  });
}
