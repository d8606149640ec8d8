import { lexicon } from '../lexicon/lexicon.ts';

const NUMBER_WORD =
  /^(?:(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine|odd|something|ish|plus|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))?|(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?:-odd|-ish)?)$/u;

const NUMBER_BEGINS = new Set(Array.from('tfsen', (letter) => letter.charCodeAt(0)));

/** "Fifty-seven", "seventy-odd". */
export const isNumberWord = (key: string): boolean =>
  // Most words do not even begin like a number.
  NUMBER_BEGINS.has(key.charCodeAt(0)) && NUMBER_WORD.test(key);

/** Whether a word with a hyphen is put together from ordinary words: "Safe-sleep", "follow-up", "T-shirt", but never "Ellie-Mae". */
export function isOrdinaryCompound(key: string): boolean {
  if (!key.includes('-')) return false;
  if (isNumberWord(key) || /-(?:compliant|style|type|based|shaped|proof|free)$/u.test(key)) return true;
  const parts = key.split('-').map((part) => ({ part, entry: lexicon().lookUp(part) }));
  const isOrdinary = ({ part, entry }: (typeof parts)[number]): boolean =>
    part.length <= 2 || /^\d+$/u.test(part) || (entry.word >= 2 && entry.given < 3);
  return parts.every(isOrdinary) && parts.some(({ part, entry }) => part.length > 2 && entry.word >= 2);
}
