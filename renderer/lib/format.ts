const LOCALE = 'en-GB';
const clock = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const hourAndMinute = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric' });
const monthAndYear = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const list = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** `14:10:22`, in the laptop's own time, from an ISO 8601 time. */
export const clockOf = (iso: string): string => clock.format(new Date(iso));

/** `14:10`, in the laptop's own time, from an ISO 8601 time. */
export const timeOf = (iso: string): string => hourAndMinute.format(new Date(iso));

/** `21 September 2021` from an ISO 8601 date or time. */
export const dateOf = (iso: string): string => day.format(new Date(iso));

/** `21 September 2021, 14:10`, in the laptop's own time, from an ISO 8601 time. */
export const dateAndTimeOf = (iso: string): string => `${dateOf(iso)}, ${timeOf(iso)}`;

/** `September 2021` from `2021-09`. */
export const monthOf = (month: string): string => monthAndYear.format(new Date(`${month}-01T00:00:00Z`));

/** `1,204` from 1204. */
export const numberOf = (value: number): string => whole.format(value);

/** `1 note`, `12 notes`, `no notes`; give the plural where it is not the singular and an s. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`;
  return `${numberOf(count)} ${count === 1 ? one : many}`;
}

/** `a, b and c`. */
export const listOf = (parts: readonly string[]): string => list.format(parts);

/** The same words with a capital at the front. */
export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
