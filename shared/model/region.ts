import { z } from 'zod';

/** The nine regions of England (ONS), and one for sittings that draw from several. Nothing finer is ever asked for. */
export const REGIONS = [
  'East Midlands',
  'East of England',
  'London',
  'North East',
  'North West',
  'South East',
  'South West',
  'West Midlands',
  'Yorkshire and the Humber',
  'More than one region',
] as const;

/** A region by its name; letter case and "&" for "and" make no difference. */
export const Region = z.preprocess(
  (given) => (typeof given === 'string' ? (REGIONS.find((name) => fold(name) === fold(given)) ?? given) : given),
  z.enum(REGIONS),
);
export type Region = (typeof REGIONS)[number];

function fold(name: string): string {
  return name.toLowerCase().replaceAll('&', 'and').replaceAll(/\s+/gu, ' ').trim();
}
