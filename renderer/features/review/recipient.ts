const PREFIX = 'age1';

/**
 * The ends of a recipient in groups of four, for comparing over the telephone: `q8zk 4w2m … 7yhp 3c0d`. The last six
 * characters are its checksum, so a slip of the pen anywhere shows.
 */
export function shortFormOf(recipient: string): string {
  const body = recipient.startsWith(PREFIX) ? recipient.slice(PREFIX.length) : recipient;
  return `${inFours(body.slice(0, 8))} … ${inFours(body.slice(-8))}`;
}

/** Characters in groups of four, for reading and comparing: `ab12 cd34`. */
export function inFours(characters: string): string {
  return (characters.match(/.{1,4}/gu) ?? []).join(' ');
}
