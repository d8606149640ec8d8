import type { Pattern } from './pattern.ts';

/** Sites of public bodies and support lines: a link to their front page is nobody's. */
const PUBLIC_SITE =
  /^(?:https?:\/\/)?(?:www\.)?(?:[\w-]+\.)*(?:gov\.uk|nhs\.uk|police\.uk|parliament\.uk|childline\.org\.uk|nspcc\.org\.uk|coramvoice\.org\.uk|becomecharity\.org\.uk|samaritans\.org|barnardos\.org\.uk|kooth\.com|themix\.org\.uk|youngminds\.org\.uk|ceop\.police\.uk|bbc\.co\.uk|mentimeter\.com|menti\.com|kahoot\.it|google\.com|youtube\.com|wikipedia\.org|independent-review\.uk|childrenssocialcare\.independent-review\.uk)(?:\/[\w-]*)?\/?$/iu;

const isPersonal = (match: string): boolean => !PUBLIC_SITE.test(match);

/** Links and e-mail addresses. */
export const CONTACTS: readonly Pattern[] = [
  {
    category: 'url',
    tier: 'block',
    // First of all, because a link can hold an e-mail address and more, and goes as a whole.
    expression:
      /\b(?:https?:\/\/|www\.)[^\s<>"']+[^\s<>"'.,;:!?)\]]|\b(?:instagram|facebook|tiktok|snapchat|twitter|x|youtube|discord|linktr|onlyfans|twitch)\.(?:com|gg|ee|tv)\/[^\s<>"']*[^\s<>"'.,;:!?)\]]/giu,
    judge: isPersonal,
  },
  {
    category: 'email',
    tier: 'block',
    // It begins where its word begins: without that a long word would be tried from each of its letters.
    expression:
      /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,80}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]{1,60}(?:\s?(?:\.|\(dot\)|\[dot\]| dot )\s?[\p{L}\p{N}-]{1,30}){1,4}/giu,
    judge: (match) => !/^'|\s@\s?\p{L}+\.\s/iu.test(match),
  },
  {
    category: 'email',
    tier: 'block',
    expression:
      /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+-]{1,60} at [\p{L}\p{N}-]{1,40}(?: dot [\p{L}\p{N}-]{2,20}){1,3}(?![\p{L}\p{N}])/giu,
  },
  {
    category: 'email',
    tier: 'block',
    expression:
      /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+-]{1,60} at (?:gmail|googlemail|hotmail|outlook|yahoo|icloud|live|msn|aol|btinternet|sky|proton(?:mail)?)(?:\.(?:com|co\.uk|me|net|org))?(?![\p{L}\p{N}])/giu,
    judge: (match) => /[._\d]|\.(?:com|co\.uk)$/iu.test(match),
  },
  {
    category: 'email',
    tier: 'block',
    expression: /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+-]{2,60}@[\p{L}\p{N}-]{2,40}(?![\p{L}\p{N}.])/gu,
  },
  {
    category: 'url',
    tier: 'block',
    expression:
      /(?<![\p{L}\p{N}@._-])[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,2}\.(?:com|co\.uk|org\.uk|org|net|uk|info|io|gg|tv|me|ly|eu|biz)(?:\/[^\s<>"']{0,120}[^\s<>"'.,;:!?)\]])?(?![\p{L}\p{N}])/giu,
    judge: (match) =>
      isPersonal(match) && (match.includes('/') || /\.(?:com|org|net|uk|gg|me|tv|io|info)$/iu.test(match)),
  },
];
