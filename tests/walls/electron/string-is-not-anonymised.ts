// Neither a string nor what somebody typed is text that may leave.
import { type AnonymisedText, RawText } from '#shared/model/text.ts';

export const fromString: AnonymisedText = 'typed'; // wall: TS2322
export const fromRaw: AnonymisedText = RawText.parse('typed'); // wall: TS2322
export const stringAsRaw: RawText = 'typed'; // wall: TS2322

declare const anonymised: AnonymisedText;
export const changed: AnonymisedText = `${anonymised}, and more`; // wall: TS2322
export const backwards: RawText = anonymised; // wall: TS2322
