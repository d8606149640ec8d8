import { MONTHS } from '#shared/model/months.ts';
import type { Pack } from '#shared/model/pack.ts';
import type { WorkshopSummary } from '#shared/model/workshop.ts';

/** What the page asks, as it is being answered; `monthOfYear` is `01` to `12`. */
export interface Answers {
  readonly packId: string | null;
  readonly monthOfYear: string;
  readonly year: number;
  readonly region: string | null;
  readonly audience: string | null;
  readonly series: string;
  readonly tableCount: number;
}

/** The months of a year, to choose from. */
export const MONTH_CHOICES = MONTHS.map((label, index) => ({ id: String(index + 1).padStart(2, '0'), label }));

const USUAL_TABLES = 4;

/** What most people would answer: this month, and the pack and region of the workshop before. */
export function firstAnswers(packs: readonly Pack[], before: readonly WorkshopSummary[], today: Date): Answers {
  const last = before.toSorted((a, b) => b.month.localeCompare(a.month))[0];
  const pack = packs.find(({ id }) => id === last?.packId) ?? packs[0];
  return {
    packId: pack?.id ?? null,
    monthOfYear: String(today.getMonth() + 1).padStart(2, '0'),
    year: today.getFullYear(),
    region: last?.region ?? null,
    audience: pack?.audiences.find(({ id }) => id === last?.audience)?.id ?? pack?.audiences[0]?.id ?? null,
    series: '',
    tableCount: USUAL_TABLES,
  };
}

/** `2021-09` from what was answered. */
export function monthFrom({ year, monthOfYear }: Answers): string {
  return `${year}-${monthOfYear}`;
}
