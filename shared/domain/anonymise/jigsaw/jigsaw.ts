import type { FindingTier } from '#shared/model/finding.ts';
import type { Candidate, Page } from '../layer.ts';

interface Piece {
  readonly category: 'relationship' | 'combination';
  readonly tier: FindingTier;
  readonly expression: RegExp;
  readonly replacement: string;
}

/** Up to where a clause goes on: to its next mark, or to a word that begins another. */
const REST =
  "(?:[ '-](?!(?:and|but|so|because|cos|or|then|which|is|was|are|has|had|got|said|says|would)\\b)[A-Za-z0-9À-ɏ'-]+){0,8}";
const FEW = "(?:[A-Za-z0-9À-ɏ'-]+ ){0,3}";

const SOMEBODY =
  'boy|girl|child|kid|lad|lass|teenager|baby|pupil|student|young person|yp|person|family|couple|sibling|mum|dad|mother|father|foster carer|carer|refugee|asylum seeker|traveller|wheelchair user|year \\d{1,2}|year (?:seven|eight|nine|ten|eleven)';
const TRAIT =
  'black|asian|white|chinese|vietnamese|polish|somali|afghan|kurdish|romanian|roma|muslim|sikh|hindu|jewish|christian|trans|deaf|blind|gay|lesbian|disabled|autistic|pregnant|adopted|unaccompanied|mixed|irish|welsh|eritrean|sudanese|albanian|ukrainian';
const WHERE = '(?:in|at|from|on|within|round|across) (?:the|my|our|this|that|their|her|his|a|school|care|[A-Z])';
const KIN =
  'mum|mam|dad|mother|father|brother|sister|uncle|auntie|aunt|nan|grandad|gran|stepdad|stepmum|cousin|son|daughter|baby|twin|foster (?:mum|dad|carer)';
const JOB =
  'head ?teacher|teacher|councillor|mayor|vicar|imam|pastor|priest|police(?:man|woman| officer)?|copper|doctor|gp|mp|social worker|dinner lady|caretaker|lollipop (?:lady|man)|footballer|landlord|manager|headmaster|ta|nurse|judge|dj|taxi driver';

/** What points at one person without naming anyone: somebody who knows the group could say who it is. */
const PIECES: readonly Piece[] = [
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    expression: new RegExp(
      `\\b(?:the|their|our|his|her|my)? ?\\b(?:only|first|youngest|oldest) (?:two |three |one )?${FEW}(?:${SOMEBODY}|${TRAIT})s?\\b${REST} ${WHERE}\\b${REST}`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    expression: new RegExp(`\\b(?:the|their|our) (?:only|first) ${FEW}(?:${TRAIT})\\b${REST}`, 'giu'),
  },
  {
    category: 'combination',
    tier: 'hint',
    replacement: '[someone]',
    expression: new RegExp(
      `\\b(?:the|their|our) (?:only|first|youngest|oldest|eldest) ${FEW}(?:${SOMEBODY})\\b`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    expression: new RegExp(
      `\\b(?:the|that) (?:boy|girl|lad|lass|kid|one|woman|man|lady|family|mum|dad|baby|${JOB}|couple)s? (?:(?:who|that|what|whose) (?:was |were |got |is )?(?:all over |on |in )?(?:the )?(?:local )?(?:news|paper|papers|front page|telly|tv|facebook|sent down|locked up|arrested|jailed|murdered|killed|stabbed|shot|died|drowned|won|found|left)|(?:in|on|off|from) the (?:local )?(?:news|paper|papers|front page|telly|tv))\\b${REST}`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    expression: new RegExp(
      `\\b(?:was|were|been|it was|made|got) (?:all over|in|on) (?:the (?:local )?(?:paper|papers|news)|the front page|crimewatch)\\b${REST}`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    expression: new RegExp(
      `\\b(?:the )?(?:captain|goalie|goalkeeper|striker|head girl|head boy|mascot|lead singer|drummer|champion|may queen|carnival queen) (?:for|of|at|in) (?:the |our |their )?[A-Za-z0-9À-ɏ]+${REST}`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    expression: new RegExp(
      `\\b(?:a|the|one of|set of) (?:identical )?(?:triplets?|quadruplets?|quads)\\b${REST}`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'hint',
    replacement: '[someone]',
    expression: new RegExp(
      `\\b(?:${TRAIT})(?:,? (?:and )?(?:in a wheelchair|from a|with (?:one|no)|${TRAIT})\\b${REST}){1,3}`,
      'giu',
    ),
  },
  {
    category: 'relationship',
    tier: 'warn',
    replacement: '[family member]',
    expression:
      /\b(?:his|her|their|whose) (?:identical |non-identical )?(?:twins?(?: brother| sister)?|triplets?)\b/giu,
  },
  {
    category: 'relationship',
    tier: 'hint',
    replacement: '[family member]',
    expression: /\b(?:my|the|a) (?:identical )?twin(?: brother| sister)?\b/giu,
  },
  {
    category: 'relationship',
    tier: 'warn',
    replacement: '[someone close]',
    expression: new RegExp(
      `\\b(?:his|her|my|their|whose|our) ${FEW}(?:${KIN}) (?:is|was|works|worked|teaches|taught|runs|owns|drives|plays|cooks|cleans) (?:(?:at|in|for|as|on|there|with|a|an|the|our|my|his|her|their) )*(?:same )?(?:${JOB}|school|prison|jail|shop|takeaway|pub|hospital|council|office|home|unit|team|church|mosque|police|chippy|staff|college)\\b${REST}`,
      'giu',
    ),
  },
  {
    category: 'relationship',
    tier: 'warn',
    replacement: '[someone close]',
    expression: new RegExp(
      `\\b(?:our|my|the|his|her|their) (?:${JOB}|${KIN}|key ?worker|manager) (?:is|was)(?: actually| really)? (?:also )?(?:his|her|their|my|our) ${FEW}(?:${KIN}|ex|partner|wife|husband|boyfriend|girlfriend|carer)\\b`,
      'giu',
    ),
  },
  {
    category: 'relationship',
    tier: 'warn',
    replacement: '[someone close]',
    expression: new RegExp(
      `\\b(?:his|her|my|their|our) (?:older |younger |big |little |half |step ?|baby )*(?:${KIN})(?:'s|s) (?:ex|boyfriend|girlfriend|partner|new partner|husband|wife|dad|mum|baby|mate|social worker)\\b(?: (?:is|was) (?:one of|the|a|my|our|his|her)${REST})?`,
      'giu',
    ),
  },
  {
    category: 'relationship',
    tier: 'hint',
    replacement: '[someone close]',
    expression: new RegExp(
      `\\b(?:his|her|my|their) ${FEW}(?:${KIN}) (?:is|was|got|went) (?:in|to|sent to|out of) (?:prison|jail|court)\\b`,
      'giu',
    ),
  },
];

/** Relationships and rare combinations within a paragraph. */
export function jigsaw({ text }: Page): readonly Candidate[] {
  return PIECES.flatMap(({ expression, category, tier, replacement }) =>
    Array.from(text.matchAll(expression), (match) => {
      const start = match.index + (/^\s/u.test(match[0]) ? 1 : 0);
      return { start, end: match.index + match[0].trimEnd().length, category, tier, replacement };
    }),
  );
}
