import type { Page } from '../layer.ts';
import { pageOf as pageOfNormalised } from '../page.ts';
import { normalise } from '../text/normalise.ts';

/** A text as the layers of the scan read it, for the training; offsets are those of the normalised text. */
export function pageOf(typed: string): Page {
  return pageOfNormalised(normalise(typed).text);
}
