import { traceOf } from '../text/traces.ts';
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
    needs: [traceOf('/;www.')],
    // First of all, because a link can hold an e-mail address and more, and goes as a whole.
    expression:
      /\b(?:https?:\/\/|www\.)[^\s<>"']+[^\s<>"'.,;:!?)\]]|\b(?:instagram|facebook|tiktok|snapchat|twitter|x|youtube|discord|linktr|onlyfans|twitch|t|wa|fb)\.(?:com|gg|ee|tv|me)\/[^\s<>"']*[^\s<>"'.,;:!?)\]]/giu,
    judge: isPersonal,
  },
  {
    category: 'email',
    tier: 'block',
    needs: [traceOf('@;(at);at]')],
    // It begins where its word begins: without that a long word would be tried from each of its letters.
    expression:
      /(?<![A-Za-zÀ-ɏ0-9._%+'-])[A-Za-zÀ-ɏ0-9._%+'-]{1,80}\s?(?:@|\(at\)|\[at\])\s?[A-Za-zÀ-ɏ0-9-]{1,60}(?:\s?(?:\.|,(?=\s?(?:com|co|org|net)\b)|\(dot\)|\[dot\]| dot )\s?(?:[A-Za-zÀ-ɏ0-9-]{1,30})){1,4}/giu,
    // "A girl @sunny.days" has an account and no address: with room before the sign, a known end is asked for.
    judge: (match) =>
      !/^'|\s@\s?[A-Za-zÀ-ɏ]+\.\s/iu.test(match) &&
      (!/\s@\S/u.test(match) ||
        /(?:\.|dot\)?)\s?(?:com|uk|org|net|edu|gov|me|info|io|eu|ie|school|nhs)$/iu.test(match)),
  },
  {
    category: 'email',
    tier: 'block',
    needs: [traceOf(' at '), traceOf(' dot ')],
    expression:
      /(?<![A-Za-zÀ-ɏ0-9._%+'-])[A-Za-zÀ-ɏ0-9._%+-]{1,60}(?: (?:dot|underscore|dash|hyphen) [A-Za-zÀ-ɏ0-9-]{1,30}){0,3} at [A-Za-zÀ-ɏ0-9-]{1,40}(?: dot [A-Za-zÀ-ɏ0-9-]{2,20}){1,3}(?![A-Za-zÀ-ɏ0-9])/giu,
  },
  {
    category: 'email',
    tier: 'block',
    needs: [
      traceOf(
        ' at gmail; at googlemail; at hotmail; at outlook; at yahoo; at icloud; at live; at msn; at aol; at btinternet; at sky; at proton',
      ),
    ],
    expression:
      /(?<![A-Za-zÀ-ɏ0-9._%+'-])[A-Za-zÀ-ɏ0-9._%+-]{1,60} at (?:gmail|googlemail|hotmail|outlook|yahoo|icloud|live|msn|aol|btinternet|sky|proton(?:mail)?)(?:\.(?:com|co\.uk|me|net|org))?(?![A-Za-zÀ-ɏ0-9])/giu,
    judge: (match) => /[._\d]|\.(?:com|co\.uk)$/iu.test(match),
  },
  {
    category: 'email',
    tier: 'block',
    needs: [traceOf('@')],
    expression: /(?<![A-Za-zÀ-ɏ0-9._%+'-])[A-Za-zÀ-ɏ0-9._%+-]{2,60}@[A-Za-zÀ-ɏ0-9-]{2,40}(?![A-Za-zÀ-ɏ0-9.])/gu,
  },
  {
    category: 'url',
    tier: 'block',
    needs: [traceOf('.com;.co.uk;.org;.net;.uk;.info;.io;.gg;.tv;.me;.ly;.eu;.biz')],
    expression:
      /(?<![A-Za-zÀ-ɏ0-9@._-])[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,2}\.(?:com|co\.uk|org\.uk|org|net|uk|info|io|gg|tv|me|ly|eu|biz)(?:\/[^\s<>"']{0,120}[^\s<>"'.,;:!?)\]])?(?![A-Za-zÀ-ɏ0-9])/giu,
    judge: (match) =>
      isPersonal(match) && (match.includes('/') || /\.(?:com|org|net|uk|gg|me|tv|io|info)$/iu.test(match)),
  },
  {
    category: 'url',
    tier: 'warn',
    needs: [traceOf('/'), traceOf('.')],
    // Whatever its end, a site with a page behind it: "somegroup.london/summer".
    expression: /(?<![A-Za-zÀ-ɏ0-9@._/-])[a-z0-9-]{4,40}\.[a-z]{3,12}\/[a-z0-9][a-z0-9/_-]{2,80}(?![A-Za-zÀ-ɏ0-9])/giu,
    judge: isPersonal,
  },
];
