// First of all: it tells zod not to compile validators, which this page's policy would refuse.
import '#shared/contract/define.ts';

/**
 * What forms must know of the models. Screens take these from here and only types from the models, so that zod is
 * set up before the models use it, and is no part of what the first screen loads.
 */
export { REGIONS } from '#shared/model/region.ts';
export { LONGEST_TEXT } from '#shared/model/text.ts';
