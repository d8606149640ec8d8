import { spawnSync } from 'node:child_process';
import { decryptWith } from '#core/bundle/age.ts';
import { listZip } from '#core/bundle/zip-directory.ts';
import { readFiles } from '#core/bundle/zip-read.ts';
import type { BundleFiles } from '#core/bundle/bundle-files.ts';

/** Every file inside a sealed bundle, unpacked and not looked at. */
export async function filesInBundle(bytes: Uint8Array, identity: string): Promise<BundleFiles> {
  const zip = await decryptWith(bytes, [identity]);
  return readFiles(zip, await listZip(zip));
}

/** The text of a PDF as a program that is not ours reads it; without `pdftotext` the test fails. */
export function textOfPdf(bytes: Uint8Array): string {
  const { stdout, stderr, status, error } = spawnSync('pdftotext', ['-layout', '-', '-'], {
    input: bytes,
    encoding: 'utf8',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`pdftotext: ${stderr}`);
  return stdout;
}
