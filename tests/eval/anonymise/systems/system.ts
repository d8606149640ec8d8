import type { Found } from '../coverage.ts';

/** Something that marks personal data in a text. */
export interface System {
  readonly name: string;
  readonly find: (text: string) => readonly Found[];
}
