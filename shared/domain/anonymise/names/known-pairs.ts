import type { Token } from '../text/tokens.ts';
import { SAFE_WORDS } from '../vocabulary/sector.ts';

/** Two capitals that stand for a post, a body, a paper, a thing or a time, and for no person. */
const PAIRS = new Set(
  `sw pa ta la yp fc gp iq tv pe re uk us eu ok id it hr hq cv qr dj pc ps mp mc ed sg cp cin cla ci ni ea ds dc oh no so we he am pm my if in on an at do go me or up vs ey st ft pr ai ar fb ig
dm gf bf mh pd bp cd vr sn lp ep sp ss op tb dr mr ms tm ad hv hw ht ld qa rm ap nb vc xl tt pi`.split(/\s+/u),
);

/** So sure to be something else that no verb makes a person of them; of the others a verb of care work does. */
const NEVER_PEOPLE = new Set(
  `sw pa ta la yp fc gp tv pe re uk us eu ok id it hr hq cv qr mp cin cla ci ni ea pc ds dc oh no so we he am pm my if in on an at do go me or up vs st fb ig gf bf tm ad hv ht sm ld nb ro uc wc
dr mr ms ps mc dj ep op td pp io of by to as is be hi by xx ed`.split(/\s+/u),
);

/** Whether two capitals are known to say something else; `isMarked` where they stand just as somebody's initials would. */
export function isKnownPair(token: Token, isMarked = false): boolean {
  if (isMarked) return NEVER_PEOPLE.has(token.key) || SAFE_WORDS.has(token.key) || token.entry.word >= 4;
  return SAFE_WORDS.has(token.key) || token.entry.word >= 3 || PAIRS.has(token.key);
}
