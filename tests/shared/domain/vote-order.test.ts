import { describe, expect, it } from 'vitest';
import { placeInWords, tellsApart, voteOrder, wholePlaces } from '#shared/domain/vote-order.ts';

const order = (votes: Readonly<Record<string, number>>) =>
  voteOrder(
    Object.keys(votes),
    (name) => votes[name] ?? 0,
    (a, b) => (a < b ? -1 : 1),
  );

describe('voteOrder', () => {
  it('puts the most votes first, shares places and leaves out the ones after', () => {
    expect(order({ d: 1, b: 5, a: 9, c: 5 })).toEqual([
      { item: 'a', place: 1, joint: false },
      { item: 'b', place: 2, joint: true },
      { item: 'c', place: 2, joint: true },
      { item: 'd', place: 4, joint: false },
    ]);
  });

  it('gives the same order whatever order the things come in', () => {
    expect(order({ a: 1, b: 2, c: 2 })).toEqual(order({ c: 2, a: 1, b: 2 }));
  });

  it('tells nothing but places', () => {
    expect(JSON.stringify(order({ a: 83, b: 71 }))).not.toMatch(/83|71/u);
  });
});

describe('tellsApart', () => {
  it('knows a vote that decided nothing', () => {
    const votes = [{ a: 0, b: 0 }, {}, { a: 1, b: 0 }];
    expect(votes.map((each) => tellsApart(order(each)))).toEqual([false, false, true]);
  });
});

describe('wholePlaces', () => {
  it('takes a shared place as a whole or leaves it', () => {
    const names = (votes: Readonly<Record<string, number>>) => wholePlaces(order(votes), 3).map(({ item }) => item);
    expect(names({ a: 9, b: 8, c: 7, d: 6 })).toEqual(['a', 'b', 'c']);
    expect(names({ a: 9, b: 8, c: 8, d: 8 })).toEqual(['a']);
    expect(names({ a: 5, b: 5, c: 5, d: 5 })).toEqual([]);
    expect(names({ a: 5, b: 5 })).toEqual(['a', 'b']);
  });
});

describe('placeInWords', () => {
  it('knows its ordinals', () => {
    const places = [1, 2, 3, 4, 11, 12, 13, 21, 22, 113].map((place) => placeInWords({ place, joint: false }));
    expect(places).toEqual(['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd', '113th']);
    expect(placeInWords({ place: 3, joint: true })).toBe('joint 3rd');
  });
});
