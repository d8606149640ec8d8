import type { FindingCategory } from '#shared/model/finding.ts';
import type { NotPersonalReason } from '#shared/model/not-personal.ts';

/** What a finding looks like, and how several of them are called. */
export const CATEGORY_WORDS: Readonly<Record<FindingCategory, { readonly one: string; readonly many: string }>> = {
  name: { one: 'a name', many: 'names' },
  handle: { one: 'a social media name', many: 'social media names' },
  phone: { one: 'a phone number', many: 'phone numbers' },
  email: { one: 'an e-mail address', many: 'e-mail addresses' },
  url: { one: 'a web address', many: 'web addresses' },
  postcode: { one: 'a postcode', many: 'postcodes' },
  address: { one: 'an address', many: 'addresses' },
  date: { one: 'an exact date', many: 'exact dates' },
  age: { one: 'somebody’s exact age', many: 'exact ages' },
  nhs: { one: 'an NHS number', many: 'NHS numbers' },
  ni: { one: 'a National Insurance number', many: 'National Insurance numbers' },
  upn: { one: 'a pupil number', many: 'pupil numbers' },
  'case-id': { one: 'a case number', many: 'case numbers' },
  vehicle: { one: 'a number plate', many: 'number plates' },
  school: { one: 'a school', many: 'schools' },
  home: { one: 'a children’s home', many: 'children’s homes' },
  organisation: { one: 'an organisation', many: 'organisations' },
  place: { one: 'a place', many: 'places' },
  relationship: { one: 'a tie to somebody', many: 'ties to somebody' },
  combination: { one: 'something only one person could be', many: 'things only one person could be' },
  'other-id': { one: 'a number that is somebody’s own', many: 'numbers that are somebody’s own' },
};

/** Why words that look personal are not. */
export const REASONS: readonly (readonly [reason: NotPersonalReason, label: string])[] = [
  ['ordinary-word', 'An ordinary word'],
  ['public', 'Public, and nobody’s own'],
  ['made-up', 'Made up'],
  ['other', 'Something else'],
];
