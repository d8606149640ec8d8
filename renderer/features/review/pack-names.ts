import { useQuery } from '@tanstack/react-query';
import { reads } from '#renderer/lib/reads.ts';

/** The name of a pack by its id; a pack that this version does not have keeps its id. */
export function usePackName(): (packId: string) => string {
  const packs = useQuery(reads.packs());
  return (packId) => packs.data?.find(({ id }) => id === packId)?.name ?? packId;
}
