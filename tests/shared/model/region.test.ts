import { describe, expect, it } from 'vitest';
import { Region, REGIONS } from '#shared/model/region.ts';

describe('Region', () => {
  it.each([
    ['north west', 'North West'],
    ['NORTH WEST', 'North West'],
    ['  North   West ', 'North West'],
    ['Yorkshire & the Humber', 'Yorkshire and the Humber'],
    ['yorkshire AND THE humber', 'Yorkshire and the Humber'],
    ['more than one region', 'More than one region'],
  ])('takes %j for %j', (typed, region) => {
    expect(Region.parse(typed)).toBe(region);
  });

  it('takes each of its own names as it is', () => {
    expect(REGIONS.map((name) => Region.parse(name))).toEqual([...REGIONS]);
  });

  it.each(['Manchester', 'Wales', 'NorthWest', '', 7, null])('refuses %j', (typed) => {
    expect(Region.safeParse(typed).success).toBe(false);
  });
});
