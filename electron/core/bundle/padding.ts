import { AppError } from '#shared/errors.ts';
import { MAX_ZIP_BYTES } from './limits.ts';

const SMALLEST = 64 * 1024;

/** How many bytes bring a zip of `size` bytes to the next power of two, from 64 KiB to 32 MiB, or else to the largest size. */
export function paddingFor(size: number): number {
  if (size > MAX_ZIP_BYTES) {
    throw new AppError(
      'bundle-too-large',
      `The bundle would have ${size} bytes, and nobody could open one of more than ${MAX_ZIP_BYTES}. It was not made, and nothing was lost.`,
    );
  }
  let step = SMALLEST;
  while (step < size) step *= 2;
  return Math.min(step, MAX_ZIP_BYTES) - size;
}
