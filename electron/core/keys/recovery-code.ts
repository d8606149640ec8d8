import { AppError } from '#shared/errors.ts';

/** The bytes of a recovery key: 160 bits. */
export const RECOVERY_BYTES = 20;

/** Groups on the sheet, each of four characters of the key and one that checks them. */
export const RECOVERY_GROUPS = 8;

/** Crockford's base 32: no I, L, O or U, so that nothing is read for something else. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const valueOf = (sign: string): number => SIGNS.indexOf(sign);

/** The product of two signs' values in the field of 32 elements (modulo x⁵ + x² + 1). */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit += 1) {
    if ((b >> bit) % 2 === 1) product ^= a << bit;
  }
  for (let bit = 8; bit >= 5; bit -= 1) {
    if ((product >> bit) % 2 === 1) product ^= 0b100101 << (bit - 5);
  }
  return product;
}

/**
 * The fifth sign of a group. In a field, and with a weight of its own for every place in the group, one wrong sign or two
 * swapped ones always change it; sums modulo 31 would take 0 and Z for the same. It also depends on the group's place, so
 * that two swapped groups are noticed.
 */
function checkSign(four: string, place: number): string {
  return SIGNS.charAt(Array.from(four).reduce((sum, sign, index) => sum ^ times(index + 2, valueOf(sign)), place + 1));
}

/** The key as eight groups of five signs for the printed sheet. */
export function recoveryGroups(key: Buffer): readonly string[] {
  const bits = Array.from(key, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const signs = (bits.match(/.{5}/gu) ?? []).map((five) => SIGNS.charAt(Number.parseInt(five, 2))).join('');
  return (signs.match(/.{4}/gu) ?? []).map((four, place) => four + checkSign(four, place));
}

/** What people type for a sign that is not in the alphabet. */
function tidy(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s-]/gu, '').replaceAll('O', '0').replaceAll(/[IL]/gu, '1');
}

/** Whether what was typed is this group of a sheet. */
export function isSameGroup(typed: string, group: string): boolean {
  return tidy(typed) === group;
}

/** Whether a group is as it was printed at its place (from 0). */
function isRecoveryGroup(typed: string, place: number): boolean {
  const group = tidy(typed);
  if (group.length !== 5 || Array.from(group).some((sign) => valueOf(sign) < 0)) return false;
  return checkSign(group.slice(0, 4), place) === group.charAt(4);
}

/** The key (20 bytes) behind what was typed from the sheet, or a refusal that says which groups to look at again. */
export function readRecoveryCode(typed: string): Buffer {
  const groups = tidy(typed).match(/.{1,5}/gu) ?? [];
  const wrong = groups.flatMap((group, place) => (isRecoveryGroup(group, place) ? [] : [place + 1]));
  if (groups.length !== RECOVERY_GROUPS || wrong.length > 0) {
    const which =
      groups.length === RECOVERY_GROUPS
        ? `Look again at group ${wrong.join(' and group ')}.`
        : `It has ${RECOVERY_GROUPS} groups of five.`;
    throw new AppError('wrong-recovery-key', `That is not what a recovery sheet says. ${which} Nothing was changed.`);
  }
  const bits = groups
    .flatMap((group) => Array.from(group.slice(0, 4), (sign) => valueOf(sign).toString(2).padStart(5, '0')))
    .join('');
  return Buffer.from((bits.match(/.{8}/gu) ?? []).map((eight) => Number.parseInt(eight, 2)));
}
