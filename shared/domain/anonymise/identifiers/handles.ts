import { lexicon } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import { SAFE_WORDS } from '../vocabulary/sector.ts';
import { traceOf } from '../text/traces.ts';
import { MADE_UP, ONLINE_WORD } from './needs.ts';
import type { Around, Pattern } from './pattern.ts';
import { textBefore } from './pattern.ts';

const SITES =
  'snap(?:chat)?|insta(?:gram)?|ig|tik\\s?tok|discord|xbox(?: live)?|psn|ps[45]|playstation|roblox|fortnite|minecraft|steam|twitch|twitter|facebook|fb|youtube|threads|bereal|vinted|depop|pinterest|reddit|tumblr|telegram|kik|wattpad|gamer\\s?tag|user\\s?name|username|handle|screen\\s?name|gaming name|online name|finsta|spam account';

/** Written as only accounts are: a digit, a dot, a line in it, or capitals in the middle. */
const looksMade = (match: string): boolean => /[0-9_.]/u.test(match) || /^xX|\p{Ll}\p{Lu}/u.test(match);

/** No word that anybody writes. */
const isNoWord = (match: string): boolean => {
  const { word, given } = lexicon().lookUp(fold(match));
  return word === 0 && (given === 0 || match === match.toLowerCase());
};

const COMMON_BASE =
  /^(?:year|table|covid|room|group|section|reg|page|key|unit|step|stage|level|route|part|week|day|zone|wave|phase|grade|class|form|team|floor|door|bus|number|note|card|area|band|chapter)\d+$/iu;

