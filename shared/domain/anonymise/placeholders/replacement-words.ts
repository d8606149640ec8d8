import type { FindingCategory } from '#shared/model/finding.ts';
import { MONTHS } from '#shared/model/months.ts';

/** What stands in the place of a finding when nothing better is known. */
export const REPLACEMENTS: Readonly<Record<FindingCategory, string>> = {
  name: '[name]',
  handle: '[social media name]',
  phone: '[phone number]',
  email: '[e-mail address]',
  url: '[web address]',
  postcode: '[postcode]',
  address: '[address]',
  date: '[date]',
  age: '[age]',
  nhs: '[NHS number]',
  ni: '[National Insurance number]',
  upn: '[pupil number]',
  'case-id': '[case number]',
  vehicle: '[number plate]',
  school: '[school]',
  home: '[home]',
  organisation: '[organisation]',
  place: '[town]',
  relationship: '[someone close]',
  combination: '[someone]',
  'other-id': '[number]',
};

/** Who a name can be replaced by, besides `[name]`. */
export const PEOPLE = [
  'young person',
  'family member',
  'friend',
  'adult',
  'worker',
  'social worker',
  'key worker',
  'support worker',
  'foster carer',
  'personal adviser',
  'advocate',
  'teacher',
  'reviewing officer',
  'manager',
  'police officer',
  'doctor',
  'therapist',
] as const;

const OTHER =
  'first name|council|hospital|prison|club|agency|area|estate|building|background|faith|health condition|identity|interest';

const PLACEHOLDER = new RegExp(
  `^\\[(?:(?:${[...Object.values(REPLACEMENTS).map((each) => each.slice(1, -1)), ...PEOPLE, OTHER].join('|')})` +
    `(?: (?:[A-Z]{1,2}|\\d{1,3}))?|\\d{1,2} to \\d{1,2}|under 5|26 or over|(?:a date in )?(?:(?:${MONTHS.join('|')})(?: \\d{4})?|\\d{4}))\\]$`,
  'u',
);

/** Whether words in square brackets are a placeholder of ours: those are never flagged again. */
export function isPlaceholder(bracketed: string): boolean {
  return PLACEHOLDER.test(bracketed);
}
