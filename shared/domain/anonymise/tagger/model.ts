/** What a word can be to the tagger; the first is nothing. */
export const LABELS = ['none', 'name', 'place', 'organisation'] as const;
export type Label = (typeof LABELS)[number];

/** What the tagger makes of a word: the likeliest label besides none, and by how much it beats none. */
export interface Opinion {
  readonly label: Exclude<Label, 'none'>;
  readonly score: number;
}

/** How strongly a word's features speak for each label, in the order of the labels. */
export type Votes = Int32Array;

/** Adds the weights of features, which stand label beside label, to what others voted. */
export function addVotes(votes: Votes, features: Int32Array, count: number, weights: Int8Array): void {
  let none = 0;
  let name = 0;
  let place = 0;
  let organisation = 0;
  for (let feature = 0; feature < count; feature += 1) {
    const at = (features[feature] ?? 0) * LABELS.length;
    none += weights[at] ?? 0;
    name += weights[at + 1] ?? 0;
    place += weights[at + 2] ?? 0;
    organisation += weights[at + 3] ?? 0;
  }
  votes[0] = (votes[0] ?? 0) + none;
  votes[1] = (votes[1] ?? 0) + name;
  votes[2] = (votes[2] ?? 0) + place;
  votes[3] = (votes[3] ?? 0) + organisation;
}

/** Which label the votes speak for. */
export function opinionOf([none = 0, name = 0, place = 0, organisation = 0]: Votes): Opinion {
  if (name >= place && name >= organisation) return { label: 'name', score: name - none };
  return place >= organisation
    ? { label: 'place', score: place - none }
    : { label: 'organisation', score: organisation - none };
}
