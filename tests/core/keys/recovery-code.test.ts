import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  isSameGroup,
  readRecoveryCode,
  RECOVERY_BYTES,
  RECOVERY_GROUPS,
  recoveryGroups,
} from '#core/keys/recovery-code.ts';
import { refusalOf } from '../support/refusal.ts';

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const keys = Array.from({ length: 1000 }, () => randomBytes(RECOVERY_BYTES));

/** Whether a typed code is refused, and never as another key. */
function isNoticed(typed: string): boolean {
  try {
    readRecoveryCode(typed);
    return false;
  } catch {
    return true;
  }
}

const withSign = (code: string, place: number, sign: string): string =>
  code.slice(0, place) + sign + code.slice(place + 1);

/** A code with two of its signs in each other's place. */
const swapped = (code: string, one: number, other: number): string =>
  withSign(withSign(code, one, code.charAt(other)), other, code.charAt(one));

describe('a recovery code', () => {
  it('is eight groups of five signs and gives its key back, for a thousand keys', () => {
    for (const key of keys) {
      const groups = recoveryGroups(key);
      expect(groups.join('')).toMatch(/^[0-9A-HJKMNP-TV-Z]{40}$/u);
      expect(groups).toHaveLength(RECOVERY_GROUPS);
      expect(readRecoveryCode(groups.join(' ')).equals(key)).toBe(true);
    }
    expect(new Set(keys.map((key) => recoveryGroups(key).join(''))).size).toBe(1000);
  });

  it('is read however it is typed: small letters, dashes or nothing between groups, O for 0 and I or L for 1', () => {
    for (const key of keys) {
      const groups = recoveryGroups(key);
      const sloppy = [
        groups.join('-').toLowerCase(),
        groups.join(''),
        groups.join(' - ').replaceAll('0', 'o').replaceAll('1', 'I'),
        groups.join('\n').replaceAll('0', 'O').replaceAll('1', 'l'),
      ];
      expect(sloppy.filter((typed) => !readRecoveryCode(typed).equals(key))).toEqual([]);
    }
  });

  it('with any one wrong sign is noticed', () => {
    const wrong = keys.slice(0, 10).flatMap((key) => {
      const code = recoveryGroups(key).join('');
      return Array.from(code).flatMap((right, place) =>
        Array.from(SIGNS).flatMap((sign) => (sign === right ? [] : [withSign(code, place, sign)])),
      );
    });
    expect(wrong).toHaveLength(10 * 40 * 31);
    expect(wrong.filter((code) => !isNoticed(code))).toEqual([]);
  });

  it('with any one wrong sign is noticed for every pair of signs there is, at every place of every group', () => {
    // The key that has this sign at these places: its other signs are zero.
    for (let place = 0; place < 32; place += 1) {
      for (const right of SIGNS) {
        const signs = Array.from({ length: 32 }, (_, each) => (each === place ? right : '0')).join('');
        const bits = Array.from(signs, (sign) => SIGNS.indexOf(sign).toString(2).padStart(5, '0')).join('');
        const code = recoveryGroups(
          Buffer.from((bits.match(/.{8}/gu) ?? []).map((eight) => Number.parseInt(eight, 2))),
        ).join('');
        const printed = Math.floor(place / 4) * 5 + (place % 4);
        expect(code.charAt(printed)).toBe(right);
        const wrong = Array.from(SIGNS).filter((sign) => sign !== right);
        expect(wrong.filter((sign) => !isNoticed(withSign(code, printed, sign)))).toEqual([]);
      }
    }
  });

  it('with any two neighbouring signs swapped is noticed', () => {
    const wrong = keys.slice(0, 250).flatMap((key) => {
      const code = recoveryGroups(key).join('');
      const places = Array.from({ length: code.length - 1 }, (_, place) => place);
      return places.flatMap((place) =>
        code.charAt(place) === code.charAt(place + 1) ? [] : [swapped(code, place, place + 1)],
      );
    });
    expect(wrong.length).toBeGreaterThan(9000);
    expect(wrong.filter((code) => !isNoticed(code))).toEqual([]);
  });

  it('with any two groups swapped is noticed', () => {
    const places = Array.from({ length: RECOVERY_GROUPS }, (_, place) => place);
    const pairs = places.flatMap((one) => places.slice(one + 1).map((other) => [one, other] as const));
    const wrong = [...keys.slice(0, 98), Buffer.alloc(RECOVERY_BYTES), Buffer.alloc(RECOVERY_BYTES, 0xff)].flatMap(
      (key) => {
        const groups = recoveryGroups(key);
        return pairs.map(([one, other]) =>
          groups
            .with(one, groups[other] ?? '')
            .with(other, groups[one] ?? '')
            .join(' '),
        );
      },
    );
    expect(wrong).toHaveLength(100 * 28);
    expect(wrong.filter((code) => !isNoticed(code))).toEqual([]);
  });

  it('that is wrong is refused with the groups to look at again, and what was typed is not repeated', async () => {
    const groups = recoveryGroups(Buffer.from('a recovery key here.'));
    const broken = groups.with(1, 'AAAAA').with(6, '00000');
    const refusal = await refusalOf(() => readRecoveryCode(broken.join(' ')));
    expect([refusal.code, refusal.message]).toEqual([
      'wrong-recovery-key',
      'That is not what a recovery sheet says. Look again at group 2 and group 7. Nothing was changed.',
    ]);
  });

  it.each(['', 'ABCDE', 'U'.repeat(40), '0'.repeat(41), '💾'.repeat(20)])(
    'is refused where it is something else: %j',
    async (typed) => {
      expect((await refusalOf(() => readRecoveryCode(typed))).code).toBe('wrong-recovery-key');
    },
  );

  it('is compared group by group as it is typed', () => {
    const [group = ''] = recoveryGroups(randomBytes(RECOVERY_BYTES));
    expect([
      isSameGroup(` ${group.toLowerCase()} `, group),
      isSameGroup(group.slice(1), group),
      isSameGroup('', group),
    ]).toEqual([true, false, false]);
  });
});
