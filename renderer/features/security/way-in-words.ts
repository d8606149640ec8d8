import type { WayIn } from '#shared/model/way-in.ts';

/** What each kind of way in is. */
export const KIND_WORDS: Readonly<Record<WayIn['kind'], string>> = {
  passphrase: 'A passphrase',
  recovery: 'Eight groups on paper',
  organisation: 'A key that your organisation keeps',
};

/** What taking a way in away means for whoever has it. */
export const REMOVAL_WORDS: Readonly<Record<WayIn['kind'], string>> = {
  passphrase: 'Their passphrase does not open this workspace any more.',
  recovery: 'The printed sheet does not open this workspace any more. Tear it up, and make a new one.',
  organisation: 'Your organisation’s key does not open this workspace any more.',
};

/** What a way in is called in a sentence. */
export function nameOf({ kind, label }: WayIn): string {
  if (kind === 'passphrase') return label;
  return kind === 'recovery' ? 'the recovery sheet' : 'your organisation’s key';
}

/** A name for one more facilitator that is not taken yet. */
export function freeLabel(waysIn: readonly WayIn[]): string {
  let number = waysIn.filter(({ kind }) => kind === 'passphrase').length + 1;
  while (waysIn.some(({ label }) => label === `Facilitator ${number}`)) number += 1;
  return `Facilitator ${number}`;
}
