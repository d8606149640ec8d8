/** Words for a number of people that may be published: never the number, only its band of ten. Nobody is "nobody". */
export function peopleInWords(total: number): string {
  if (total === 0) return 'nobody counted';
  if (total < 10) return 'a small group';
  if (total >= 100) return '100 or more';
  const from = Math.floor(total / 10) * 10;
  return `${from} to ${from + 9}`;
}
