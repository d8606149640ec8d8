// Measures the anonymiser, and two public packages beside it, on the same texts in the same run. It judges nothing: tests do.
//   npm run eval:anonymise -- [--set development|frozen|presidio|given-names|timing]… [--ours] [--misses] [--json]
import path from 'node:path';
import { evaluate, evaluateRoster, evaluateStored, judge } from './evaluate.ts';
import { readBirths, sampleOf, scoreGivenNames } from './given-names.ts';
import { missesInWords } from './misses.ts';
import { readSet } from './notes.ts';
import { readOptions, type Options, type Part } from './options.ts';
import { readPresidio, scorePresidio } from './presidio.ts';
import { givenNamesInWords, presidioInWords, scoreInWords, timingInWords } from './report.ts';
import { compromise } from './systems/compromise.ts';
import { ours, rulesAlone, scanWithRoster } from './systems/ours.ts';
import { redactPii } from './systems/redact-pii.ts';
import type { System } from './systems/system.ts';
import { paragraphsOf, timeSystems } from './timing.ts';

const HERE = import.meta.dirname;
const SHARED_DATA = path.resolve(HERE, '../../../../shared/data');

/** How many births are drawn for the systems that are too slow for all names. */
const SAMPLE = 2000;

const HOW = `A span counts as found when nine tenths of its letters and digits are covered by findings of the tier or of a stronger one,
whatever their category. A false alarm is a finding that touches no marked span. Tiers are cumulative.`;

const options = readOptions(process.argv.slice(2));
if ('wrong' in options) {
  console.error(options.wrong);
  process.exitCode = 2;
} else {
  run(options);
}

function run({ parts, misses, json, oursOnly }: Options): void {
  const systems = oursOnly ? [ours, rulesAlone] : [ours, rulesAlone, compromise, redactPii];
  const measures: Readonly<Record<Part, () => Measured>> = {
    development: () => measureSet('development', systems, misses),
    frozen: () => measureSet('frozen', systems, false),
    presidio: () => measurePresidio(systems),
    'given-names': () => measureGivenNames(systems),
    timing: () => measureTiming(systems),
  };
  if (!json) console.log(`${HOW}\n`);
  const figures: Partial<Record<Part, unknown>> = {};
  for (const part of parts) {
    const measured = measures[part]();
    figures[part] = measured.figures;
    if (!json) console.log(`== ${part}\n${measured.words}\n`);
  }
  if (json) console.log(JSON.stringify(figures, null, 2));
}

/** What one part came to, in words and in figures. */
interface Measured {
  readonly words: string;
  readonly figures: unknown;
}

function measureSet(folder: string, systems: readonly System[], misses: boolean): Measured {
  const notes = readSet(path.join(HERE, folder));
  if (notes.length === 0) return skipped(`There are no notes in the folder “${folder}”, so nothing was measured.`);
  const results = systems.map((system) => ({
    system: system.name,
    score: evaluate(notes, system),
    stored: evaluateStored(notes, system),
    roster: system === ours ? [...evaluateRoster(notes, scanWithRoster)] : [],
  }));
  const words = results.map(({ system, score, stored, roster }) =>
    scoreInWords(
      system,
      score,
      new Map([
        ['all but names, with placeholders for people', stored],
        ...roster.map(([writing, recall]) => [`names with roster, ${writing}`, recall] as const),
      ]),
    ),
  );
  if (misses) words.push(missesInWords(judge(notes, ours)));
  return {
    words: words.join('\n\n'),
    figures: results.map(({ system, score, stored, roster }) => ({
      system,
      ...score,
      stored,
      roster: Object.fromEntries(roster),
    })),
  };
}

function measurePresidio(systems: readonly System[]): Measured {
  const sentences = readPresidio(path.join(SHARED_DATA, 'pii-benchmarks/presidio-synth-v2.json'));
  if (sentences === null)
    return skipped('The synthetic set of Presidio is not beside the project, so it was left out.');
  const scores = new Map(systems.map((system) => [system.name, scorePresidio(sentences, system)] as const));
  const how =
    'A span is found when 60 % of its tokens are touched; titles, ages, dates and nationalities are not counted as spans.\n' +
    'A false positive touches no marked span of any type (strict: none of the counted ones).';
  return { words: `${how}\n${presidioInWords(scores)}`, figures: Object.fromEntries(scores) };
}

function measureGivenNames(systems: readonly System[]): Measured {
  const births = readBirths(path.join(SHARED_DATA, 'names/uk-given-names.csv'));
  if (births === null) return skipped('The births by name are not beside the project, so they were left out.');
  const sample = sampleOf(births, SAMPLE);
  const scores = new Map([
    [`${ours.name}, all births 1974 to 2020`, scoreGivenNames(births, ours)] as const,
    ...systems.map((system) => [`${system.name}, ${SAMPLE} births drawn`, scoreGivenNames(sample, system)] as const),
  ]);
  return { words: givenNamesInWords(scores), figures: Object.fromEntries(scores) };
}

function measureTiming(systems: readonly System[]): Measured {
  const texts = readSet(path.join(HERE, 'development')).map(({ text }) => text);
  const [many, few] = [paragraphsOf(texts, 3000), paragraphsOf(texts, 300)];
  const measured = timeSystems(systems.map((system) => [system, system === compromise ? few : many] as const));
  const timings = new Map(systems.flatMap(({ name }, at) => (measured[at] ? [[name, measured[at]] as const] : [])));
  return { words: timingInWords(timings), figures: Object.fromEntries(timings) };
}

function skipped(sentence: string): Measured {
  return { words: sentence, figures: { skipped: sentence } };
}
