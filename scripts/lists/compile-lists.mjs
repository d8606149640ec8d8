// Compiles the word lists of the anonymiser. Run by hand, never by `npm ci`; resources/lists/README.md says how.
//   node scripts/lists/compile-lists.mjs FOLDER
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fold } from '#shared/domain/anonymise/text/fold.ts';
import { frontCode } from './front-code.mjs';
import { cspellNames, fakerNames, places, scowlNames, scowlWords, stdlibNames, usBirths } from './sources.mjs';
import { BRITISH_GIVEN_NAMES, COUNCIL_AREAS, OTHER_PLACES } from './written-here.mjs';

const KEY = /^[a-z][a-z'-]+$/u;

/** From so many births on a name is common, or known; below the last it is left out unless another list has it. */
const COMMON_BIRTHS = 20_000;
const KNOWN_BIRTHS = 400;
const FEWEST_BIRTHS = 40;

/** Words beyond this size of SCOWL are rarely written, and many of them are names as well. */
const LARGEST_WORDS = 60;
const LARGEST_NAMES = 50;

/** From so many people on a place is well known; abroad only such cities are kept. */
const TOWN = 8_000;
const WORLD_CITY = 300_000;

const kit = path.resolve(process.argv[2] ?? '');
if (!fs.existsSync(path.join(kit, 'us-name-data.sqlite'))) {
  throw new Error('Give the folder with the fetched packages: resources/lists/README.md says what it holds.');
}

/** key → { given 0 to 3, word 0 to 4, surname 0 or 1, place 0 to 3 } */
const entries = new Map();
const phrases = new Map();

function raise(word, field, value) {
  const key = fold(word);
  if (!KEY.test(key) || key.length > 24) return;
  const entry = entries.get(key) ?? { given: 0, word: 0, surname: 0, place: 0 };
  entry[field] = Math.max(entry[field], value);
  entries.set(key, entry);
}

function raisePlace(name, value) {
  const key = fold(name).replace(/[.,]/gu, '');
  const spaced = key.replace(/-/gu, ' ');
  if (key.includes(' ') || key.includes('-')) phrases.set(spaced, Math.max(phrases.get(spaced) ?? 0, value));
  if (!key.includes(' ')) raise(key, 'place', value);
}

const known = new Map();
const count = (name, weight) => known.set(fold(name), (known.get(fold(name)) ?? 0) + weight);
for (const { name, births } of usBirths(kit)) {
  if (births >= FEWEST_BIRTHS) raise(name, 'given', births >= COMMON_BIRTHS ? 3 : births >= KNOWN_BIRTHS ? 2 : 1);
  else count(name, 0.5);
}
const faker = await fakerNames(kit);
for (const name of new Set(stdlibNames(kit).map(fold))) count(name, 0.5);
for (const name of new Set([...faker.given].map(fold))) count(name, 1);
for (const [name, lists] of known) if (lists >= 0.5) raise(name, 'given', lists >= 1.5 ? 2 : 1);
for (const name of BRITISH_GIVEN_NAMES) raise(name, 'given', 3);
for (const name of faker.surnames) raise(name, 'surname', 1);
for (const name of cspellNames(kit)) raise(name, 'surname', 1);

const size = (grade) => (grade <= 10 ? 4 : grade <= 20 ? 3 : grade <= 40 ? 2 : 1);
for (const { word, size: grade } of scowlWords(kit, LARGEST_WORDS)) raise(word, 'word', size(grade));
for (const { word } of scowlNames(kit, LARGEST_NAMES)) if (/^[A-Z][a-z]/u.test(word)) raise(word, 'surname', 1);

const abroad = [];
for (const { name, country, population } of await places(kit)) {
  if (country === 'GB') raisePlace(name, population >= TOWN ? 2 : 1);
  else if (population >= WORLD_CITY) abroad.push(name);
}
for (const name of abroad) if (!entries.get(fold(name))?.place && !phrases.has(fold(name))) raisePlace(name, 3);
for (const area of COUNCIL_AREAS) raisePlace(area, 2);
for (const place of OTHER_PLACES) raisePlace(place, 2);

const words = new Map(
  [...entries].map(([key, { given, word, surname, place }]) => [key, `${given}${word}${surname}${place}`]),
);
const lexicon = frontCode(words);
const placePhrases = [...phrases].map(([phrase, value]) => `${phrase}=${value}`).toSorted();
const body = { ...lexicon, phrases: placePhrases.join('|') };
const json = `${JSON.stringify({ words: words.size, phraseCount: phrases.size, ...body }, null, 2)}\n`;
const out = path.resolve(import.meta.dirname, '../../resources/lists/lexicon.json');
fs.writeFileSync(out, json);
const sum = (test) => [...entries.values()].filter(test).length;
process.stdout.write(
  `${words.size} words: ${sum((each) => each.given > 0)} given names, ${sum((each) => each.surname > 0)} family and other names, ` +
    `${sum((each) => each.word > 0)} ordinary words, ${sum((each) => each.place > 0)} places; ${phrases.size} places of several words.\n` +
    `${Buffer.byteLength(json)} bytes, SHA-256 ${createHash('sha256').update(json).digest('hex')}\n`,
);
