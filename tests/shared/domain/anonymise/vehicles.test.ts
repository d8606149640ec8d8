import { describe, expect, it } from 'vitest';
import { raised, uncovered } from './marked.ts';

describe('number plates', () => {
  it.each([
    "van is his mate's, ⟦R7 STV⟧.",
    'He gets in a blue Astra, ⟦LB09-KXO⟧, most nights',
    'the car was ⟦KX 14 RTU⟧',
    'taxi reg ⟦yh68 wpd⟧',
    'the red Corsa ⟦ab 12 xcd⟧ outside',
    'reg is ⟦AIG 4471⟧, over from Derry',
    'a black Golf with a private plate, ⟦5 KGB⟧',
    'partial plate ⟦FJ21⟧',
    'old Fiesta ⟦P418 WLK⟧',
    'vehicle ⟦GK7I ZZP⟧ logged',
    "His scooter's ⟦lk19xve⟧",
  ])('are seen in “%s”', (marked) => {
    expect(uncovered(marked)).toBe('');
  });

  it.each([
    'The car was 14 years old.',
    'BUS 14 was late',
    'We drive on the A19 or the M62.',
    'YP 3 drove the van',
    'Parked on level B12 again',
    'Car boot sale, GCSE 9, PS5 in the back',
    'KS3 minibus at 9 AM',
    'driver had 12 YP on',
    'Ford said we can have 3 PM',
  ])('are not seen in “%s”', (text) => {
    expect(raised(text, 'vehicle')).toEqual([]);
  });
});
