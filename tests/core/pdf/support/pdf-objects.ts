import { runOnPdf } from './pdf-tools.ts';

export type Value = null | boolean | number | string | readonly Value[] | Dictionary;
export interface Dictionary {
  readonly [key: string]: Value;
}

/** The objects of a PDF as qpdf reads them: names begin with "/", text with "u:". */
export interface PdfObjects {
  readonly all: readonly Value[];
  readonly catalog: Dictionary;
  /** Follows references until there is a value. */
  readonly follow: (value: Value | undefined) => Value;
  /** Follows references to a dictionary; an empty one where there is none. */
  readonly dictionary: (value: Value | undefined) => Dictionary;
  readonly list: (value: Value | undefined) => readonly Value[];
  /** An inflated stream, one character a byte. */
  readonly stream: (reference: Value | undefined) => string;
}

interface Json {
  readonly qpdf: readonly [
    unknown,
    Readonly<Record<string, { value?: Value; stream?: { data?: string; dict: Value } }>>,
  ];
}

/** Reads a PDF with qpdf. */
export function readObjects(bytes: Uint8Array): PdfObjects {
  const args = ['--json', '--json-stream-data=inline', '--decode-level=generalized'];
  const json = runOnPdf('qpdf', bytes, (file) => [...args, file]);
  const objects = (JSON.parse(json.toString('utf8')) as Json).qpdf[1];

  const follow = (value: Value | undefined): Value => {
    if (typeof value !== 'string' || !/^\d+ \d+ R$/u.test(value)) return value ?? null;
    const object = objects[`obj:${value}`];
    return follow(object?.value ?? object?.stream?.dict);
  };
  const dictionary = (value: Value | undefined): Dictionary => {
    const found = follow(value);
    return isDictionary(found) ? found : {};
  };
  const list = (value: Value | undefined): readonly Value[] => {
    const found = follow(value);
    if (Array.isArray(found)) return found as readonly Value[];
    return found === null ? [] : [value ?? null];
  };
  return {
    all: Object.keys(objects).map((key) => (key.startsWith('obj:') ? follow(key.slice(4)) : null)),
    catalog: dictionary(dictionary(objects['trailer']?.value)['/Root']),
    follow,
    dictionary,
    list,
    stream: (reference) =>
      Buffer.from(
        objects[typeof reference === 'string' ? `obj:${reference}` : '']?.stream?.data ?? '',
        'base64',
      ).toString('latin1'),
  };
}

export function isDictionary(value: Value): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
