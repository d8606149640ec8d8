import { invariant } from '#shared/invariant.ts';
import type { BundleHeader } from '#shared/model/bundle.ts';
import { Month } from '#shared/model/workshop.ts';

/** `bridgework_<project>_<yyyy-mm>_<export id>.zip.age`: no person, no place, no day. */
export function bundleFileName(header: Pick<BundleHeader, 'project' | 'exportId'>, month: string): string {
  invariant(Month.safeParse(month).success, 'a bundle is named after a month');
  return `bridgework_${header.project}_${month}_${header.exportId}.zip.age`;
}
