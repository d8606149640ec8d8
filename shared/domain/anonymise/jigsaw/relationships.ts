import type { FindingTier } from '#shared/model/finding.ts';
import { FEW, REST, WORD, type Piece } from './piece.ts';
import { CLOSE, DEGREE, JOB, KIN, ROLE } from './vocabulary.ts';

const OWN = '(?:my|his|her|their|our|whose|ur|your)';

const FAMILY =
  /mum|mam\b|dad|mother|father|bro|sis|uncle|aunt|nan|gran|cousin|son|daughter|baby|twin|niece|nephew|wife|husband|partner|friend|fianc|\bex\b|god|sibling|foster|parent/iu;

/** What makes a relation point at one person: a place both know, a job, a sentence served. */
const POINTING =
  /\b(?:also|same|here|prison|jail|army|navy|police|teach\w*|councillor|office|foster\w*|adopted|homes?|school|unit|famous|news|paper|works?|worked|runs|owns|court|panel|council|hospital|shop|died|killed|murdered|convicted|sentenced|deported|abroad|group|manager|worker|killed|year \d+|next door|mosque|church)\b/iu;

const pointing = (match: string): FindingTier => (POINTING.test(match) ? 'warn' : 'hint');

/** Who is meant by whose they are: "his twin", "the manager's daughter". */
export const RELATIONSHIPS: readonly Piece[] = [
  {
    category: 'relationship',
    tier: 'warn',
    replacement: '[family member]',
    needs: /twin|triplet/iu,
    expression:
      /\b(?:his|her|their|whose) (?:identical |non-identical )?(?:twins?(?: brother| sister)?|triplets?)\b|\b(?:the|both|these|those|our|my) (?:identical |other )?(?:twins\b|twin girls\b|twin boys\b|other twin\b)(?! (?:rooms?|beds?|towns?|track|needs?))|\bthe other twin\b/giu,
  },
  {
    category: 'relationship',
    tier: 'hint',
    replacement: '[family member]',
    needs: /twin/iu,
    expression: /\b(?:my|the|a) (?:identical )?twin(?: brother| sister)?\b(?! (?:rooms?|beds?|towns?))/giu,
  },
  {
    category: 'relationship',
    tier: 'warn',
    replacement: '[someone close]',
    needs: FAMILY,
    expression: new RegExp(
      `\\b${OWN} ${FEW}(?:${KIN}) (?:is|was|works|worked|teaches|taught|runs|owns|drives|plays|cooks|cleans|used to be|used to work|'s) (?:(?:at|in|for|as|on|there|with|a|an|the|our|my|his|her|their|head|deputy) )*(?:same )?(?:${JOB}|school|prison|jail|shop|takeaway|pub|hospital|council|office|home|unit|team|church|mosque|police|chippy|staff|college|nursery|bank|tills?|bus|station|youth club)\\b${REST}`,
      'giu',
    ),
  },
  {
    category: 'relationship',
    tier: 'warn',
    replacement: '[someone close]',
    needs: FAMILY,
    expression: new RegExp(
      `\\b(?:our|my|the|his|her|their) (?:${JOB}|${KIN}|${ROLE}) (?:is|was)(?: actually| really)? (?:also )?(?:his|her|their|my|our|one of the ${WORD}) ${FEW}(?:${KIN}|carer|sons?|daughters?|brothers?|sisters?)\\b`,
      'giu',
    ),
  },
  {
    category: 'relationship',
    tier: 'warn',
    replacement: '[someone close]',
    needs: FAMILY,
    // "My foster brother's mum", "her mums new boyfriend", "my ex foster carers' grandson".
    expression: new RegExp(
      `\\b${OWN} ${DEGREE}(?:${KIN}|carer|neighbour)(?:'s|s'|s) ${DEGREE}(?:${KIN}|${CLOSE}|baby|mate|mates|friend)s?\\b(?: (?:is|was) (?:one of|the|a|my|our|his|her)${REST}|,? (?:who|that) ${WORD}${REST})?`,
      'giu',
    ),
    judge: (match) => (/\b(?:mates?|friends?|family|parents|carers?|social worker)$/iu.test(match) ? 'hint' : 'warn'),
  },
  {
    category: 'relationship',
    tier: 'warn',
    replacement: '[someone close]',
    needs: FAMILY,
    // "The manager's daughter", "our head's wife", "the girl's aunt".
    expression: new RegExp(
      `\\b(?:the|my|our|his|her|their) (?:old |new |ex[- ])?(?:${ROLE}|girl|boy|lad|lass|baby)(?:'s|s') ${DEGREE}(?:${KIN})s?\\b(?:,? (?:who|that) ${WORD}${REST})?`,
      'giu',
    ),
  },
  {
    category: 'relationship',
    tier: 'warn',
    replacement: '[someone close]',
    needs: FAMILY,
    // "His younger sister who is also in the home", "her dad, who is a police officer".
    expression: new RegExp(
      `\\b${OWN} ${DEGREE}(?:${KIN})s?,? (?:who|that|whose)(?:'s| is| was| has| also|)?(?: also)? ${WORD}${REST}`,
      'giu',
    ),
    judge: pointing,
  },
  {
    category: 'relationship',
    tier: 'warn',
    replacement: '[someone close]',
    needs: FAMILY,
    // "My brother, the one in the army", "his uncle the councillor", "my little sister in Year 7".
    expression: new RegExp(
      `\\b${OWN} ${DEGREE}(?:${KIN})s?(?:,? the (?:one (?:in|who|that|with|from|at) ${WORD}|${JOB})\\b${REST}| (?:in|at|from) (?:year (?:\\d{1,2}|seven|eight|nine|ten|eleven)|yr \\d{1,2}|the same ${WORD}|the (?:army|navy|raf|police|next room|room next door|other (?:group|home|placement|unit|house)|year (?:above|below))|(?:prison|jail|secure))\\b${REST})`,
      'giu',
    ),
  },
  {
    category: 'relationship',
    tier: 'warn',
    replacement: '[someone close]',
    needs: FAMILY,
    // "Her nan in Spain": a place with a capital.
    expression: new RegExp(
      `\\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir) ${DEGREE}(?:${KIN})s? (?:(?:back|over|up|down|out) )?in (?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Year|Care|Summer|Christmas|Easter|English|Maths)\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?`,
      'gu',
    ),
  },
  {
    category: 'relationship',
    tier: 'hint',
    replacement: '[someone close]',
    needs: FAMILY,
    expression: new RegExp(
      `\\b(?:his|her|their|my) (?:half|step)[- ]?(?:brother|sister|sibling)s?\\b|\\b(?:his|her|their) (?:older|younger|elder|little|big|baby|oldest|youngest|eldest|late|birth|biological|adoptive) ${DEGREE}(?:${KIN})s?\\b`,
      'giu',
    ),
  },
  {
    category: 'relationship',
    tier: 'hint',
    replacement: '[someone close]',
    needs: /'s? |s' /u,
    // "Shanice's dad": the name is a finding of its own, and who he is to her still says it.
    expression: new RegExp(`\\b\\p{Lu}\\p{Ll}{2,}(?:'s|s') ${DEGREE}(?:${KIN})s?\\b`, 'gu'),
    judge: (match) =>
      /^(?:Every|Some|No|Any)(?:one|body)|^(?:Let|That|What|There|It|He|She|Who|Where|Here|Mother|Father|Year|Children)'/u.test(
        match,
      )
        ? false
        : 'hint',
  },
  {
    category: 'relationship',
    tier: 'warn',
    replacement: '[someone close]',
    needs: FAMILY,
    expression: new RegExp(
      `\\b(?:the|a|only) (?:${DEGREE})(?:${KIN})s? of (?:the|a|an|our|one of|my|his|her|another) (?:${WORD} ){0,3}(?:${ROLE}|${JOB}|boy|girl|lad|staff|group|residents?|leader|owner)s?\\b${REST}|\\b(?:is|was|are|'s) (?:now |actually |also |secretly )?(?:married to|engaged to|going out with|dating|in a relationship with|having a baby with) (?:the|a|an|our|one|my|his|her|someone|somebody|another) ${WORD}${REST}`,
      'giu',
    ),
  },
  {
    category: 'relationship',
    tier: 'hint',
    replacement: '[someone close]',
    expression: new RegExp(
      `\\b(?:the|that) (?:boy|girl|lad|lass|kid|one|woman|man) (?:who|that) (?:shares?|shared|lives|lived|lost|used to|sits|grew up|came with|moved in|bullied|attacked|robbed|looked after|adopted|fostered|sleeps|broke|set) ${WORD}${REST}`,
      'giu',
    ),
    needs: /who|that/iu,
  },
  {
    category: 'relationship',
    tier: 'warn',
    replacement: '[someone close]',
    needs: /mum|mam|dad|mother|father|nan|gran|maternal|paternal/iu,
    // "Mum's new partner", "Dad's ex", "maternal aunt".
    expression: new RegExp(
      `\\b(?:mum|mam|dad|mother|father|nan|grandma|grandad|gran|sister|brother)(?:'s|s) ${DEGREE}(?:${KIN}|new (?:partner|boyfriend|girlfriend|bloke|fella|wife|husband)|best (?:friend|mate)|carer|neighbour)\\b|\\b(?:maternal|paternal) (?:great )?(?:grand\\w+|aunts?|uncles?|cousins?|nan)\\b`,
      'giu',
    ),
    judge: (match) =>
      /^(?:mother|father)s? (?:day)/iu.test(match) ? false : /'s? |maternal|paternal/u.test(match) ? 'warn' : 'hint',
  },
  {
    category: 'relationship',
    tier: 'hint',
    replacement: '[someone close]',
    needs: /prison|jail|court/iu,
    expression: new RegExp(
      `\\b(?:his|her|my|their) ${FEW}(?:${KIN}) (?:is|was|got|went|'s) (?:in|to|sent to|out of) (?:prison|jail|court)\\b`,
      'giu',
    ),
  },
];
