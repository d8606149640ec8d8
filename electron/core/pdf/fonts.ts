import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The faces of our pages: Atkinson Hyperlegible, DejaVu Sans for the letters that it lacks, and DejaVu Sans Mono, whose
 * nought and one nobody takes for a letter, for keys that are read and typed.
 */
export type Face = 'regular' | 'bold' | 'mono' | 'regular-stand-in' | 'bold-stand-in';

const FILES: Readonly<Record<Face, string>> = {
  regular: '@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf',
  bold: '@expo-google-fonts/atkinson-hyperlegible/700Bold/AtkinsonHyperlegible_700Bold.ttf',
  mono: 'dejavu-fonts-ttf/ttf/DejaVuSansMono-Bold.ttf',
  'regular-stand-in': 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'bold-stand-in': 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
};

const read = new Map<Face, Uint8Array>();

/**
 * The bytes of a face's TrueType file. The fonts are packages, found from this module, so that the sources, the
 * bundle in out/ and the packed app all read the same files.
 */
export function fontBytes(face: Face): Uint8Array {
  const known = read.get(face);
  if (known) return known;
  const bytes = readFileSync(createRequire(import.meta.url).resolve(FILES[face]));
  read.set(face, bytes);
  return bytes;
}
