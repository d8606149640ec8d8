import { z } from 'zod';
import { RecoverySheet, WayIn, WayInLabel } from '#shared/model/way-in.ts';
import { Passphrase } from '#shared/model/workspace.ts';
import { method, Nothing } from './define.ts';

/** Whatever changes who gets in asks for the passphrase once more: the open workspace does not hold its key. */
const Confirmed = z.strictObject({ passphrase: Passphrase });

export const wayIn = {
  list: method(Nothing, z.array(WayIn)),
  addFacilitator: method(Confirmed.extend({ label: WayInLabel, newPassphrase: Passphrase }), Nothing),
  changePassphrase: method(Confirmed.extend({ newPassphrase: Passphrase }), Nothing),
  /** Takes a way in away and changes the data key on a verified copy; older backups go. */
  remove: method(Confirmed.extend({ id: z.string() }), Nothing),
  /** Makes a recovery key and keeps it in memory until four of its groups were given back. */
  makeSheet: method(Confirmed, RecoverySheet),
  /** Writes the sheet as a PDF for printing. */
  saveSheet: method(z.strictObject({ folder: z.string() }), z.strictObject({ fileName: z.string() })),
  /** The asked groups in the order they were asked; the sheet works from then on, and an older one no longer. */
  confirmSheet: method(z.strictObject({ groups: z.array(z.string().max(20)) }), Nothing),
  setOrganisation: method(Confirmed.extend({ recipient: z.string().max(500) }), Nothing),
};
