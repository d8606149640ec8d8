/** Rows of the keyboard, for telling a slip of the finger from another name. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Whether `typed` is `name` with one typing error: a letter too many, too few, swapped, doubled, or another. */
export function isNear(name: string, typed: string): boolean {
  const difference = typed.length - name.length;
  if (Math.abs(difference) > 1 || name === typed) return false;
  let from = 0;
  while (from < name.length && name[from] === typed[from]) from += 1;
  let back = 0;
  while (back < Math.min(name.length, typed.length) - from && name.at(-1 - back) === typed.at(-1 - back)) back += 1;
  if (difference === 1) return from + back >= name.length && isLikely(name.length);
  if (difference === -1) return from + back >= typed.length && isLikely(name.length);
  const middle = name.slice(from, name.length - back);
  const other = typed.slice(from, typed.length - back);
  if (middle.length === 1) return name.length >= 4 || areNeighbours(middle, other);
  return middle.length === 2 && middle[0] === other[1] && middle[1] === other[0];
}

/** One letter more or less makes another word too easily where there are only three. */
const isLikely = (length: number): boolean => length >= 4;

function areNeighbours(one: string, other: string): boolean {
  return ROWS.some((row, at) => {
    const place = row.indexOf(one);
    if (place === -1) return false;
    const near = [
      row[place - 1],
      row[place + 1],
      ROWS[at - 1]?.[place],
      ROWS[at - 1]?.[place + 1],
      ROWS[at + 1]?.[place],
    ];
    return near.includes(other) || ROWS[at + 1]?.[place - 1] === other;
  });
}
