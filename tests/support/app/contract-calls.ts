import type { Page } from '@playwright/test';
import { contract, type BridgeApi } from '#shared/contract/index.ts';
import type { Contract } from '#shared/contract/define.ts';
import type { Result } from '#shared/errors.ts';

/** Every channel of the contract with what it takes. */
export const CHANNELS = Object.entries(contract as Contract).flatMap(([feature, methods]) =>
  Object.entries(methods).map(([method, { input }]) => ({ channel: `${feature}.${method}`, input })),
);

const nobody = '00000000-0000-4000-8000-000000000000';
const confirmed = { passphrase: 'a wrong passphrase' };
const composed = {
  kind: 'note',
  activityId: null,
  tableId: null,
  wording: 'verbatim',
  theme: '',
  caretStart: 11,
  caretEnd: 11,
};
const entry = { workshopId: nobody, tableId: null, text: 'Words for nobody.' };

/** For each channel something that it would take, about things that do not exist. */
export const PLAUSIBLE: { readonly [F in keyof BridgeApi]: { readonly [M in keyof BridgeApi[F]]: unknown } } = {
  workspace: {
    status: undefined,
    suggestPassphrase: undefined,
    judgePassphrase: { passphrase: 'a passphrase of some length' },
    create: { kind: 'facilitator', passphrase: 'a passphrase of some length' },
    unlock: { kind: 'facilitator', passphrase: 'a wrong passphrase' },
    recover: { kind: 'facilitator', code: 'no such code', newPassphrase: 'a passphrase of some length' },
    lock: undefined,
    setLockAfter: { minutes: 5 },
    backups: { kind: 'facilitator' },
    restore: { kind: 'facilitator', passphrase: 'a wrong passphrase', name: 'no-such-backup' },
    salvage: { kind: 'facilitator', passphrase: 'a wrong passphrase' },
  },
  pack: { list: undefined, support: undefined },
  workshop: {
    list: undefined,
    create: {
      packId: 'no-such-pack',
      month: '2021-09',
      region: 'North West',
      audience: null,
      series: null,
      tableCount: 3,
    },
    room: { workshopId: nobody },
    remove: { workshopId: nobody, reviewConfirmed: true },
    undo: { workshopId: nobody },
  },
  note: {
    add: { ...entry, activityId: nobody },
    edit: { id: nobody, text: 'Words.', tableId: null },
    remove: { id: nobody },
  },
  card: {
    add: { ...entry, kind: 'problem', wording: 'verbatim', theme: null, answers: [] },
    edit: { id: nobody, text: 'Words.', wording: 'verbatim', tableId: null, theme: null },
    remove: { id: nobody },
    link: { solutionId: nobody, problemIds: [] },
    vote: { id: nobody, count: 3 },
  },
  attendance: {
    set: { workshopId: nobody, group: 'other', band: '26+', count: 3 },
    setConsent: { workshopId: nobody, use: 'notes', count: 3 },
    addConcern: { workshopId: nobody },
  },
  departure: {
    preview: { workshopId: nobody },
    settle: {
      workshopId: nobody,
      found: [{ table: 'note', recordId: nobody, start: 0, end: 4, words: 'Hope' }],
      replacement: null,
    },
    check: { workshopId: nobody, digest: 'none', outcome: 'nobody' },
    seal: { workshopId: nobody, digest: 'none', recipients: ['age1nobody'], folder: '/nowhere/at/all' },
    edition: { workshopId: nobody, digest: 'none', folder: '/nowhere/at/all' },
    editionPreview: { workshopId: nobody },
    checkRecipient: { recipient: 'age1nobody' },
  },
  review: {
    key: undefined,
    makeKey: undefined,
    saveRecipient: { folder: '/nowhere/at/all' },
    importPaths: { paths: ['/nowhere/at/all'] },
    bundles: undefined,
    overview: undefined,
    entries: { query: '', kind: null, packId: null, region: null, theme: null, offset: 0, limit: 10 },
    entry: { id: nobody },
    attendance: undefined,
    exportCsv: { folder: '/nowhere/at/all' },
  },
  anonymiser: {
    look: { workshopId: nobody, text: 'Half a sent' },
    place: {
      workshopId: nobody,
      words: 'Amber',
      finding: { category: 'name', tier: 'block', replacement: '[name]' },
    },
    declare: { workshopId: nobody, words: 'Hope', category: 'name', tier: 'warn', reason: 'ordinary-word' },
    jigsaw: { workshopId: nobody },
    loosen: { workshopId: nobody, label: '[young person A]' },
    localNames: undefined,
    setLocalNames: { staff: [], homes: [], schools: [] },
    log: { workshopId: nobody },
  },
  names: {
    count: { workshopId: nobody },
    add: { workshopId: nobody, names: ['Amber'] },
    forget: { workshopId: nobody },
  },
  draft: {
    save: { workshopId: nobody, draft: { ...composed, text: 'Half a sent' } },
    read: { workshopId: nobody },
    last: undefined,
  },
  wayIn: {
    list: undefined,
    addFacilitator: { ...confirmed, label: 'Facilitator 2', newPassphrase: 'a passphrase of some length' },
    changePassphrase: { ...confirmed, newPassphrase: 'a passphrase of some length' },
    remove: { ...confirmed, id: nobody },
    makeSheet: confirmed,
    saveSheet: { folder: '/nowhere/at/all' },
    confirmSheet: { groups: ['AAAAA', 'BBBBB', 'CCCCC', 'DDDDD'] },
    setOrganisation: { ...confirmed, recipient: 'age1nobody' },
  },
  backup: { list: undefined, make: undefined },
  shell: {
    lock: undefined,
    readyToLock: { place: null },
    takePlace: undefined,
    chooseFolder: { title: 'A folder' },
    chooseBundles: undefined,
    chooseRecipient: undefined,
    showFolder: { folder: '/nowhere/at/all' },
  },
};

/** What `PLAUSIBLE` has for a channel. */
export function plausible(channel: string): unknown {
  const [feature = '', method = ''] = channel.split('.');
  return (PLAUSIBLE as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[feature]?.[method];
}

/** Calls a channel through the page's own bridge; a call that is rejected instead of answered throws. */
export function call(page: Page, channel: string, input: unknown): Promise<Result<unknown>> {
  return page.evaluate(
    ([name, given]) =>
      (window as unknown as { bridge: { call(n: string, i: unknown): Promise<Result<unknown>> } }).bridge.call(
        name,
        given,
      ),
    [channel, input] as const,
  );
}
