import { recoveryGroups } from '#core/keys/recovery-code.ts';
import type { RecoverySheetInput } from '#core/pdf/recovery-sheet.ts';

/** A key whose groups show noughts, ones, fives and eights beside the letters that they are taken for. */
export const SHEET_KEY = Buffer.from('00fffe0123456789abcdef1032547698badcfe10', 'hex');

/** A sheet of that key. */
export const SHEET: RecoverySheetInput = {
  groups: recoveryGroups(SHEET_KEY),
  madeOn: new Date('2021-09-14T10:11:12.345Z'),
};
