import { lexicon } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';

/** Who can be so many years old. */
export const PERSON =
  '(?:(?:step|half|foster|grand|god)?[- ]?(?:brother|sister|bro|sis|son|daughter|child)|twins?|triplets?|cousin|cuz|baby|newborn|infant|toddler|bairn|niece|nephew|mum|mam|mom|dad|nan|nana|gran|grandma|grandad|boy|girl|lad|laddie|lass|lassie|kid|teen|teenager|yp|y\\/p|young (?:person|man|woman|lady|lad|one|mum|dad)|male|female|man|woman|eldest|oldest|youngest|middle (?:one|child)|little (?:one|un)|(?:big|wee|young|tiny|last|new) (?:one|un)|older one|younger one|sibling|sib|care leaver|leaver|resident|carer|mother|father|student|pupil|mate|bestie|friend|boyfriend|girlfriend|bf|gf|partner|apprentice|ambassador|refugee|client|witness|victim|suspect|patient|auntie|aunt|aunty|uncle|(?:mum|dad|mother|father) of (?:one|two|three|four|\\d))';

/** What may stand between somebody and an age, a word or two. */
const HEDGE =
  '(?:only|just gone|just|gone|now|nearly|nealry|almost|about|bout|barely|still|already|actually|like|roughly|around|maybe|probably|prob|officially|technically|really|even|not|not yet|yet|ever|then|all of|going on|coming up|coming up (?:to|for)|getting on for|knocking on|rising|pushing|supposed to be|meant to be|going to be|gonna be|about to be|what|more than|(?:no )?(?:older|younger) than|at most|again|currently|today|finally|literally|basically|obviously|clearly|apparently)';

/** Up to four of them, each with the room behind it. */
export const NEARLY = `(?:${HEDGE}\\s){0,4}`;

const HELPING =
  "(?:will|would|of|could|must|might|may|can'?t|couldn'?t|can|should|has|have|had|isn'?t|wasn'?t|ain'?t|never|says|said)";
const BE =
  "(?:is|was|were|am|are|be|been|being|isn'?t|wasn'?t|ain'?t|looks|looked|seems|turned|turns|turning|turn|hit|hits|reached|became|becomes)";

/** "Is", "has only just turned", "will be", "couldn't have been more than". */
export const IS = `(?:'d|'ll|'ve|(?<=(?<![a-z])(?:i|he|she|who|they|we))(?:d|ll))?\\s(?:(?:${HELPING}|${HEDGE})\\s){0,5}${BE}\\s(?:been\\s)?${NEARLY}`;

const PART = /[\s-]/u;

/** How sure it is that a word is somebody's given name; 0 is not at all, 3 is a common one. */
export function nameGrade(typed: string): number {
  const isCapital = /^\p{Lu}/u.test(typed);
  const [first = ''] = fold(typed).split(PART);
  const { given, word, place } = lexicon().lookUp(first);
  if (isCapital) return word >= 3 && given < 2 ? 0 : place > 0 && given < 2 ? 0 : Math.max(given, word === 0 ? 1 : 0);
  return word <= 1 ? given : 0;
}
