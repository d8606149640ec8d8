import { lexicon } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import { SAFE_WORDS } from '../vocabulary/sector.ts';
import { traceOf } from '../text/traces.ts';
import { MADE_UP, ONLINE_WORD } from './needs.ts';
import { textBefore, textBehind, type Around, type Pattern } from './pattern.ts';

/** Where people go by such names, and how they speak of it. */
const ONLINE =
  /(?<![A-Za-zÀ-ɏ])(?:snap(?:chat)?s?|insta(?:gram)?s?|finsta|ig|tik ?toks?|discord|xbox|psn|ps[45]|playstation|roblox|fortnite|minecraft|steam|twitch|twitter|facebook|fb|youtube|bereal|vinted|depop|reddit|telegram|kik|wattpad|whatsapp|gamer ?tags?|gaming|user ?names?|handles?|screen ?names?|online|burner|accounts?|acc|socials|dms?|followers|admin|tagged)(?![A-Za-zÀ-ɏ])/iu;

/** A name may stand so far behind the site that it belongs to: several are told in one breath. */
const NEAR_BEFORE = 110;
const NEAR_BEHIND = 45;

const isNear = (around: Around): boolean =>
  ONLINE.test(textBefore(around, NEAR_BEFORE)) || ONLINE.test(textBehind(around, NEAR_BEHIND));

/** Numbers with a unit, years of school, sizes and shortened words are written in one as well. */
const NO_NAME =
  /^(?:\d+(?:st|nd|rd|th|am|pm|yrs?|yo|yp|k|m|s|ish|x|p|mins?|hrs?|gb|g|mb|kg|cm|mph)|\d.*[ap]m|(?:[a-z]\.){1,3}[a-z]?|[a-z]{1,5}\d{1,2}|(?:year|table|covid|room|group|section|reg|page|key|unit|step|stage|level|route|part|week|day|zone|phase|grade|class|form|team|floor|iphone|galaxy)-?\d+|[a-z]{1,3}\d{3,})$/iu;

/** Written as only accounts are; "half-term" and "late.Then" are not. */
function isMade(match: string): boolean {
  if (!/[A-Za-z]/u.test(match) || NO_NAME.test(match) || SAFE_WORDS.has(match.toLowerCase())) return false;
  if (match.includes('_')) return true;
  if (/[A-Za-z].*\d|\d.*[A-Za-z]/u.test(match)) return !/^\d{1,2}[-.]|^\d+[:.]\d/u.test(match);
  if (!/[a-z]\.[a-z]/u.test(match) || /\.[A-Z]/u.test(match)) return false;
  const parts = match.split('.');
  return parts.length > 2 || parts.some((part) => part.length === 1 || lexicon().lookUp(fold(part)).word === 0);
}

/** Names of accounts known by how they are made, beside a word for where they are used. */
export const ONLINE_NAMES: readonly Pattern[] = [
  {
    category: 'handle',
    tier: 'warn',
    needs: [ONLINE_WORD, MADE_UP],
    // "Only on Snap, she's notur.lottie_x, or sometimes lottiesburner2".
    expression:
      /(?<![A-Za-zÀ-ɏ0-9_.@/#£$€-])(?=[A-Za-z0-9_-]{0,28}[0-9_.])[A-Za-z0-9_](?:[A-Za-z0-9_.-]{1,28})[A-Za-z0-9_](?![A-Za-zÀ-ɏ0-9_@/:%])/gu,
    judge: (match, around) => isMade(match) && isNear(around),
  },
  {
    category: 'handle',
    tier: 'warn',
    needs: [traceOf('', 'a.a')],
    // Three words with dots between are a name whatever is said beside it.
    expression: /(?<![A-Za-zÀ-ɏ0-9_.@/-])[a-z]{2,14}(?:\.[a-z]{2,14}){2,5}(?![A-Za-zÀ-ɏ0-9_@/.])/gu,
  },
  {
    category: 'handle',
    tier: 'warn',
    needs: [ONLINE_WORD],
    // "Discord pixelfox or just knock": right behind the site a word that is none.
    expression:
      /(?<![A-Za-zÀ-ɏ])(?:discord|tik ?tok|insta(?:gram)?|snap(?:chat)?|roblox|psn|xbox|steam|twitch|telegram|kik|gamer ?tag|user ?name)[,:]?\s["']?(?<it>[A-Za-z]{6,24})(?=["',.;)!?\n]|\s(?:or|and|n|if|not|posts|posted|is|but|on)\b|\s*$)/giu,
    judge: (match) => {
      const { word, given, surname, place } = lexicon().lookUp(fold(match));
      return (
        word + given + surname + place === 0 && !/(?:ing|ed|s|er|ly|n't)$/iu.test(match) && !SAFE_WORDS.has(fold(match))
      );
    },
  },
];
