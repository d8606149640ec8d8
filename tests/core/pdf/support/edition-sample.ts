import { createHash } from 'node:crypto';
import type { EditionInput } from '#core/pdf/edition.ts';
import bridgeTheGap from '#resources/packs/bridge-the-gap.json' with { type: 'json' };
import childrenInCareCouncil from '#resources/packs/children-in-care-council.json' with { type: 'json' };
import bridgeTheGapSample from '#resources/samples/bridge-the-gap.json' with { type: 'json' };
import childrenInCareCouncilSample from '#resources/samples/children-in-care-council.json' with { type: 'json' };
import supportLines from '#resources/support.json' with { type: 'json' };
import { anonymiseTables } from '#shared/domain/anonymise/anonymise-tables.ts';
import { invariant } from '#shared/invariant.ts';
import { CaptureFile } from '#shared/model/capture-file.ts';
import { Pack } from '#shared/model/pack.ts';
import type { RecordTables } from '#shared/model/record.ts';
import { Support } from '#shared/model/support.ts';
import type { RawText } from '#shared/model/text.ts';

const PACKS = [Pack.parse(bridgeTheGap), Pack.parse(childrenInCareCouncil)];

/** The sample workshops as they are typed up. */
export const SAMPLES = { bridgeTheGap: bridgeTheGapSample, childrenInCareCouncil: childrenInCareCouncilSample };

/** A capture file as a test writes it: what is left out is empty. */
export type Typed = Partial<Record<keyof CaptureFile, unknown>>;

/** A workshop of a pack with nothing in it. */
export const EMPTY: Typed = {
  format: 'bridgework-capture/1',
  pack: 'bridge-the-gap',
  month: '2021-09',
  region: 'North West',
};

/** What `writeEdition` takes, from a typed-up workshop: every suggestion of the anonymiser is taken. */
export function editionOf(typed: Typed): EditionInput {
  const capture = CaptureFile.parse(typed);
  const pack = PACKS.find(({ id }) => id === capture.pack);
  invariant(pack, `a test names a pack that exists, not ${capture.pack}`);
  const anonymised = anonymiseTables(tablesOf(capture, pack), 'replace');
  invariant(anonymised.settled, 'replacing settles everything');
  return {
    tables: anonymised.tables,
    pack,
    support: Support.parse(supportLines),
    edition: { number: 3, project: 'north-west', keyId: '0123456789abcdef' },
  };
}

function tablesOf(capture: CaptureFile, pack: Pack): RecordTables<RawText> {
  const record = (name: string) => ({ id: idOf(name), revision: 1, workshop_id: idOf('workshop') });
  const themes = [...new Set(capture.cards.map(({ theme }) => theme).filter((theme) => theme !== undefined))];
  return {
    workshop: [
      {
        id: idOf('workshop'),
        revision: 1,
        pack_id: pack.id,
        pack_version: pack.version,
        series: capture.series ?? null,
        month: capture.month,
        region: capture.region,
        audience: capture.audience ?? null,
        concerns: capture.concerns,
      },
    ],
    activity: pack.activities.map(({ id, label, kind }) => ({ ...record(`activity ${id}`), key: id, label, kind })),
    table: capture.tables.map(({ id, label }) => ({ ...record(`table ${id}`), label })),
    theme: themes.map((name) => ({ ...record(`theme ${name}`), name })),
    note: capture.notes.map(({ activity, table, text }, at) => ({
      ...record(`note ${at}`),
      activity_id: idOf(`activity ${activity}`),
      table_id: table === undefined ? null : idOf(`table ${table}`),
      text,
    })),
    card: capture.cards.map(({ id, kind, wording, table, theme, text }) => ({
      ...record(`card ${id}`),
      kind,
      wording,
      table_id: table === undefined ? null : idOf(`table ${table}`),
      theme_id: theme === undefined ? null : idOf(`theme ${theme}`),
      text,
    })),
    link: capture.cards.flatMap(({ id, answers = [] }) =>
      answers.map((problem) => ({
        ...record(`link ${id} ${problem}`),
        solution_id: idOf(`card ${id}`),
        problem_id: idOf(`card ${problem}`),
      })),
    ),
    vote: capture.cards.flatMap(({ id, votes }) =>
      votes === undefined ? [] : [{ ...record(`vote ${id}`), card_id: idOf(`card ${id}`), count: votes }],
    ),
    poll: capture.polls.map(({ question }, at) => ({ ...record(`poll ${at}`), question })),
    poll_option: capture.polls.flatMap(({ options }, poll) =>
      options.map(({ label, count }, at) => ({
        ...record(`poll ${poll} option ${at}`),
        poll_id: idOf(`poll ${poll}`),
        label,
        count,
      })),
    ),
    attendance: capture.attendance.map(({ group, band, count }) => ({
      ...record(`${group} ${band}`),
      group,
      band,
      count,
    })),
    consent: Object.entries(capture.consent).map(([use, count = 0]) => ({ ...record(`consent ${use}`), use, count })),
  };
}

/** The same id for the same name at every run, scattered like a random one. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
