import type { FindingTier } from '#shared/model/finding.ts';
import type { Candidate, Page } from '../layer.ts';

interface Piece {
  readonly category: 'relationship' | 'combination';
  readonly tier: FindingTier;
  readonly expression: RegExp;
  readonly replacement: string;
}

const PERSON =
  'boy|girl|child|kid|lad|lass|teenager|baby|pupil|student|young person|yp|person|family|mum|dad|mother|father|carer|foster carer|teacher|worker|couple|sibling|twins?|refugee|asylum seeker|muslim|sikh|jew|jewish|black|asian|chinese|polish|traveller|wheelchair user|trans|deaf|blind|gay|lesbian';

const GROUP_PLACE = 'in|at|from|on|of|who|that|with';

/** What points at one person without naming anyone: somebody who knows the group could say who it is. */
const PIECES: readonly Piece[] = [
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    expression: new RegExp(
      `\\b(?:the|their|our) only (?:\\p{L}[\\p{L}'-]* ){0,3}(?:${PERSON})\\b(?=(?: \\p{L}[\\p{L}'-]*){0,3} (?:${GROUP_PLACE})\\b)`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'hint',
    replacement: '[someone]',
    expression: new RegExp(
      `\\b(?:the|their|our) (?:only|first|youngest|oldest|eldest) (?:\\p{L}[\\p{L}'-]* ){0,2}(?:${PERSON})\\b`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'hint',
    replacement: '[someone]',
    expression:
      /\b(?:the|a) (?:boy|girl|lad|kid|one|woman|man|lady|family|mum|dad) (?:who|whose|that) (?:was|were|had|got|set|ran|fell|won|died|killed|stabbed|went)(?: \p{L}[\p{L}'-]*){0,4} (?:in the (?:paper|papers|news)|on (?:the news|telly|tv|facebook)|last (?:week|month|year)|viral)\b/giu,
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    expression:
      /\b(?:was|were|been|got|it was|is|made) (?:all over|in|on) (?:the (?:local )?(?:paper|papers|news)|the front page|crimewatch)\b/giu,
  },
  {
    category: 'relationship',
    tier: 'hint',
    replacement: '[family member]',
    expression:
      /\b(?:his|her|my|their|the) (?:(?:identical|non-identical|older|younger) )?(?:twin(?:s| brother| sister)?|triplets?)\b/giu,
  },
  {
    category: 'relationship',
    tier: 'hint',
    replacement: '[someone close]',
    expression:
      /\b(?:his|her|my|their|whose) (?:(?:birth|real|step|half|older|younger|big|little|eldest|youngest) ?-?)*(?:mum|dad|mother|father|brother|sister|uncle|auntie|aunt|nan|grandad|stepdad|stepmum|cousin|son|daughter)(?:'s)? (?:is|was|works|worked|runs|owns|got)(?: \p{L}[\p{L}'-]*){0,2} (?:the|a|an|at|in|for|as) (?:\p{L}[\p{L}'-]* ){0,3}(?:prison|jail|head ?teacher|teacher|councillor|mayor|vicar|imam|police|officer|doctor|mp|murder(?:ed|er)?|shop|takeaway|pub|school|hospital|social worker|dinner lady|caretaker)\b/giu,
  },
  {
    category: 'combination',
    tier: 'hint',
    replacement: '[someone]',
    expression:
      /\b(?:captain|goalie|goalkeeper|striker|head girl|head boy|chair|mascot|lead singer|drummer|winner|champion|deputy head|head ?teacher|manager|caretaker|lollipop (?:lady|man)|dinner lady|mayor|vicar|imam) (?:for|of|at|in) (?:the |our |their )?(?:under|u\d|\p{Lu}|school|team|local|village|county|council)[\p{L}\d' -]{0,24}/gu,
  },
];

/** Relationships and rare combinations within a paragraph. */
export function jigsaw({ text }: Page): readonly Candidate[] {
  return PIECES.flatMap(({ expression, category, tier, replacement }) =>
    Array.from(text.matchAll(expression), (match) => ({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      category,
      tier,
      replacement,
    })),
  );
}
