/** What a word can be to the tagger; the first is nothing. */
export const LABELS = ['none', 'name', 'place', 'organisation'] as const;
export type Label = (typeof LABELS)[number];

/** What the tagger makes of a word: the likeliest label besides none, and by how much it beats none. */
export interface Opinion {
  readonly label: Exclude<Label, 'none'>;
  readonly score: number;
}

/** Adds up the weights of a word's features, which stand label beside label, and says which label they speak for. */
export function opinionOn(features: Int32Array, count: number, weights: Int8Array): Opinion {
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
  if (name >= place && name >= organisation) return { label: 'name', score: name - none };
  return place >= organisation
    ? { label: 'place', score: place - none }
    : { label: 'organisation', score: organisation - none };
}
