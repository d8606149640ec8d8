import type { Candidate, Page } from '../layer.ts';
import type { Token } from '../text/tokens.ts';
import { SAFE_WORDS } from '../vocabulary/sector.ts';
import { BRANCHED } from './endings.ts';

/** What a branch of a chain is called besides its town: "the amazon warehouse in tilbury". */
const BRANCH_WORDS = new Set('depot warehouse branch store shop drive-thru express local superstore'.split(' '));

/** National bodies and chains of two words. */
const LONG_CHAINS = new Set([
  'salvation army',
  'citizens advice',
  'premier inn',
  'pizza hut',
  'burger king',
  'home bargains',
  'sports direct',
  'pure gym',
  'the gym',
  'jd gyms',
  'victim support',
  'go outdoors',
  'fitness first',
  'better gym',
  'laser quest',
  'go ape',
  'flip out',
  'hollywood bowl',
  'best western',
  'holiday inn',
  'busy bees',
  'tk maxx',
  'pound bakery',
  'card factory',
  'the works',
]);

const LONG_CHAIN_BEGINS = new Set([...LONG_CHAINS].map((chain) => chain.slice(0, chain.indexOf(' '))));

/** A national body or a chain with its town is one branch, which few people work at or go to: "wickes in stockton". */
export function branches({ tokens }: Page): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [at, token] of tokens.entries()) {
    const length = token.kind === 'word' ? chainAt(tokens, at) : 0;
    const last = length === 0 ? undefined : townBehind(tokens, at + length);
    if (last === undefined) continue;
    const article = tokens[at - 1];
    const start = article?.key === 'the' ? article.start : token.start;
    found.push({ start, end: last.stemEnd, category: 'organisation', tier: 'warn', replacement: '[organisation]' });
  }
  return found;
}

function chainAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return 0;
  if (next?.kind === 'word' && LONG_CHAIN_BEGINS.has(token.key) && LONG_CHAINS.has(`${token.key} ${next.key}`))
    return 2;
  return BRANCHED.has(token.key) &&
    !/^(?:army|advice|police|fostering|become|mind|shelter|crisis|relate|scope|camhs)$/u.test(token.raw)
    ? 1
    : 0;
}

/** The town behind a chain's name, straight or behind "in" and a word of what it is. */
function townBehind(tokens: readonly Token[], from: number): Token | undefined {
  let at = from;
  if (BRANCH_WORDS.has(tokens[at]?.key ?? '')) at += 1;
  if (tokens[at]?.raw === ',') at += 1;
  const isJoined = /^(?:in|at|on)$/u.test(tokens[at]?.key ?? '');
  if (isJoined) at += 1;
  const town = tokens[at];
  if (town?.kind !== 'word' || SAFE_WORDS.has(town.key) || town.start - (tokens[at - 1]?.end ?? 0) > 1)
    return undefined;
  const { place, word } = town.entry;
  if (town.shape === 'lower') return place === 2 && word <= 1 ? town : undefined;
  if (place === 0 || place === 3 || word >= 4) return undefined;
  const next = tokens[at + 1];
  const isOne = next?.kind === 'word' && next.shape === 'title' && next.start - town.end === 1 && next.entry.place > 0;
  return isOne ? next : town;
}
