import type { FindingCategory, FindingTier } from '#shared/model/finding.ts';
import type { Candidate, Page } from '../layer.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import { KIN, NOT_NAMES, ROLES } from '../vocabulary/people.ts';
import { SAFE_PHRASES, SAFE_WORDS } from '../vocabulary/sector.ts';
import { BRANCHED, GENERIC_WORDS } from './endings.ts';

interface Cue {
  readonly category: FindingCategory;
  readonly replacement: string;
  readonly tier: FindingTier;
  readonly needs: RegExp;
  /** The group `it` is the finding. */
  readonly expression: RegExp;
  readonly judge: (it: string) => FindingTier | false;
}

/** A run of words with capitals: "Dyson & Webb Joinery", "Barlow's Tyres". */
const RUN = "\\p{Lu}[\\p{L}'&-]*\\p{L}(?: (?:\\p{Lu}[\\p{L}'&-]*\\p{L}|&|(?:and|of|the|on)(?= \\p{Lu})))*";

const AT_SCHOOL =
  '(?:[Gg]oes|[Gg]o|[Ww]ent|[Gg]oing|[Aa]ttend(?:s|ed|ing)?|[Ee]nrolled|(?:[Oo]n|[Oo]ff) roll|[Ee]xcluded|[Ee]xpelled|[Kk]icked out|[Ss]uspended|[Tt]ransferred|[Ss]tart(?:s|ed|ing)?|(?:[Yy]ear|[Yy]r|Y) ?\\d{1,2}|GCSEs|A-levels|[Ll]essons|[Tt]eacher|[Hh]ead|[Hh]ead ?teacher|TA|SENCO|[Ss]enco|[Bb]ullied|[Pp]upils?|[Ss]tudents?|[Ss]ixth form|[Cc]lass|[Dd]etention|[Tt]imetable|[Ss]chool|[Pp]lace|[Dd]ays|[Ii]solation|[Mm]entor|[Bb]TEC|[Cc]ourse|[Ll]earning)';

const AT_WORK =
  '(?:[Ww]ork(?:s|ed|ing)?|[Vv]olunteer(?:s|ed|ing)?|[Ss]hifts?|[Jj]obs?|[Aa]pprentice(?:ship)?|[Ii]nterview(?:ed)?|[Ii]nternship|[Tt]raineeship|[Ee]mployed|[Cc]leans?|[Nn]ights|[Ss]aturdays|[Ww]ork experience|[Tt]rials?|[Ss]igned|[Pp]lay(?:s|ed|ing)?|[Tt]rain(?:s|ed|ing)?|[Bb]ox(?:es|ing)|[Ss]wims|[Dd]ances?|[Dd]ancing|[Rr]ides?|[Cc]oach(?:es|ed)?|[Cc]lasses|[Cc]adet|[Gg]oalkeeper|[Cc]aptain|[Tt]rainee|[Ss]taff nurse|[Pp]orter|[Cc]hef|[Cc]ook|[Ww]aitress|[Bb]arista|[Pp]art[- ]time|[Ff]ull[- ]time|[Ss]ecurity|[Ww]arehouse)';

const IN_CARE_OF =
  '(?:[Rr]eferred|[Ss]upported|[Ss]upport|[Ss]een|[Aa]dmitted|[Tt]reated|[Tt]reatment|[Rr]epresented|[Ss]ponsored|[Ff]unded|[Ff]oster(?:s|ed|ing)?|[Aa]pproved|[Rr]egistered|[Aa]ssessed|[Aa]dvocate|[Ss]olicitor|[Mm]entor|[Ww]orker|[Cc]ounsell(?:or|ing)|[Tt]herapist|[Tt]herapy|[Ff]riends?)';

const AT_HOME =
  '(?:[Pp]laced|[Pp]lacement(?: is| was)?|[Ll]iv(?:e|es|ed|ing)|[Rr]esidents?|[Ss]taff|[Mm]anager|[Mm]oved in|[Hh]ome called|[Uu]nit called|[Pp]lace called|[Hh]ome,|[Uu]nit,|[Rr]espite|[Bb]ed|[Rr]oom|[Ss]ecure|[Kk]ids|[Ll]ads|[Gg]irls|[Bb]oys|[Yy]oung people|[Tt]wo|[Oo]ne|[Tt]hree|[Bb]een|[Dd]ropped (?:off|him|her|them|back)|[Pp]icked up|[Tt]ransition|[Nn]ights?|[Ww]eeks?|[Mm]onths?|[Yy]ears?)';

