import type { Token } from '../text/tokens.ts';
import { HONORIFICS, KIN, ROLES } from '../vocabulary/people.ts';

/** What the word before a name, or the two before it, say of who it is. */
const ROLE_LABELS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:social worker|sw|ssw)$/u, '[social worker]'],
  [/\bkey ?worker$/u, '[key worker]'],
  [/\bsupport worker$/u, '[support worker]'],
  [/\b(?:foster(?:er| carer| mum| dad| mother| father| parent)|carer)$/u, '[foster carer]'],
  [/\b(?:pa|personal advis[eo]r|advis[eo]r)$/u, '[personal adviser]'],
  [/\b(?:iro|reviewing officer)$/u, '[reviewing officer]'],
  [/\b(?:teacher|tutor|head ?teacher|head|ta|senco)$/u, '[teacher]'],
  [/\badvocate$/u, '[advocate]'],
  [/\b(?:manager|boss)$/u, '[manager]'],
  [/\b(?:pc|dc|ds|sgt|police ?(?:officer|man|woman)|officer|inspector)$/u, '[police officer]'],
  [/\b(?:dr|doctor|gp|nurse|midwife|dentist|consultant)$/u, '[doctor]'],
  [/\b(?:therapist|counsellor|psychologist|psychiatrist)$/u, '[therapist]'],
  [/\b(?:worker|staff|mentor|coach|volunteer|solicitor|visitor|guardian)$/u, '[worker]'],
  [/\b(?:mate|friend|bestie|boyfriend|girlfriend|bf|gf|flatmate|housemate|roommate|partner)$/u, '[friend]'],
];

/** What stands in the place of a name behind these words. */
export function replacementBehind(before: readonly Token[]): string {
  const last = before.at(-1);
  if (last === undefined) return '[name]';
  const words = before.map(({ key }) => key).join(' ');
  const label = ROLE_LABELS.find(([expression]) => expression.test(words));
  if (label !== undefined) return label[1];
  if (HONORIFICS.has(last.key)) return '[adult]';
  return KIN.has(last.key) ? '[family member]' : '[name]';
}

/** Whether a word says who the one named behind it is. */
export function isPersonNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.isPossessive && (KIN.has(token.key) || ROLES.has(token.key));
}