/** Accounts on social media and in games. */
export const HANDLES: readonly Pattern[] = [
  {
    category: 'handle',
    tier: 'block',
    needs: [traceOf('@')],
    expression: /(?<![A-Za-zÀ-ɏ0-9_@.])@[A-Za-zÀ-ɏ0-9_](?:[A-Za-zÀ-ɏ0-9_.-]{0,28}[A-Za-zÀ-ɏ0-9_])?/gu,
  },
  {
    category: 'handle',
    tier: 'block',
    needs: [traceOf('#0')],
    expression: /(?<![A-Za-zÀ-ɏ0-9_@.#])[A-Za-zÀ-ɏ_][A-Za-zÀ-ɏ0-9_.]{1,30}#\d{3,5}(?![0-9])/gu,
  },
  {
    category: 'handle',
    tier: 'block',
    needs: [ONLINE_WORD],
    // After "my snap is" and its like, the next word is the account, whatever it looks like.
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9_])(?:${SITES})(?:'s)?(?:\\s(?:name|tag|id|account|handle|user|username|is called|called)){0,2}\\s*(?:is|are|was|:|=|-|im|i'm|as|under|(?<='s))\\s*["'@]?(?<it>[A-Za-zÀ-ɏ0-9_][A-Za-zÀ-ɏ0-9_.-]{1,28}[A-Za-zÀ-ɏ0-9_])`,
      'giu',
    ),
    // An ordinary sentence ("insta is bad for you") goes on with a plain lower-case word.
    judge: (match) => looksMade(match) || isNoWord(match),
  },
  {
    category: 'handle',
    tier: 'block',
    needs: [ONLINE_WORD, MADE_UP],
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9_])(?:${SITES})(?:\\s(?:name|tag|id|account|handle|user|username)){0,2}[\\s,("']{1,3}(?<it>[A-Za-zÀ-ɏ0-9_][A-Za-zÀ-ɏ0-9_.]{1,28}[A-Za-zÀ-ɏ0-9_])`,
      'giu',
    ),
    judge: (match) => looksLikeAccount(match),
  },
  {
    category: 'handle',
    tier: 'block',
    needs: [traceOf('|add;|follow;|dm;|message;|find;|search;|invite;|friend'), MADE_UP],
    expression:
      /(?<![A-Za-zÀ-ɏ])(?:add|follow|dm|message|find|search(?: for)?|invite|friend)(?: (?:me|him|her|them|us))?(?: (?:on|at|up|under)){0,2}(?: there| it)?\s?[:=-]?\s(?<it>[A-Za-zÀ-ɏ0-9_][A-Za-zÀ-ɏ0-9_.]{2,28}[A-Za-zÀ-ɏ0-9_])/giu,
    judge: looksLikeAccount,
  },
  {
    category: 'handle',
    tier: 'block',
    needs: [traceOf('|u/')],
    expression: /(?<![A-Za-zÀ-ɏ0-9_/.])u\/[A-Za-z0-9_-]{3,24}(?![A-Za-zÀ-ɏ0-9_/])/gu,
  },
  {
    category: 'handle',
    tier: 'block',
    needs: [ONLINE_WORD, traceOf(' on ; over ')],
    // "Add me on snap as jazzyboi", "find her on insta under shaz lou".
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:add|follow|dm|message|find|search|invite|got|talk to|text)(?: (?:me|him|her|them|us))? (?:on|over) (?:my |the |her |his )?(?:${SITES})(?:,|:| as| under| called| at| -)?\\s(?<it>[A-Za-z0-9_][A-Za-z0-9_.]{3,28}[A-Za-z0-9_])`,
      'giu',
    ),
    judge: (match) => looksMade(match) || isNoWord(match),
  },
  {
    category: 'handle',
    tier: 'block',
    needs: [ONLINE_WORD],
    expression:
      /(?<![A-Za-zÀ-ɏ])(?:gamer ?tag|user ?name|handle|screen ?name|(?:xbox|psn|playstation|roblox|fortnite|discord|steam|minecraft) (?:tag|name|id|user))(?: is|:| =)?\s["']?(?<it>\p{Lu}[A-Za-z0-9]{2,20}(?: \p{Lu}?[A-Za-z0-9]{2,20}){1,2})/gu,
    judge: (match) => /\p{Ll}\p{Lu}|\d/u.test(match) || (match.match(/\p{Lu}/gu)?.length ?? 0) >= 2,
  },
  {
    category: 'handle',
    tier: 'block',
    needs: [traceOf('_;xx')],
    expression:
      /(?<![A-Za-zÀ-ɏ0-9_.@/])(?:[xX]{1,2}_?[A-Za-zÀ-ɏ0-9_]{3,24}_?[xX]{2}|[A-Za-zÀ-ɏ0-9.]{2,24}_[A-Za-zÀ-ɏ0-9_.]{1,24}[A-Za-zÀ-ɏ0-9_]|_[A-Za-zÀ-ɏ0-9_.]{3,24}|[A-Za-zÀ-ɏ0-9.]{3,24}_)(?![A-Za-zÀ-ɏ0-9_@])/gu,
    judge: (match) => !/^_+|_+$/u.test(match) || /[A-Za-zÀ-ɏ]/u.test(match.slice(1, -1)),
  },
  {
    category: 'handle',
    tier: 'warn',
    needs: [traceOf('', 'a00;A00')],
    // "keira2008", "jaybear07": letters that a number hangs on.
    expression: /(?<![A-Za-zÀ-ɏ0-9_.@/£-])[A-Za-zÀ-ɏ]{4,20}\d{2,4}(?:[A-Za-zÀ-ɏ]{1,6})?(?![A-Za-zÀ-ɏ0-9_@])/gu,
    judge: (match) => !COMMON_BASE.test(match) && !SAFE_WORDS.has(match.toLowerCase()),
  },
];

function looksLikeAccount(match: string, around?: Around): boolean {
  if (around !== undefined && /\d\s?$/u.test(textBefore(around, 2))) return false;
  return (
    /[A-Za-zÀ-ɏ]/u.test(match) &&
    (/[A-Za-zÀ-ɏ][0-9_]|[0-9_][A-Za-zÀ-ɏ]|[A-Za-zÀ-ɏ]\.[A-Za-zÀ-ɏ]/u.test(match) || /^xX|\p{Ll}\p{Lu}/u.test(match)) &&
    !COMMON_BASE.test(match) &&
    !/^\d+(?:st|nd|rd|th|am|pm|yrs?|yo|k|m|mins?|hrs?|s)$/iu.test(match)
  );
}