const CUES: readonly Cue[] = [
  cue(
    'school',
    '[school]',
    'warn',
    / (?:at|to|from|of) /u,
    `${AT_SCHOOL} (?:at|to|from|out of|of) (?<it>(?:the )?${RUN})`,
    named,
  ),
  cue(
    'organisation',
    '[organisation]',
    'warn',
    / (?:at|for|with|by) /u,
    `${AT_WORK} (?:at|for|with|by) (?<it>(?:the )?${RUN})`,
    named,
  ),
  cue(
    'organisation',
    '[organisation]',
    'warn',
    / (?:at|to|by|from|with|under) /u,
    `${IN_CARE_OF} (?:at|to|by|from|under|through|is at|is with|is from|with) (?<it>(?:the )?${RUN})`,
    named,
  ),
  cue(
    'home',
    '[home]',
    'warn',
    / (?:at|of|from|into|called|to|is|,) /u,
    `${AT_HOME} (?:at|of|from|into|called) (?<it>(?:the |The )?${RUN})`,
    named,
  ),
  cue(
    'organisation',
    '[hospital]',
    'warn',
    /\bward /iu,
    '\\b[Ww]ard \\d{1,3}[A-Za-z]?(?:,? (?:at|in|of) (?:the )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,3})?(?!\\p{L})',
    always,
  ),
  cue(
    'organisation',
    '[club]',
    'warn',
    /squadron|scouts|brownies|guides|cubs|boys' brigade|cadets/iu,
    "(?<![\\p{L}\\d])\\d{1,4}(?:st|nd|rd|th)? (?:\\([\\p{L} ]{2,20}\\) )?(?:\\p{Lu}[\\p{L}'-]+ ){0,3}(?:Squadron|[Ss]quadron|Scouts?|Scout Group|Brownies|Guides|Cubs|Sea Scouts|Boys' Brigade|Cadets|Rainbows|Beavers)(?!\\p{L})",
    always,
  ),
  cue(
    'school',
    '[school]',
    'warn',
    /lady|sacred|holy|corpus|saints|souls|christ|immaculate|martyrs|blessed|shepherd|trinity/iu,
    "(?<!\\p{L})(?:Our Lady(?:'s| of \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)?|Sacred Heart|Holy (?:Cross|Trinity|Family|Name|Rosary|Rood|Souls|Ghost|Child)|Corpus Christi|All (?:Saints|Souls|Hallows)'?|Christ the King|Christ Church|Immaculate (?:Conception|Heart)|English Martyrs'?|Blessed (?:Sacrament|\\p{Lu}\\p{Ll}+)|Good Shepherd|Trinity(?= (?:said|say|excluded|won't|wouldn't|want|is|was)))(?!\\p{L})",
    always,
  ),
  cue(
    'school',
    '[school]',
    'warn',
    / (?:at|to|from|in) (?:king|queen|bishop|archbishop|cardinal|lady|lord|sir|abbot|dame|archbishop|duke|thomas|sacred|holy|all)/iu,
    "(?<= (?:at|to|from) )(?:(?:King|Queen|Lady|Lord|Prince|Princess|Abbot|Dame) \\p{Lu}\\p{L}+'s?|(?:Bishop|Archbishop|Cardinal|Sir) \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?(?:'s)?)(?!\\p{L})",
    always,
  ),
  cue(
    'school',
    '[school]',
    'warn',
    /academy|school|high|primary|college|grammar|juniors|infants|pru\b|sixth/iu,
    "(?<!\\p{L})(?:king|queen|bishop|sir|lady|lord|st|saint|holy|our lady|cardinal) [a-z'-]{3,}(?: [a-z'-]{3,})? (?:academy|school|high|primary|college|grammar|juniors|infants|pru|sixth form)(?!\\p{L})",
    always,
  ),
  cue(
    'organisation',
    '[organisation]',
    'warn',
    /depot|warehouse|branch|store|drive|express|fulfil/iu,
    `(?<!\\p{L})(?:${[...BRANCHED].filter((word) => !['advice', 'army', 'mind', 'become', 'crisis', 'police', 'fostering', 'shelter', 'relate', 'scope'].includes(word)).join('|')})(?:'s)? (?:depot|warehouse|branch|drive[- ]?thru|fulfilment centre|distribution centre)(?!\\p{L})`,
    always,
    'giu',
  ),
  cue(
    'organisation',
    '[organisation]',
    'warn',
    /&/u,
    "(?<!\\p{L})\\p{Lu}\\p{Ll}[\\p{L}'-]+(?:, \\p{Lu}\\p{Ll}[\\p{L}'-]+)? & (?:\\p{Lu}\\p{Ll}[\\p{L}'-]+|Co\\b)(?: (?:LLP|Ltd|Co))?(?!\\p{L})",
    firm,
  ),
  cue(
    'organisation',
    '[hospital]',
    'warn',
    /\bthe /iu,
    "(?<= (?:at|in|to|from|of) )(?:the |The )(?:Royal|General|Infirmary|Cottage Hospital|Victoria|Queen's|Queens|QMC|LGI|RVI|BRI|QEH|QE|JR|MRI|RLI|RBH|UHCW|RUH|DRI|BRI|Freeman|Christie|Maudsley|Children's(?= (?:in|for|with|after|with|,|\\.)))(?!\\p{L}| (?:Family|Mail|Navy|Air|Marines|Academy|Society|College|Borough))",
    always,
  ),
  cue(
    'organisation',
    '[organisation]',
    'warn',
    /\b(?:LB|LBC|GMP|WYP|SYP|MPS|LA)\b|Met\b|[Ss]ocial|[Cc]ouncil|County|Police/u,
    "(?<!\\p{L})(?:LB (?:of )?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?|GMP|WYP|SYP|WMP|BTP|(?:Greater Manchester|West Yorkshire|South Yorkshire|North Yorkshire|West Midlands|Thames Valley|Avon and Somerset|Devon and Cornwall|West Mercia|Northumbria|Humberside|Merseyside|Cleveland|Met|Metropolitan) [Pp]olice|(?:the )?\\p{Lu}\\p{Ll}+(?:shire|ford|ham|ton|field|pool|bury|port|borough|chester|dale|ley) (?:[Ss]ocial (?:[Ss]ervices|[Cc]are)|MASH|CSC|LA|YOT|YJS|EDT|CAMHS|SEND team|SEN team|LAC team|IROs?|Children's|council|Council|CC|MBC))(?!\\p{L})",
    always,
  ),
  cue(
    'organisation',
    '[organisation]',
    'warn',
    /college|hospital|uni\b|police|social|camhs|mash|fc\b|library|centre|station|surgery|court|job|academy|market|infirmary|clinic/u,
    '(?<!\\p{L})(?<it>(?<own>[a-z][a-z-]{3,15}) (?:college|hospital|uni|police|police station|social services|social care|camhs|mash|yot|fc|library|leisure centre|sports centre|youth centre|youth club|community centre|boxing club|football club|job ?centre|infirmary|clinic|surgery|health centre|medical centre|magistrates|crown court|family court|county court|bus station|train station|town hall|civic centre|foodbank|food bank|mosque|church|baths))(?!\\p{L})',
    smallBody,
  ),
  // Whatever else stands with capitals where an organisation could: worth a question, no more.
  cue(
    'organisation',
    '[organisation]',
    'hint',
    / (?:at|with|by|called|through|via) (?:the )?\p{Lu}/u,
    `(?<=\\p{Ll} )(?:at|with|by|called|through|via) (?<it>(?:the )?${RUN})`,
    named,
  ),
  // A national body with a town is a branch.
  cue(
    'organisation',
    '[organisation]',
    'warn',
    /\p{Lu}/u,
    `(?<!\\p{L})(?<it>(?:the )?(?:${branched()})(?:'s)?(?:,? (?:in|at|on))? (?:\\p{Lu}\\p{Ll}{2,}(?:[ -]\\p{Lu}\\p{Ll}{2,})?))(?!\\p{L})`,
    branch,
  ),
  // "Goes to oakfield": small letters and no word.
  cue(
    'school',
    '[school]',
    'warn',
    /oes to |attends |excluded from |kicked out of |on roll at |bullied at |ear \d+ at |went to |i go /u,
    "(?<!\\p{L})(?:goes to|attends|excluded from|kicked out of|on roll at|bullied at|(?:year|yr) \\d{1,2} at|teachers? at|i go to|i went to|i go) (?<it>[a-z][a-z'-]{4,})(?!\\p{L})",
    small,
  ),
];

