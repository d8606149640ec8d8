/** Which edition this is, and of whose project. */
export interface EditionMark {
  readonly number: number;
  /** The short code that the organisation gave its workspace. */
  readonly project: string;
  /** The laptop's signing key: a pseudonym, not a person. */
  readonly keyId?: string;
}
