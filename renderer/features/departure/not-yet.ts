/** What a file still needs before it can be written. */
export interface Readiness {
  readonly lines: string;
  readonly isRead: boolean;
  readonly folder: string | null;
  /** Null where the file needs no recipient. */
  readonly recipients: number | null;
}

/** What is not yet right, a sentence each, in the order of the page. */
export function notYet({ lines, isRead, folder, recipients }: Readiness): readonly string[] {
  return [
    ...(isRead ? [] : [`Read all ${lines} and tick the box below them.`]),
    ...(recipients === 0 ? ['Give the review team’s recipient.'] : []),
    ...(folder === null ? ['Choose a folder for the file.'] : []),
  ];
}
