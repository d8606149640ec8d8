import { joined, traceOf, traceOfDigits } from '../text/traces.ts';

/** What several patterns need of a paragraph; a test holds every pattern to what it needs. */

/** All but a few patterns need a digit, and many paragraphs have none. */
export const DIGIT = traceOf('0');

/** Several figures near each other, as every long number has, however it is broken up. */
export const TWO_FIGURES = traceOfDigits(2);
export const THREE_FIGURES = traceOfDigits(3);
export const SIX_FIGURES = traceOfDigits(6);
export const EIGHT_FIGURES = traceOfDigits(8);
export const TEN_FIGURES = traceOfDigits(10);

/** "14 Ropery", "3a, Low": a number and a word with a capital. */
export const FIGURE_BEFORE_CAPITAL = traceOf('', '0 A;0a A;0A A;0, A;0a, A;0A, A');
const APART = [' ', '.', '-'];
/** "QQ 12", "A1": a letter with at most two marks or spaces between it and a figure. */
export const LETTER_BY_FIGURE = traceOf(
  '',
  joined(
    ['A', 'a'],
    ['', ...APART, ...APART.flatMap((one) => APART.map((other) => one + other))].map((between) => `${between}0`),
  ),
);
export const FIGURE_BEFORE_LETTER = traceOf('', '0A;0a');

/** "8th", "the 2nd". */
export const NTH_DAY = traceOf('0st;0nd;0rd;0th;0 st;0 nd;0 rd;0 th');

const MONTHS = words('jan feb mar apr may jun jul aug ag sep oct ocot nov dec');
/** How they all end, with the ways in which they are misspelt. */
const MONTH_ENDS = words(
  'an uary rary ury eb mar rch apr ril rill may jun june jul july ug ag ust sep sept ber oct nov dec',
);

/** A day and its month, in letters or in figures. */
export const DAY_AND_MONTH = traceOf(joined(words('0 0_ - -_ of_ st nd rd th st_ nd_ rd_ th_'), MONTHS));
export const MONTH_AND_DAY = traceOf(joined(MONTH_ENDS, words('_0 ._0 _the_0 ._the_0')));
export const DAY_STROKE_MONTH = traceOf('0/0;0.0');

/** "The third of May", "May the third", "Christmas Eve 2019". */
export const FEAST_OR_WORD = traceOf(
  [
    joined(words('first_ second_ third_ th_ of_'), MONTHS),
    joined(MONTH_ENDS, words('_the_ _fi _se _th _fo _si _ei _ni _te _el _tw')),
    joined(words('day eve night een en'), words('_0000 ,_0000')),
    '|twenty ;|twenty-;|thirty ;|thirty-',
  ].join(';'),
);

/** "Fri 12", "Tuesday the 4th", "wensday 14", "the 2nd of the 8th". */
export const WEEKDAY_AND_DAY = traceOf(
  [
    joined(words('mon tue tues wed weds thu thur thurs fri sat sun day'), words('_0 ,_0 _the_0 ,_the_0')),
    '0st of ;0nd of ;0rd of ;0th of ',
  ].join(';'),
);

/** Where accounts are, and what they are called there. */
export const ONLINE_WORD = traceOf(
  'snap;insta;|ig;tik tok;tiktok;discord;xbox;x box;psn;|ps0;playstation;roblox;fortnite;minecraft;steam;twitch;twitter;facebook;|fb;youtube;threads;bereal;vinted;depop;pinterest;reddit;tumblr;telegram;|kik;wattpad;whatsapp;gamer;gaming;user;handle;screen name;screenname;online;spam account;burner;account;|acc|;socials;|dm|;|dms|;followers;admin;tagged;finsta',
);

/** What is written as no word is: figures in it, a dot, a line, a capital in the middle. */
export const MADE_UP = traceOf('_', 'A0;a0;0A;0a;a.a;A.a;a.A;A.A;aA;-0;0-;.0;0.');

const HOUSE_NUMBERS = words('0 no_0 no._0 no0 no.0 number_0 number0');

/** "At 34", "in no 6": a number of a house without its street. */
export const AT_NUMBER = traceOf(joined(words('at_ in_ to_'), HOUSE_NUMBERS));
/** "Stays at 14", "her place is 7". */
export const AT_OR_IS_FIGURE = traceOf(joined(words('at in to is from was'), words('0 _0 __0')));

/** A part of a house with its number or letter: "Flat 3b", "block c". */
export const PART_OF_HOUSE = traceOf(
  joined(
    words(
      '|flat |apartment |apt |room |rm |unit |plot |pitch |caravan |bay |berth |mooring |hut |chalet |cabin |studio |bedsit |suite |lot |block |floor |lodge |bed |pod |trailer |no |no. |number |house',
    ),
    [...words('0 _0 no _no'), ...Array.from('abcdefgh').flatMap((letter) => [`${letter}|`, ` ${letter}|`])],
  ),
);

/** Four, four thousand or fourteen, however it is written. */
export const NUMBER_WORD = traceOf(
  '0;|one|;|two|;|three|;four;five;fivte;fif;six;seven;eight;eigth;nine;nint;|ten|;eleven;elven;twelv;teen;twenty;thirty;fort',
);
export const NUMBER_BEGINS = words('0 one two thr four fif fiv six seven eig nin ten elev elv twe fort thirt');

/** Words as a list; `_` is a space. */
export function words(list: string): readonly string[] {
  return list.split(' ').map((word) => word.replaceAll('_', ' '));
}
