import type { FindingTier } from '#shared/model/finding.ts';
import { traceOf, type Trace } from '../text/traces.ts';
import { RARE } from './vocabulary.ts';

/** A form of words that points at one person wherever it stands. */
export interface Phrase {
  readonly tier: FindingTier;
  readonly expression: RegExp;
  /** Where the paragraph lacks one of these, the expression is not even tried. */
  readonly needs: readonly Trace[];
}

const WORD = "[A-Za-z0-9À-ɏ'-]+";
const REST = `(?:[ -](?!(?:and|but|so|because|cos|or|then|said|says|told|asks|asked|would|will|which|is|was|are|were|has|had)\\b)${WORD}){0,10}`;
const YEAR = '(?:year|yr) (?:\\d{1,2}|seven|eight|nine|ten|eleven)';

/** What is rare of itself. */
export const PHRASES: readonly Phrase[] = [
  {
    tier: 'warn',
    needs: [
      traceOf('paper;|news;the front ;crimewatch;the telly;the tv;panorama'),
      traceOf(' in ; on ; all over ;plastered over'),
    ],
    expression: new RegExp(
      `\\b(?<=\\b(?:i|we|he|she|they|who|it|that|mum|dad|family|case|trial|brother|sister|face|name|photo|story|all) )(?:was|were|been|made|got|ended up)(?: all over| in| on| plastered over) (?:the (?:local |national )?(?:paper|papers|news)|the front (?:page|of)|crimewatch|the telly|the tv|panorama)\\b${REST}`,
      'giu',
    ),
  },
  {
    tier: 'warn',
    needs: [traceOf('captain;goal;striker;head girl;head boy;mascot;lead singer;drummer;champion;queen')],
    expression: new RegExp(
      `\\b(?:the |our )?(?:captain|goalie|goalkeeper|striker|head girl|head boy|deputy head (?:girl|boy)|mascot|lead singer|drummer|champion|may queen|carnival queen) (?:for|of|at|in) (?:the |our |their |a |an )?(?!the\\b)${WORD}${REST}`,
      'giu',
    ),
  },
  {
    tier: 'warn',
    needs: [traceOf('triplet;quad;|twin')],
    expression: new RegExp(
      `\\b(?:a|the|one of|one of the|set of|are|were) (?:identical )?(?:triplets?|quadruplets?|quads)\\b${REST}|\\b(?:a set of |the |two sets of )?(?:identical )?twins? (?:in|from|placed|at) (?:year|the|a|different|\\d|with)${REST}`,
      'giu',
    ),
  },
  {
    tier: 'hint',
    needs: [RARE.trace],
    expression: new RegExp(
      `\\b(?<=\\b(?:he|she|i|who|yp|i've|he's|she's) )(?:has|have|had|got|uses|wears|is on|lost)(?: got)? (?:a |an |his |her |my )?(?:${RARE.expression.source})${REST}`,
      'giu',
    ),
  },
  {
    tier: 'warn',
    needs: [traceOf('pregnant;expecting;a mum;a dad;teenage mum'), traceOf('year ;yr ;sixth;twins;triplets')],
    expression: new RegExp(
      `\\b(?:(?:pregnant|expecting|a (?:mum|dad)|a teenage mum)(?:,? and| but| at|,)? (?:still |only |just )?in (?:${YEAR}|the sixth form)|(?:a |the )?${YEAR} (?:who is |who's |and |girl who is )?pregnant|pregnant (?:${YEAR}|with (?:twins|triplets)))\\b${REST}`,
      'giu',
    ),
  },
  {
    tier: 'warn',
    needs: [
      traceOf(
        "eldest;oldest;youngest;middle;one of only;one of just;one of two;one of three;one of four;one of 0;there's;theres;there is;there are;there have",
      ),
      traceOf(' of '),
    ],
    // "The youngest of seven", "one of only two Kurdish lads in the county", "there's been two of us in England".
    expression: new RegExp(
      `\\b(?:the )?(?:eldest|oldest|youngest|middle)(?: one| child| girl| boy)? of (?:three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2})(?: (?:siblings|brothers|sisters|children|kids|girls|boys))?\\b|\\bone of (?:only |just )(?:two|three|four|2|3|4) ${WORD}${REST}|\\bone of (?:two|three|four|2|3|4) ${WORD} in (?:the (?:country|county|world|uk)|England|Britain|Wales)${REST}|\\bthere(?:'s|s| is| are|'s been| have been) (?:only |just )?(?:one|two|three) of (?:us|them|me) in ${WORD}${REST}`,
      'giu',
    ),
  },
  {
    tier: 'warn',
    needs: [traceOf('|whose ')],
    expression: new RegExp(
      `\\b(?:(?:the|a|that) (?:boy|girl|lad|lass|kid|one|family|child|young person|man|woman|baby) )?whose (?:mum|mam|dad|mother|father|brother|sister|uncle|parents|family|house|face|name|story|case|baby|foster placement|placement) (?:was|is|were|are|had|got|died|killed|went|won|runs|owns|plays|works|has|burnt|burned) ${WORD}${REST}`,
      'giu',
    ),
  },
  {
    tier: 'warn',
    needs: [
      traceOf(
        'play;|runs;|ran ;swims;swam;|box;danc;compete;fights;fences;rows;|races;wrestles;selected;picked;capped;skates;champion;medallist;record holder;finalist',
      ),
    ],
    expression: new RegExp(
      `\\b(?:plays?|played|playing|runs|ran|swims|swam|boxes|boxed|dances|competes|competed|fights|fences|rows|races|wrestles|selected|picked|capped|skates) for (?:England|Wales|Scotland|Ireland|GB|Great Britain|Team GB|the (?:county|national ${WORD}|country|academy)|${WORD}shire|Yorkshire|Kent|Essex|Surrey|Sussex|Norfolk|Suffolk|Devon|Cornwall)\\b${REST}|\\b(?:national|regional|county|british|english|world|european|junior) (?:champion|medallist|record holder|finalist)\\b${REST}`,
      'giu',
    ),
  },
  {
    tier: 'warn',
    needs: [traceOf(' else ')],
    expression: new RegExp(
      `\\b(?:nobody|no one|no-one|none) else (?:from there|in|at|on|round) (?:(?:in|the|my|our|this|care|whole) ){0,5}(?:${WORD} )?(?:home|school|unit|year|village|town|county|class|group|college|area|borough|street|city)\\b(?: (?:is|has|speaks|was|looks|comes|wears|can|uses))?(?: ${WORD}){0,8}`,
      'giu',
    ),
  },
  {
    tier: 'warn',
    needs: [
      traceOf(
        'case;murder;trial;fire;crash;attack;scandal;documentary;riot;explosion;accident;stabbing;shooting;collapse;flood;siege;kidnap',
      ),
      traceOf('in the ;from the ;behind the ;of the ;survived the '),
    ],
    // "The nurse in the baby food case", "the family from the fire".
    expression: new RegExp(
      `\\b(?:the|that|a) (?:${WORD} ){0,2}${WORD} (?:in|from|behind|of|who survived) the (?:${WORD} ){1,4}(?:case|murders?|trial|fire|crash|attack|scandal|documentary|riots?|explosion|accident|stabbing|shooting|collapse|flood|siege|kidnap)\\b${REST}`,
      'giu',
    ),
  },
];
