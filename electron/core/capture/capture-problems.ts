import type { z } from 'zod';
import type { Pack } from '#shared/model/pack.ts';

interface LooseFile {
  readonly tables: readonly unknown[];
  readonly notes: readonly unknown[];
  readonly cards: readonly unknown[];
  readonly attendance: readonly unknown[];
}

type Loose = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Loose)[name] : undefined;

/** `cards[3].answers[0]`, as people write paths. */
export function pathInWords(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    '',
  );
}

/** What is wrong with the file's shape, a sentence an issue, unknown keys with their whole path. */
export function shapeProblems(error: z.ZodError): string[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => `${pathInWords([...issue.path, key])}: this key is not known.`);
    }
    return [`${pathInWords(issue.path) || 'the file'}: ${issue.message}`];
  });
}

function looseFile(json: unknown): LooseFile {
  return {
    tables: listOf(fieldOf(json, 'tables')),
    notes: listOf(fieldOf(json, 'notes')),
    cards: listOf(fieldOf(json, 'cards')),
    attendance: listOf(fieldOf(json, 'attendance')),
  };
}

function repeated(list: readonly unknown[], listName: string): string[] {
  const seen = new Set<unknown>();
  return list.flatMap((item, index) => {
    const id = fieldOf(item, 'id');
    if (typeof id !== 'string' || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [`${listName}[${index}].id: “${id}” is there twice.`];
  });
}

/** What the file refers to and does not hold. It looks at whatever can be read, so that shape and references are told at once. */
export function referenceProblems(json: unknown): string[] {
  const { tables, notes, cards } = looseFile(json);
  const tableIds = new Set(tables.map((table) => fieldOf(table, 'id')));
  const kinds = new Map(cards.map((card) => [fieldOf(card, 'id'), fieldOf(card, 'kind')]));
  const problems = [...repeated(tables, 'tables'), ...repeated(cards, 'cards')];
  const lists = [
    ['notes', notes],
    ['cards', cards],
  ] as const;
  for (const [name, list] of lists) {
    for (const [index, item] of list.entries()) {
      const table = fieldOf(item, 'table');
      if (typeof table === 'string' && !tableIds.has(table))
        problems.push(`${name}[${index}].table: there is no table “${table}”.`);
    }
  }
  for (const [index, card] of cards.entries()) {
    for (const [place, answer] of listOf(fieldOf(card, 'answers')).entries()) {
      const path = `cards[${index}].answers[${place}]`;
      if (fieldOf(card, 'kind') === 'problem') problems.push(`${path}: only a solution answers problems.`);
      else if (!kinds.has(answer)) problems.push(`${path}: there is no card “${String(answer)}”.`);
      else if (kinds.get(answer) === 'solution')
        problems.push(`${path}: “${String(answer)}” is a solution, not a problem.`);
    }
  }
  return problems;
}

/** What the file's pack does not know: activities, groups, bands, the audience. */
export function packProblems(json: unknown, pack: Pack): string[] {
  const { notes, attendance } = looseFile(json);
  const problems: string[] = [];
  const check = (path: string, value: unknown, known: readonly { readonly id: string }[], what: string): void => {
    if (typeof value !== 'string' || known.some(({ id }) => id === value)) return;
    problems.push(
      `${path}: the pack “${pack.id}” has no ${what} “${value}”. It has ${known.map(({ id }) => id).join(', ')}.`,
    );
  };
  for (const [index, note] of notes.entries())
    check(`notes[${index}].activity`, fieldOf(note, 'activity'), pack.activities, 'activity');
  const counted = new Set<string>();
  for (const [index, line] of attendance.entries()) {
    const group = fieldOf(line, 'group');
    const band = fieldOf(line, 'band');
    check(`attendance[${index}].group`, group, pack.groups, 'group');
    check(`attendance[${index}].band`, band, pack.bands, 'band');
    const key = JSON.stringify([group, band]);
    if (counted.has(key))
      problems.push(`attendance[${index}]: “${String(group)}” with band “${String(band)}” is there twice.`);
    counted.add(key);
  }
  check('audience', fieldOf(json, 'audience'), pack.audiences, 'audience');
  return problems;
}
