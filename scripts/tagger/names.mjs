import { lexiconWords, placePhrases } from './lexicon-words.mjs';
import { PARTS } from './words.mjs';

/** @typedef {import('./random.mjs').Random} Random */

const capital = (/** @type {string} */ word) =>
  word.replace(/(?:^|(?<=[-' ]))[a-z]/gu, (letter) => letter.toUpperCase());

const WORDS = lexiconWords();
const given = (/** @type {number} */ rank) =>
  WORDS.filter((each) => each.given === rank && each.word < 2 && each.key.length > 2).map(({ key }) => key);
const GIVEN = { common: given(3), known: given(2), rare: given(1) };
/** Names that are also words: will, hope, grace, mark. */
const WORD_NAMES = WORDS.filter((each) => each.given >= 2 && each.word >= 2).map(({ key }) => key);
const SURNAMES = WORDS.filter(
  (each) => each.surname > 0 && each.given === 0 && each.word < 2 && each.key.length > 3,
).map(({ key }) => key);
const SHORT = WORDS.filter(
  (each) => (each.given > 0 || each.surname > 0) && each.word === 0 && each.key.length <= 4,
).map(({ key }) => key);
const PLACES = WORDS.filter((each) => each.place > 0 && each.word < 2 && each.given < 3).map(({ key }) => key);
const PLACE_PHRASES = placePhrases();
const ORDINARY = [1, 2, 3, 4].map((grade) =>
  WORDS.filter((each) => each.word === grade && each.given === 0).map(({ key }) => key),
);
/** Ordinary words that are names as well, for sentences in which they are none. */
const NAMELIKE_WORDS = WORDS.filter((each) => each.word >= 2 && each.given > 0).map(({ key }) => key);

const VOWELS = [...'aeiou'];
const SYLLABLES = [
  ...'ka jo mi ra le tu sha de an ti ya ki zo fe na ol ber ri lo ma bi wen cha sa el ny dra ko ro si jay kay tay shay ha du be vi gu nu'.split(
    ' ',
  ),
  ...'mah leh rie neo dia lia rah sen tan lin dan mar kas hir bek zad vik rol zen'.split(' '),
];

/** @param {Random} random */
export function givenName(random) {
  const kind = random.below(100);
  if (kind < 32) return capital(random.pick(GIVEN.common));
  if (kind < 58) return capital(random.pick(GIVEN.known));
  if (kind < 65) return capital(random.pick(GIVEN.rare));
  if (kind < 76) return capital(random.pick(WORD_NAMES));
  if (kind < 81) return capital(shortForm(random));
  if (kind < 88) return capital(invented(random));
  if (kind < 93) return capital(altered(random.pick(GIVEN.common), random));
  if (kind < 95)
    return `${capital(random.pick(GIVEN.common))}${random.chance(700) ? '-' : ' '}${capital(random.pick(GIVEN.common))}`;
  if (kind < 97 && random.chance(500)) return initial(random);
  if (kind < 97) return inTwoParts(random);
  if (kind < 98)
    return `${initial(random)}${random.chance(500) ? '.' : ''}${initial(random)}${random.chance(500) ? '.' : ''}`;
  return capital(random.pick(SURNAMES));
}

/** @param {Random} random */
export function familyName(random) {
  const kind = random.below(100);
  if (kind < 68) return capital(random.pick(SURNAMES));
  if (kind < 76) return capital(random.pick(GIVEN.known));
  if (kind < 82) return capital(random.pick(ORDINARY[1]));
  if (kind < 86) return `${random.pick(["O'", 'Mc', 'Mac', "D'", 'Al-', 'El-'])}${capital(random.pick(SURNAMES))}`;
  if (kind < 92) return `${capital(random.pick(SURNAMES))}-${capital(random.pick(SURNAMES))}`;
  return capital(invented(random));
}

/** @param {Random} random */
export function fullName(random) {
  const middle = random.chance(80) ? ` ${capital(random.pick(GIVEN.common))}` : '';
  return `${givenName(random)}${middle} ${familyName(random)}`;
}

/** @param {Random} random */
export function initial(random) {
  return 'ABCDEFGHJKLMNOPRSTWYZ'.charAt(random.below(21));
}

/** @param {Random} random */
export function placeName(random) {
  if (random.chance(200)) return capital(random.pick(PLACE_PHRASES));
  return random.chance(880) ? capital(random.pick(PLACES)) : inventedPlace(random);
}

/** @param {Random} random */
export function schoolName(random) {
  const kind = random.below(10);
  if (kind < 3)
    return `${random.pick(['St', 'St.', 'Saint'])} ${random.pick(PARTS.saint)}'s${random.chance(600) ? ` ${random.pick(PARTS.school)}` : ''}`;
  const first =
    kind < 6
      ? inventedPlace(random)
      : kind < 8
        ? capital(random.pick(PLACES))
        : `${random.pick(PARTS.feature)} ${random.pick(PARTS.feature)}`;
  return `${first} ${random.pick(PARTS.school)}`;
}

/** @param {Random} random */
export function homeName(random) {
  const kind = random.below(100);
  if (kind < 12) return `The ${random.pick(PARTS.feature)}${random.chance(500) ? 's' : ''}`;
  if (kind < 18) return `${random.pick(['Number', 'No.', 'No'])} ${1 + random.below(90)}`;
  if (kind < 34)
    return `${random.pick(PARTS.feature)}${random.pick(['lea', 'dene', 'view', 'side', 'bank', 'wood', 'croft', 'mount', 'hurst', 'mead'])}`;
  const first =
    kind < 70 ? inventedPlace(random) : kind < 85 ? random.pick(PARTS.feature) : capital(random.pick(SURNAMES));
  return `${first} ${random.pick(PARTS.home)}`;
}

/** @param {Random} random */
export function organisationName(random) {
  const kind = random.below(100);
  const place = random.chance(700) ? capital(random.pick(PLACES)) : inventedPlace(random);
  const family = capital(random.pick(SURNAMES));
  if (kind < 44) return `${place} ${random.pick(PARTS.org)}`;
  if (kind < 52)
    return `${family}${random.pick(["'s", 's', ' & Sons', ' and Sons', ' Brothers', ' & Co'])} ${random.pick(PARTS.trade)}`;
  if (kind < 58)
    return `${family} ${random.pick(['&', 'and', ''])} ${capital(random.pick(SURNAMES))} ${random.pick(['LLP', 'Solicitors', 'Law', 'Ltd'])}`.replace(
      '  ',
      ' ',
    );
  if (kind < 66) return `${random.pick(['HMP', 'HMYOI', 'HMP/YOI', 'YOI'])} ${place}`;
  if (kind < 72) return `${random.pick(['University of', 'Royal', 'Friends of', 'Church of St', 'Bank of'])} ${place}`;
  if (kind < 80)
    return `St ${random.pick(PARTS.saint)}'s ${random.pick(['Hospital', 'Hospice', 'Church', 'Centre', 'Community Centre', 'Youth Club'])}`;
  if (kind < 92) return `${capital(random.pick(ORDINARY[2]))} ${random.pick(PARTS.group)}`;
  return `The ${capital(random.pick(ORDINARY[2]))} ${random.pick(PARTS.group)}`;
}

/** What somebody is called by friends: an ordinary word, a shortened name, an adjective before a name. @param {Random} random */
export function nickname(random) {
  const kind = random.below(10);
  if (kind < 4) return capital(random.pick(ORDINARY[1 + random.below(2)]));
  if (kind < 7) return capital(shortForm(random));
  if (kind < 8)
    return `${random.pick(['Big', 'Little', 'Lil', 'Wee', 'Young', 'Old', 'Mad'])} ${capital(random.pick(GIVEN.common))}`;
  return capital(invented(random));
}

/** An ordinary word, common ones more often; now and then one that is a name elsewhere. @param {Random} random */
export function ordinaryWord(random) {
  const kind = random.below(100);
  if (kind < 8) return random.pick(NAMELIKE_WORDS);
  if (kind < 45) return random.pick(ORDINARY[3]);
  if (kind < 78) return random.pick(ORDINARY[2]);
  return random.pick(ORDINARY[kind < 90 ? 1 : 0]);
}

/** One letter otherwise: what a hurried typist makes of a word. @param {string} word @param {Random} random */
export function altered(word, random) {
  if (word.length < 4) return word;
  const at = 1 + random.below(word.length - 2);
  const kind = random.below(5);
  if (kind === 0) return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  if (kind === 1) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 2) return word.slice(0, at) + word.charAt(at) + word.slice(at);
  if (kind === 3)
    return word.slice(0, at) + random.pick(VOWELS) + word.slice(at + (VOWELS.includes(word.charAt(at)) ? 1 : 0));
  return word.slice(0, at) + 'abcdefghijklmnoprstuwy'.charAt(random.below(22)) + word.slice(at + 1);
}

/** Capitals that stand for a form, a service or a meeting nobody outside has heard of. @param {Random} random */
export function acronym(random) {
  const length = 2 + random.below(4);
  return Array.from({ length }, () => 'ABCDEFGHILMNOPRSTUVWY'.charAt(random.below(21))).join('');
}

const KINDS_OF_THING = [
  'Scheme',
  'Fund',
  'Day',
  'Week',
  'Award',
  'Plan',
  'Panel',
  'Strategy',
  'Games',
  'Wage',
  'Offer',
  'Act',
  'Order',
  'Pack',
  'Charter',
  'Officer',
  'Exec',
  'Lead',
  'Pathway',
  'Guarantee',
];

/** What is written with capitals in the middle of a sentence and is a scheme, a film, a rule. @param {Random} random */
export function title(random) {
  const words = Array.from({ length: 1 + random.below(2) }, () => capital(random.pick(ORDINARY[1 + random.below(3)])));
  if (random.chance(450)) words.push(random.pick(KINDS_OF_THING));
  return words.join(' ');
}

/** A word that is in no list and is nobody's name: a thing, an app, slang. @param {Random} random */
export function made(random) {
  return capital(
    random.chance(500) ? invented(random) : altered(altered(random.pick(ORDINARY[random.below(3)]), random), random),
  );
}

/** @param {Random} random */
function shortForm(random) {
  const name = random.pick(GIVEN.common);
  const short = name.slice(0, 3 + random.below(2));
  return random.chance(500) ? short : short + random.pick(['y', 'ie', 'z', 'zy', 'o', 's']);
}

/** Given names of two short words, as many are in Asia and in Arabic. @param {Random} random */
function inTwoParts(random) {
  const first = random.chance(300)
    ? random.pick(['abu', 'umm', 'nur', 'van', 'thi', 'ka', 'jia', 'xiao', 'abdul', 'bin'])
    : random.pick(SHORT);
  return `${capital(first)} ${capital(random.pick(SHORT))}`;
}

/** @param {Random} random */
function invented(random) {
  let name = random.chance(300) ? random.pick(GIVEN.known).slice(0, 3) : '';
  const syllables = 2 + random.below(2);
  for (let at = 0; at < syllables; at += 1) name += random.pick(SYLLABLES);
  return name;
}

/** @param {Random} random */
function inventedPlace(random) {
  return `${random.pick(PARTS.feature)}${random.pick(PARTS.ending)}`;
}
