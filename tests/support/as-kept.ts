import { replaceIn } from '#shared/domain/anonymise/replace.ts';
import { scan } from '#shared/domain/anonymise/scan.ts';

/** A text as it is stored: what is sure to be personal in it is replaced. */
export function asKept(text: string): string {
  return replaceIn(
    text,
    scan(text).filter(({ tier }) => tier === 'block'),
  );
}
