import { AppError } from '#shared/errors.ts';

/** A bundle that is not what was sealed; `what` names the file and what is wrong with it. */
export function altered(what: string): AppError {
  return new AppError(
    'altered-bundle',
    `This bundle was altered or damaged on its way: ${what}. Nothing was changed. Ask whoever made it to send it again.`,
  );
}

/** A bundle beyond the limits that keep this computer safe. */
export function tooLarge(what: string): AppError {
  return new AppError(
    'bundle-too-large',
    `This bundle is larger than Bridgework takes: ${what}. Nothing was changed. Ask whoever made it what happened.`,
  );
}

/** A file that never was a bundle. */
export function foreign(what: string): AppError {
  return new AppError(
    'foreign-file',
    `This is not a Bridgework bundle: ${what}. Nothing was changed. Choose a file whose name ends in .zip.age.`,
  );
}

/** A bundle in a layout that this version does not know yet. */
export function newer(what: string): AppError {
  return new AppError(
    'newer-version',
    `This bundle was made by a newer version of Bridgework (${what}). Nothing was changed. Update Bridgework, then import it again.`,
  );
}

/** A name out of an untrusted file, fit for a sentence: only plain letters, and never long. */
export function printable(name: string): string {
  return name.replaceAll(/[^ -~]/gu, '?').slice(0, 80);
}