function cue(
  category: FindingCategory,
  replacement: string,
  tier: FindingTier,
  needs: RegExp,
  pattern: string,
  judge: Cue['judge'],
  flags = 'gu',
): Cue {
  return { category, replacement, tier, needs, expression: new RegExp(pattern, flags), judge };
}

function branched(): string {
  const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  const upper = new Set(['nspcc', 'ymca', 'ywca', 'kfc', 'jd', 'dpd', 'camhs', 'hmrc', 'dwp']);
  const one = [...BRANCHED].filter((word) => word !== 'army' && word !== 'advice');
  return [
    'Salvation Army',
    'Citizens Advice',
    ...one.map((word) => (upper.has(word) ? word.toUpperCase() : capital(word))),
  ].join('|');
}

function always(): FindingTier {
  return 'warn';
}

/** Whether a run of capitals is a name of its own: no role, no brand, no country, no common word alone, nobody's first name. */
function named(it: string): FindingTier | false {
  const run = it.replace(/^the /iu, '');
  const folded = fold(run).replaceAll(/'s?(?= |$)/gu, '');
  if (SAFE_PHRASES.has(folded) || SAFE_PHRASES.has(fold(run))) return false;
  const words = folded.split(' ').filter((word) => !/^(?:and|of|the|on|&)$/u.test(word));
  const own = words.filter(
    (word) =>
      !SAFE_WORDS.has(word) && !NOT_NAMES.has(word) && !GENERIC_WORDS.has(word) && !KIN.has(word) && !ROLES.has(word),
  );
  if (own.length === 0) return false;
  const entries = own.map((word) => lexicon().lookUp(word));
  if (words.length === 1) {
    const [entry] = entries;
    if (entry === undefined || own[0] === undefined || own[0].length < 4) return false;
    if (entry.given > 0 || entry.word === 4 || entry.place > 0) return false;
    return entry.word === 0 ? 'warn' : 'hint';
  }
  if (entries.every(({ word, given }) => word >= 3 && given === 0)) return 'hint';
  // A first name and a family name are a person.
  return words.length === 2 && (entries[0]?.given ?? 0) >= 2 && !/'s\b/u.test(run) ? false : 'warn';
}

function branch(it: string): FindingTier | false {
  const place = fold(/(\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?)$/u.exec(it)?.[1] ?? '').split(' ')[0] ?? '';
  const entry = lexicon().lookUp(place);
  return entry.place > 0 && entry.word < 4 && !SAFE_WORDS.has(place) ? 'warn' : false;
}

/** "Marsh & Pell" is a firm; "Tom & Aisha" are two people, and "Bed & Breakfast" is neither. */
function firm(it: string): FindingTier | false {
  const words = fold(it)
    .split(/[ ,&]+/u)
    .map((word) => word.replace(/'s$/u, ''));
  const entries = words.map((word) => lexicon().lookUp(word));
  if (words.some((word) => SAFE_WORDS.has(word)) || SAFE_PHRASES.has(fold(it))) return false;
  if (entries.every(({ word }) => word >= 2)) return false;
  return entries.every(({ given }) => given >= 2) ? false : 'warn';
}

/** "barnsley college", "brockholes surgery": a place or no word at all in small letters. */
function smallBody(it: string): FindingTier | false {
  const key = it.split(' ')[0] ?? '';
  const { word, given, place } = lexicon().lookUp(key);
  if (SAFE_WORDS.has(key) || GENERIC_WORDS.has(key) || NOT_NAMES.has(key) || KIN.has(key) || ROLES.has(key))
    return false;
  if (place > 0 && word <= 1) return 'warn';
  return word === 0 && given < 2 && key.length > 4 ? 'hint' : false;
}

function small(it: string): FindingTier | false {
  const key = fold(it).replace(/'s$/u, '');
  const { word, given, place } = lexicon().lookUp(key);
  if (word > 0 || given > 0 || place > 0 || SAFE_WORDS.has(key) || NOT_NAMES.has(key) || ROLES.has(key)) return false;
  return /(?:field|fields|wood|side|moor|ton|ham|ley|leigh|croft|dale|view|hill|brook|bank|crest|park|bridge|worth|ford|mere|stead)$/u.test(
    key,
  )
    ? 'warn'
    : 'hint';
}

/** What somebody belongs to, known by how: "works at …", "goes to …", "lads from …". */
export function affiliations({ text }: Page): readonly Candidate[] {
  return CUES.flatMap(({ expression, needs, judge, category, replacement, tier: own }) => {
    if (!needs.test(text)) return [];
    return Array.from(text.matchAll(expression), (match): readonly Candidate[] => {
      const it = match.groups?.['it'] ?? match[0];
      const judged = judge(it);
      if (judged === false) return [];
      const start = match.index + match[0].length - it.length;
      return [{ start, end: start + it.length, category, tier: judged === 'hint' ? 'hint' : own, replacement }];
    }).flat();
  });
}
