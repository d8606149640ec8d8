import { useMutation } from '@tanstack/react-query';
import { api } from '#renderer/lib/api.ts';

/** A file that was written, and where. */
export interface SavedSheet {
  readonly fileName: string;
  readonly folder: string;
}

/** Makes the groups of a new sheet; it works only once four of them were given back. */
export function useMakeSheet() {
  return useMutation({ mutationFn: (passphrase: string) => api.wayIn.makeSheet({ passphrase }) });
}

/** Asks for a folder and writes the sheet into it as a PDF; null where the person changed their mind. */
export function useSaveSheet() {
  return useMutation({
    mutationFn: async (): Promise<SavedSheet | null> => {
      const { folder } = await api.shell.chooseFolder({ title: 'Where to save the sheet for printing' });
      if (folder === null) return null;
      return { folder, fileName: (await api.wayIn.saveSheet({ folder })).fileName };
    },
  });
}

/** Gives the asked groups back; from then on the sheet opens the workspace. */
export function useConfirmSheet() {
  return useMutation({ mutationFn: (groups: string[]) => api.wayIn.confirmSheet({ groups }) });
}

/** Shows the folder that the sheet was saved in. */
export function useShowFolder() {
  return useMutation({ mutationFn: (folder: string) => api.shell.showFolder({ folder }) });
}
