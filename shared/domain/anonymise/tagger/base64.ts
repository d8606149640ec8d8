const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Reads base64 into signed bytes; the platform's own decoders are not in every place this code runs. */
export function signedBytesOf(base64: string): Int8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < ALPHABET.length; at += 1) values[ALPHABET.charCodeAt(at)] = at;
  const length = base64.endsWith('==') ? base64.length - 2 : base64.length - (base64.endsWith('=') ? 1 : 0);
  const bytes = new Int8Array(Math.floor((length * 3) / 4));
  let held = 0;
  let bits = 0;
  let to = 0;
  for (let at = 0; at < length; at += 1) {
    held = ((held << 6) | (values[base64.charCodeAt(at)] ?? 0)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[to] = held >> bits;
    to += 1;
  }
  return bytes;
}
