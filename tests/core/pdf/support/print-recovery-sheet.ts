import { writeRecoverySheet } from '#core/pdf/recovery-sheet.ts';
import { SHEET } from './recovery-sheet-sample.ts';

// Run by recovery-sheet.test.ts in processes of its own; the argument is when the sheet was made.
process.stdout.write(await writeRecoverySheet({ ...SHEET, madeOn: new Date(process.argv[2] ?? '') }));
