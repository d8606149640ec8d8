import { BUNDLE_FORMAT_VERSION, BundleHeader } from '#shared/model/bundle.ts';
import { BAG_INFO } from './bundle-files.ts';
import { altered, newer } from './refusals.ts';
import { readText, toBytes } from './text-file.ts';

const FORMAT_LINE = /^Bridgework-Format-Version: (\d{1,9})$/mu;

/** Size and number of the payload's files, as BagIt's Payload-Oxum has them: `bytes.files`. */
export type PayloadOxum = `${number}.${number}`;

/** The bundle's header as BagIt tags. No date: the month is in the workshop's table, and the day is nobody's business. */
export function bagInfo(header: BundleHeader, oxum: PayloadOxum): Uint8Array {
  return toBytes(
    [
      `External-Identifier: ${header.bundleId}`,
      `Bag-Group-Identifier: ${header.project}`,
      `Payload-Oxum: ${oxum}`,
      `Bridgework-Format-Version: ${header.formatVersion}`,
      `Bridgework-Revision: ${header.revision}`,
      `Bridgework-Export: ${header.exportId}`,
      `Bridgework-Signing-Key: ${header.keyId}`,
      ...header.workshopIds.map((id) => `Bridgework-Workshop: ${id}`),
      `Bridgework-Settlement: ${header.settled.settlement}`,
      `Bridgework-Replaced: ${header.settled.replaced}`,
      `Bridgework-Read-Through: ${header.settled.readThrough ? 'yes' : 'no'}`,
      ...(header.settled.intruderCheck ? ['Bridgework-Intruder-Check: yes'] : []),
      ...(header.settled.overridden === undefined ? [] : [`Bridgework-Overridden: ${header.settled.overridden}`]),
      '',
    ].join('\n'),
  );
}

/** The header in bag-info.txt, which must be written just as `bagInfo` writes it for a payload of this size. */
export function readBagInfo(bytes: Uint8Array, oxum: PayloadOxum): BundleHeader {
  const text = readText(BAG_INFO, bytes);
  const all = (label: string) =>
    text.split('\n').flatMap((line) => (line.startsWith(`${label}: `) ? [line.slice(label.length + 2)] : []));
  const one = (label: string) => all(label)[0];
  const overridden = one('Bridgework-Overridden');
  const header = BundleHeader.safeParse({
    formatVersion: Number(one('Bridgework-Format-Version')),
    bundleId: one('External-Identifier'),
    revision: Number(one('Bridgework-Revision')),
    exportId: one('Bridgework-Export'),
    project: one('Bag-Group-Identifier'),
    keyId: one('Bridgework-Signing-Key'),
    workshopIds: all('Bridgework-Workshop'),
    settled: {
      settlement: one('Bridgework-Settlement'),
      replaced: Number(one('Bridgework-Replaced')),
      readThrough: one('Bridgework-Read-Through') === 'yes',
      ...(one('Bridgework-Intruder-Check') === 'yes' && { intruderCheck: true }),
      ...(overridden !== undefined && { overridden: Number(overridden) }),
    },
  });
  if (!header.success || !Buffer.from(bytes).equals(bagInfo(header.data, oxum))) {
    throw altered(`${BAG_INFO} does not hold what it should`);
  }
  return header.data;
}

/**
 * Refuses a bundle of a newer format, looking at nothing but the number: a newer format may have other files, other
 * sizes and other tags, and the reader should hear of the version, not of those.
 */
export function refuseNewerFormat(bytes: Uint8Array): void {
  const found = Number(FORMAT_LINE.exec(readText(BAG_INFO, bytes))?.[1] ?? 0);
  if (found > BUNDLE_FORMAT_VERSION) {
    throw newer(`format ${found}, and this version reads format ${BUNDLE_FORMAT_VERSION}`);
  }
}
