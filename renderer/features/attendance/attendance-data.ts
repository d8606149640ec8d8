import { useMutation } from '@tanstack/react-query';
import type { BridgeApi } from '#shared/contract/index.ts';
import { api } from '#renderer/lib/api.ts';

type SetCount = Parameters<BridgeApi['attendance']['set']>[0];
type SetConsent = Parameters<BridgeApi['attendance']['setConsent']>[0];

/** Sets one counter of people. */
export function useSetAttendance() {
  return useMutation({ mutationFn: (count: SetCount) => api.attendance.set(count), scope: { id: 'attendance' } });
}

/** Sets how many people agreed to one use. */
export function useSetConsent() {
  return useMutation({
    mutationFn: (count: SetConsent) => api.attendance.setConsent(count),
    scope: { id: 'attendance' },
  });
}
