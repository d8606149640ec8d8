/** One way in which a word can stand in a file. */
export interface Form {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A word as programs write it: UTF-8, UTF-16LE, and base64 wherever in its input the word began. */
export function formsOf(word: string): readonly Form[] {
  return [
    { name: 'UTF-8', bytes: Buffer.from(word, 'utf8') },
    { name: 'UTF-16LE', bytes: Buffer.from(word, 'utf16le') },
    ...[0, 1, 2].map((offset) => ({ name: `base64 at ${offset}`, bytes: base64At(word, offset) })),
  ];
}

/** The signs of base64 that follow from the word alone, where `offset` bytes stand before it in its group of three. */
function base64At(word: string, offset: number): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(word, 'utf8')]);
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64');
  // The first signs also hold bits of what stands before the word.
  return Buffer.from(whole.slice(Math.ceil((offset * 8) / 6)), 'latin1');
}
