import { isNeverName, PLACES, readerOf } from '#shared/domain/anonymise/tagger/features.ts';
import { LABELS } from '#shared/domain/anonymise/tagger/model.ts';
import { pageOf } from '#shared/domain/anonymise/tagger/page-of.ts';
import { createRandom } from './random.mjs';
import { syntheticNote } from './notes.mjs';

/** @typedef {{ seed: number, notes: number }} Plan */
/** @typedef {{ features: Int32Array, label: number }} Example */

const RATE = 0.35;
const DECAY = 1e-6;

/**
 * Trains the tagger on synthetic notes: one linear model for all labels at once, by the gradient of the logarithmic loss
 * with a step for each weight that shrinks as the weight moves. Only additions, products, quotients and square roots are
 * used, which every engine rounds alike, so the same plan gives the same bytes everywhere.
 * @param {Plan} plan @returns {Int8Array} the weights, the labels of a feature side by side
 */
export function train({ seed, notes }) {
  const random = createRandom(seed);
  const weights = new Float64Array(PLACES * LABELS.length);
  const moved = new Float64Array(PLACES * LABELS.length).fill(1);
  // Each note is made, learned from once and forgotten: there are always new ones.
  for (let note = 0; note < notes; note += 1) {
    for (const example of examplesOf(random)) step(example, weights, moved, random);
  }
  return quantised(weights);
}

/** One word in so many is learned from as if no list knew it: the lists never know everybody. */
const UNLISTED = 120;

/** @param {import('./random.mjs').Random} random @returns {Example[]} */
function examplesOf(random) {
  const { text, spans } = syntheticNote(random);
  const page = pageOf(text);
  const tokens = page.tokens.map((token) => {
    const span = spans.find(({ start, end }) => token.start < end && start < token.stemEnd);
    const isHidden = token.kind === 'word' && random.chance(span === undefined ? 25 : UNLISTED);
    return isHidden ? { ...token, entry: { given: 0, word: 0, surname: 0, place: 0 } } : token;
  });
  const { read, features } = readerOf({ ...page, tokens });
  return tokens.flatMap((token, at) => {
    if (isNeverName(token)) return [];
    const count = read(at, 'all');
    const kind = spans.find(({ start, end }) => token.start < end && start < token.stemEnd)?.kind;
    return [{ features: features.slice(0, count), label: kind === undefined ? 0 : LABELS.indexOf(kind) }];
  });
}

/** @param {Example} example @param {Float64Array} weights @param {Float64Array} moved @param {import('./random.mjs').Random} random */
function step({ features, label }, weights, moved, random) {
  // A tenth of the features is left out each time, so that no single one is leaned on.
  const used = features.filter(() => !random.chance(400));
  const scores = LABELS.map((_, at) =>
    used.reduce((sum, place) => sum + (weights[place * LABELS.length + at] ?? 0), 0),
  );
  const top = Math.max(...scores);
  const powers = scores.map((score) => exponential(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  for (const [at, power] of powers.entries()) {
    const gradient = (at === label ? 1 : 0) - power / total;
    if (gradient < 1e-4 && gradient > -1e-4) continue;
    for (const place of used) {
      const index = place * LABELS.length + at;
      moved[index] += gradient * gradient;
      weights[index] += (RATE * gradient) / Math.sqrt(moved[index]) - DECAY * weights[index];
    }
  }
}

/** The exponential of a number that is not above 0, from products alone; the library's may differ in the last bit. */
function exponential(/** @type {number} */ value) {
  if (value < -30) return 0;
  let power = 1 + value / 4096;
  for (let times = 0; times < 12; times += 1) power *= power;
  return power;
}

/** Weights beyond this are rare and are cut, so that the others keep finer steps. */
const LARGEST = 3;

/** @param {Float64Array} weights */
function quantised(weights) {
  return Int8Array.from(weights, (weight) => {
    const scaled = (weight * 127) / LARGEST;
    return Math.max(-127, Math.min(127, Math.floor(scaled + 0.5)));
  });
}
