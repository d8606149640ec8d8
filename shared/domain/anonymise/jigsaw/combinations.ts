import { FEW, REST, WORD, type Piece } from './piece.ts';
import { JOB, KIN, RARE, SOMEBODY, TRAIT } from './vocabulary.ts';

const WHERE = '(?:in|at|from|on|within|round|across) (?:the|my|our|this|that|their|her|his|a|school|care|[A-Z])';
const RANKED = /only|first|youngest|oldest|eldest|last|one/iu;

/** What hardly anybody else in a place is: "the only Sikh lad in the year". */
export const COMBINATIONS: readonly Piece[] = [
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    needs: RANKED,
    expression: new RegExp(
      `\\b(?:the|their|our|his|her|my)? ?\\b(?:only|first|youngest|oldest) (?:two |three |one |ever |other )?${FEW}(?:${SOMEBODY}|${TRAIT})s?(?: here)?\\b${REST} ${WHERE}\\b${REST}`,
      'giu',
    ),
    judge: (match) =>
      /\b(?:meeting|time|session|visit|day|night|placement) /iu.test(match.slice(0, 40)) ? 'hint' : 'warn',
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    needs: RANKED,
    expression: new RegExp(
      `\\b(?:the|their|our) (?:only|first|youngest|oldest) (?:ever )?${FEW}(?:${SOMEBODY}|${TRAIT})s?\\b(?: ever)?(?: in \\w+ \\w+)? (?:to|with|who(?:'s)?|that(?:'s)?|ever) (?!turned|came|said|asked|spoke|stayed|left|listened|wanted|knows?\\b|understands?|cares?\\b)${WORD}${REST}`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    needs: RANKED,
    expression: new RegExp(
      `\\b(?:the|my|our) (?:only|first) (?:one|person|1)(?: of (?:us|them|the \\w+))?(?: left)? (?:(?:in|at|on|from) (?:the|my|our|this|that|his|her|a|year) ${WORD}${REST}|with (?:a |an |no |one )?${WORD}${REST}|(?:who|that)(?:'s| is| has| was| got| can't| uses| wears| speaks) (?:not |still |ever )?(?:a |an |been )?(?:${TRAIT}|${RARE}|from|in a|in care|adopted|on a|allergic|pregnant|fasting|speaks)${REST})`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    needs: RANKED,
    expression: new RegExp(`\\b(?:the|their|our) (?:only|first) ${FEW}(?:${TRAIT})\\b${REST}`, 'giu'),
  },
  {
    category: 'combination',
    tier: 'hint',
    replacement: '[someone]',
    needs: RANKED,
    expression: new RegExp(
      `\\b(?:the|their|our) (?:only|first|youngest|oldest|eldest) (?!person who|one who)${FEW}(?:${SOMEBODY})\\b(?! (?:band|group))`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    needs: RANKED,
    // "The youngest ever member", "the first in the family to", "the last of the brothers".
    expression: new RegExp(
      `\\b(?:the |our )?(?:youngest ever|oldest ever|first ever|first in (?:the|his|her|my|our) (?:family|county|country|borough|town|school|home)|last of the (?:brothers|sisters|siblings|family))\\b${REST}`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    needs:
      /news|paper|page|telly|tv\b|facebook|sent down|locked up|arrest|jail|murder|kill|stab|shot|died|drown|won\b|found|left|lost|rescue|missing|fire|fell|burn|crash|record|famous/iu,
    expression: new RegExp(
      `\\b(?:the|that|one of the) (?:boy|girl|lad|lass|kid|one|woman|man|lady|family|mum|dad|baby|brothers|sisters|twins|triplets|teenager|child|couple|${JOB}|${TRAIT} (?:boy|girl|lad|kid))s? (?:(?:who|that|what|whose|they|she|he)(?:'s)? (?:was |were |got |is |had |has |been |all |both |parents |mum |dad |brother |sister ){0,3}(?:all over |on |in )?(?:the )?(?:local )?(?:news|paper|papers|front page|telly|tv|facebook|sent down|locked up|arrested|jailed|murdered|killed|stabbed|shot|died|drowned|won|found|left (?:at|in|on|outside)|lost (?:both|her|his|an?|one|their)|rescued|went missing|set fire|fell|burnt|burned|broke the record|famous)|(?:in|on|off|from) the (?:local )?(?:news|paper|papers|front page|telly|tv))\\b${REST}`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    needs:
      /case|murder|trial|fire|crash|attack|scandal|documentary|riot|explosion|accident|stabbing|shooting|collapse|flood|siege|kidnap/iu,
    expression: new RegExp(
      `\\b(?:the|that|a) (?:boy|girl|lad|lass|kid|one|woman|man|lady|family|mum|dad|baby|brother|sister|survivor|victim|${JOB})s? (?:in|from|behind|of|who survived) the (?:${WORD} ){1,4}(?:case|murders?|trial|fire|crash|attack|scandal|documentary|riots?|explosion|accident|stabbing|shooting|collapse|flood|siege|kidnap)\\b${REST}`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    needs: /paper|news|front page|crimewatch|telly|\btv\b/iu,
    expression: new RegExp(
      `\\b(?<=\\b(?:i|we|he|she|they|who|it|that|mum|dad|family|case|trial|brother|sister|face|name|photo|story|house|home|all) )(?:was|were|been|made|got|ended up)(?: all over| in| on| plastered over) (?:the (?:local |national )?(?:paper|papers|news)|the front page|crimewatch|the telly|the tv)\\b${REST}`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    needs: /captain|goal|striker|head girl|head boy|mascot|lead singer|drummer|champion|queen|deputy|head of|prefect/iu,
    expression: new RegExp(
      `\\b(?:the |our )?(?:captain|goalie|goalkeeper|striker|head girl|head boy|deputy head (?:girl|boy)|mascot|lead singer|drummer|champion|may queen|carnival queen|deputy head(?: ?teacher)?|head ?teacher) (?:for|of|at|in) (?:the |our |their |a |an )?(?!the\\b)[A-Za-z0-9À-ɏ]+${REST}`,
      'giu',
    ),
    judge: (match) =>
      /^(?:the |our )?(?:deputy head|head ?teacher)/iu.test(match)
        ? /\b(?:small|village|tiny|only|who)\b/iu.test(match)
          ? 'warn'
          : 'hint'
        : 'warn',
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    needs: /triplet|quad|twin/iu,
    expression: new RegExp(
      `\\b(?:a|the|one of|one of the|set of|are|were) (?:identical )?(?:triplets?|quadruplets?|quads)\\b${REST}|\\b(?:a set of |the |two sets of )?(?:identical )?twins? (?:in|from|placed|at) (?:year|the|a|different|\\d|with)${REST}`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'hint',
    replacement: '[someone]',
    needs: /,| and | in a | from a | with |black|asian|deaf|autistic|trans|muslim|disabled/iu,
    expression: new RegExp(
      `\\b(?:an? |the |one )?(?:${TRAIT})(?:,? (?:and )?(?:in a wheelchair|from a|with (?:one|no)|${TRAIT})\\b${REST}){1,3}`,
      'giu',
    ),
    judge: (match) =>
      /\b(?:black|brown|white|asian) (?:and|or|,) (?:black|brown|white|asian)|\b(?:gay|lesbian|muslim|christian|hindu|sikh|jewish)(?:,| and| or) (?:gay|lesbian|trans|muslim|christian|hindu|sikh|jewish)/iu.test(
        match,
      )
        ? false
        : 'hint',
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    needs: /village|island|farm|hamlet|valley|town|only|small|tiny/iu,
    expression: new RegExp(
      `\\b(?:an?|the|one|this) (?:${FEW})(?:${TRAIT}) (?:${SOMEBODY})s? (?:in|from|at|on) (?:a|an|the|my|our|his|her|that|this) (?:${WORD} ){0,2}(?:village|island|farm|hamlet|valley|town|school|club|team)\\b${REST}`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    needs: new RegExp(RARE, 'iu'),
    expression: new RegExp(
      `\\b(?:the|that|a|an|our|this|one) (?:(?:only|${TRAIT}|${WORD}) ){0,2}(?:${SOMEBODY}|one|brother|sister|twin|lady)s? (?:with|who has|who's got|who uses|that has|who had|who wears|in) (?:a |an |the |had a |her |his )?(?:${RARE})\\b${REST}`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'hint',
    replacement: '[someone]',
    needs: new RegExp(RARE, 'iu'),
    expression: new RegExp(
      `\\b(?<=\\b(?:he|she|i|who|yp) )(?:has|have|had|got|uses|wears|is on|lost)(?: got)? (?:a |an |his |her |my )?(?:${RARE})\\b${REST}`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    needs: /pregnan|expecting|mum|dad/iu,
    expression: new RegExp(
      `\\b(?:(?:pregnant|expecting|a (?:mum|dad)|a teenage mum)(?:,? and| but| at|,)? (?:still |only |just )?in (?:year (?:\\d{1,2}|seven|eight|nine|ten|eleven)|the sixth form|yr \\d+)|(?:a |the )?year (?:\\d{1,2}|seven|eight|nine|ten|eleven) (?:who is |who's |and |girl who is )?pregnant|pregnant (?:year \\d{1,2}|with (?:twins|triplets)))\\b${REST}`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    needs: / of /u,
    // "The youngest of seven", "one of only two Kurdish lads in the county".
    expression: new RegExp(
      `\\b(?:the )?(?:eldest|oldest|youngest|middle)(?: one| child| girl| boy)? of (?:three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2})(?: (?:siblings|brothers|sisters|children|kids|girls|boys))?\\b|\\bone of (?:only |just )?(?:two|three|four|2|3|4) ${FEW}(?:${TRAIT}|${SOMEBODY})s?(?: ${WORD})?\\b${REST}`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'hint',
    replacement: '[someone]',
    needs: / with /u,
    expression: new RegExp(
      `\\b(?:the|that) (?:boy|girl|lad|lass|kid|one|woman|man|worker|manager|teacher|family|baby) with (?:the|no|a|an|one|only) ${WORD}${REST}`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    needs: /year|yr/iu,
    expression: new RegExp(
      `\\b(?:the|a|an|that|our) (?:${WORD} )?(?:year|yr) (?:\\d{1,2}|seven|eight|nine|ten|eleven) (?:(?:${SOMEBODY}|${TRAIT}) )?(?:with a|with the|who(?:'s)?|whose|that) ${WORD}${REST}`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    needs: /whose/iu,
    expression: new RegExp(
      `\\b(?:(?:the|a|that) (?:boy|girl|lad|lass|kid|one|family|child|young person|man|woman|baby) )?whose (?:${KIN}|parents|family|house|face|name|story|case|baby) (?:was|is|were|are|had|got|died|killed|went|won|runs|owns|plays|works|has|burnt|burned) ${WORD}${REST}`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    needs: / for |champion|medal|record/iu,
    expression: new RegExp(
      `\\b(?:plays?|played|playing|runs|ran|swims|swam|boxes|boxed|dances|competes|competed|fights|fences|rows|races|wrestles|selected|picked|capped|skates) for (?:England|Wales|Scotland|Ireland|GB|Great Britain|Team GB|the (?:county|national ${WORD}|country|academy)|${WORD}shire|Yorkshire|Kent|Essex|Surrey|Sussex|Norfolk|Suffolk|Devon|Cornwall)\\b${REST}|\\b(?:national|regional|county|british|english|world|european|junior) (?:champion|medallist|record holder|finalist)\\b${REST}`,
      'giu',
    ),
  },
  {
    category: 'combination',
    tier: 'warn',
    replacement: '[someone]',
    needs: /else|nobody|no one|no-one/iu,
    expression: new RegExp(
      `\\b(?:nobody|no one|no-one|none) else (?:in|at|on|round) (?:the|my|our|this) (?:${WORD} )?(?:home|school|unit|year|village|town|county|class|group|college|area|borough|street) (?:is|has|speaks|was|looks|comes|wears|can|uses)\\b(?: ${WORD}){0,8}`,
      'giu',
    ),
  },
];
