/** SipHash-2-4: a short keyed hash. Without the key its values say nothing, and the key lives no longer than the workshop. */
export function keyedHash(key: Uint8Array, text: string): bigint {
  const bytes = wordsOf(text);
  const [first, second] = [littleEndian(key, 0), littleEndian(key, 8)];
  let [a, b, c, d] = [
    first ^ 0x736f6d6570736575n,
    second ^ 0x646f72616e646f6dn,
    first ^ 0x6c7967656e657261n,
    second ^ 0x7465646279746573n,
  ];
  const round = (): void => {
    a = wrap(a + b);
    b = turn(b, 13n) ^ a;
    a = turn(a, 32n);
    c = wrap(c + d);
    d = turn(d, 16n) ^ c;
    a = wrap(a + d);
    d = turn(d, 21n) ^ a;
    c = wrap(c + b);
    b = turn(b, 17n) ^ c;
    c = turn(c, 32n);
  };
  for (const word of bytes) {
    d ^= word;
    round();
    round();
    a ^= word;
  }
  c ^= 0xffn;
  for (let time = 0; time < 4; time += 1) round();
  return a ^ b ^ c ^ d;
}

const MASK = (1n << 64n) - 1n;

const wrap = (value: bigint): bigint => value & MASK;

const turn = (value: bigint, by: bigint): bigint => wrap((value << by) | (value >> (64n - by)));

function littleEndian(bytes: Uint8Array, from: number): bigint {
  let value = 0n;
  for (let at = 7; at >= 0; at -= 1) value = (value << 8n) | BigInt(bytes[from + at] ?? 0);
  return value;
}

/** The text's UTF-16 units as 64-bit words; the last holds the length, as the hash asks. */
function wordsOf(text: string): readonly bigint[] {
  const bytes = new Uint8Array(Math.ceil((text.length * 2 + 1) / 8) * 8);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes[at * 2] = unit & 0xff;
    bytes[at * 2 + 1] = unit >> 8;
  }
  bytes[bytes.length - 1] = (text.length * 2) & 0xff;
  return Array.from({ length: bytes.length / 8 }, (_, at) => littleEndian(bytes, at * 8));
}
