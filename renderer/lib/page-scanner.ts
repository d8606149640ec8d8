import { createScanner } from '#shared/domain/anonymise/scan.ts';

/** One scanner for the page: a text that was read once, in the field or in the list, is not read again. */
export const pageScanner = createScanner();
