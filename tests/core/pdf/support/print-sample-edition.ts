import { writeEdition } from '#core/pdf/edition.ts';
import { editionOf, SAMPLES } from './edition-sample.ts';

// Run by edition-traces.test.ts in processes of its own.
process.stdout.write(await writeEdition(editionOf(SAMPLES.bridgeTheGap)));
