// Every way of calling something anonymised that was not: each line marked is a lint error.
import type { AnonymisedText, AnonymisedText as Safe, KeptText } from '#shared/model/text.ts'; // lint

declare const typed: string;
declare const anonymised: AnonymisedText;

export const cast = typed as AnonymisedText; // lint
export const stored = typed as KeptText; // lint
export const twice = typed as unknown as AnonymisedText; // lint
export const angled = <AnonymisedText>typed; // lint
export const inside = { text: typed } as { text: AnonymisedText }; // lint
export const list = [typed] as readonly AnonymisedText[]; // lint
export const renamed: Safe = anonymised;
export function isAnonymised(text: string): text is AnonymisedText { // lint
  return text !== '';
}

export const kept: AnonymisedText = anonymised;
export const asRaw = anonymised as string;
