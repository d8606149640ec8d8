/** A place in an order; `joint` where others share it. It never tells the number of votes. */
export interface Place {
  readonly place: number;
  readonly joint: boolean;
}

/** Something in its place. */
export interface Placed<Item> extends Place {
  readonly item: Item;
}

/**
 * Puts the most votes first. Equal votes share a place and the places after it are left out (1, 2, 2, 4); inside a
 * shared place `then` decides who is named first.
 */
export function voteOrder<Item>(
  items: readonly Item[],
  votesOf: (item: Item) => number,
  then: (a: Item, b: Item) => number,
): readonly Placed<Item>[] {
  const sorted = items.toSorted((a, b) => votesOf(b) - votesOf(a) || then(a, b));
  const votes = sorted.map(votesOf);
  return sorted.map((item, at) => {
    const own = votesOf(item);
    return { item, place: 1 + votes.indexOf(own), joint: votes[at - 1] === own || votes[at + 1] === own };
  });
}

/** Whether the votes tell anything apart at all. */
export function tellsApart(order: readonly Place[]): boolean {
  return order.some(({ place }) => place > 1);
}

/** The first places, as many as hold at most `most` things together: a shared place is in or out as a whole. */
export function wholePlaces<Item>(order: readonly Placed<Item>[], most: number): readonly Placed<Item>[] {
  const cut = order[most]?.place;
  return cut === undefined ? order : order.filter(({ place }) => place < cut);
}

/** "1st", "joint 2nd". */
export function placeInWords({ place, joint }: Place): string {
  const ordinal = `${place}${ending(place)}`;
  return joint ? `joint ${ordinal}` : ordinal;
}

function ending(place: number): string {
  const teen = place % 100 >= 11 && place % 100 <= 13;
  if (teen) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[place % 10] ?? 'th';
}
