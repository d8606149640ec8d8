import type { FindingCategory, FindingTier } from '#shared/model/finding.ts';
import { joined, traceOf, type Trace } from '../text/traces.ts';
import { BRANCHED } from './endings.ts';
import { always, firm, named, small, smallBody, team } from './judges.ts';

/** A construction that says what somebody belongs to. */
export interface Cue {
  readonly category: FindingCategory;
  readonly replacement: string;
  readonly tier: FindingTier;
  readonly needs: readonly Trace[];
  /** The group `it` is the finding. */
  readonly expression: RegExp;
  readonly judge: (it: string) => FindingTier | false;
}

/** A run of words with capitals: "Dyson & Webb Joinery", "Barlow's Tyres". */
const RUN =
  "\\p{Lu}[\\p{L}'&-]*\\p{L}(?: (?:\\p{Lu}[\\p{L}'&-]*\\p{L}|&|(?:and|of|the|on)(?= (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\\p{Lu})))*";

const AT_SCHOOL =
  '(?:[Gg]oes|[Gg]o|[Ww]ent|[Gg]oing|[Aa]ttend(?:s|ed|ing)?|[Ee]nrolled|(?:[Oo]n|[Oo]ff) roll|[Ee]xcluded|[Ee]xpelled|[Kk]icked out|[Ss]uspended|[Tt]ransferred|[Ss]tart(?:s|ed|ing)?|(?:[Yy]ear|[Yy]r|Y) ?\\d{1,2}|GCSEs|A-levels|[Ll]essons|[Tt]eacher|[Hh]ead|[Hh]ead ?teacher|TA|SENCO|[Ss]enco|[Bb]ullied|[Pp]upils?|[Ss]tudents?|[Ss]ixth form|[Cc]lass|[Dd]etention|[Tt]imetable|[Ss]chool|[Pp]lace|[Dd]ays|[Ii]solation|[Mm]entor|[Bb]TEC|[Cc]ourse|[Ll]earning)';

const AT_WORK =
  '(?:[Ww]ork(?:s|ed|ing)?|[Vv]olunteer(?:s|ed|ing)?|[Ss]hifts?|[Jj]obs?|[Aa]pprentice(?:ship)?|[Ii]nterview(?:ed)?|[Ii]nternship|[Tt]raineeship|[Ee]mployed|[Cc]leans?|[Nn]ights|[Ss]aturdays|[Ww]ork experience|[Tt]rials?|[Ss]igned|[Pp]lay(?:s|ed|ing)?|[Tt]rain(?:s|ed|ing)?|[Bb]ox(?:es|ing)|[Ss]wims|[Dd]ances?|[Dd]ancing|[Rr]ides?|[Cc]oach(?:es|ed)?|[Cc]lasses|[Cc]adet|[Gg]oalkeeper|[Cc]aptain|[Tt]rainee|[Ss]taff nurse|[Pp]orter|[Cc]hef|[Cc]ook|[Ww]aitress|[Bb]arista|[Pp]art[- ]time|[Ff]ull[- ]time|[Ss]ecurity|[Ww]arehouse)';

const IN_CARE_OF =
  '(?:[Rr]eferred|[Ss]upported|[Ss]upport|[Ss]een|[Aa]dmitted|[Tt]reated|[Tt]reatment|[Rr]epresented|[Ss]ponsored|[Ff]unded|[Ff]oster(?:s|ed|ing)?|[Aa]pproved|[Rr]egistered|[Aa]ssessed|[Aa]dvocate|[Ss]olicitor|[Mm]entor|[Ww]orker|[Cc]ounsell(?:or|ing)|[Tt]herapist|[Tt]herapy|[Ff]riends?)';

const AT_HOME =
  '(?:[Pp]laced|[Pp]lacement(?: is| was)?|[Ll]iv(?:e|es|ed|ing)|[Rr]esidents?|[Ss]taff|[Mm]anager|[Mm]oved in|[Hh]ome called|[Uu]nit called|[Pp]lace called|[Hh]ome,|[Uu]nit,|[Rr]espite|[Bb]ed|[Rr]oom|[Ss]ecure|[Kk]ids|[Ll]ads|[Gg]irls|[Bb]oys|[Yy]oung people|[Tt]wo|[Oo]ne|[Tt]hree|[Bb]een|[Dd]ropped (?:off|him|her|them|back)|[Pp]icked up|[Tt]ransition|[Nn]ights?|[Ww]eeks?|[Mm]onths?|[Yy]ears?)';

/** What goes between what somebody does and the run: words, and then a capital. */
const beforeCapital = (words: string): Trace =>
  traceOf(
    joined(
      words.split(' ').map((word) => ` ${word} `),
      ['^', 'the ^'],
    ),
  );

/** "Works at …", "goes to …", "lads from …", and names that are known by how they begin. */
export const CUES: readonly Cue[] = [
  cue(
    'school',
    '[school]',
    'warn',
    [
      beforeCapital('at to from of'),
      traceOf(
        'go;went;attend;enrol;roll;exclu;expel;kicked;suspend;transfer;start;|year;|yr;|y0;|y 0;gcse;level;lesson;teacher;head;|ta ;senco;bullied;pupil;student;sixth;class;detention;timetable;school;place;days;isolation;mentor;btec;course;learning',
      ),
    ],
    `${AT_SCHOOL} (?:at|to|from|out of|of) (?<it>(?:the )?${RUN})`,
    named,
  ),
  cue(
    'organisation',
    '[organisation]',
    'warn',
    [
      beforeCapital('at for with by'),
      traceOf(
        'work;volunteer;shift;job;apprentice;intern;interview;trainee;employed;clean;nights;saturdays;trial;signed;play;train;box;swims;danc;ride;coach;classes;cadet;goalkeeper;captain;staff nurse;porter;chef;cook;waitress;barista;time;security;warehouse',
      ),
    ],
    `${AT_WORK} (?:at|for|with|by) (?<it>(?:the )?${RUN})`,
    named,
  ),
  cue(
    'organisation',
    '[organisation]',
    'warn',
    [
      beforeCapital('at to by from under through with'),
      traceOf(
        'refer;support;seen;admitted;treat;represented;sponsored;funded;foster;approved;registered;assessed;advocate;solicitor;mentor;worker;counsell;therap;friend',
      ),
    ],
    `${IN_CARE_OF} (?:at|to|by|from|under|through|is at|is with|is from|with) (?<it>(?:the )?${RUN})`,
    named,
  ),
  cue(
    'home',
    '[home]',
    'warn',
    [
      beforeCapital('at of from into called'),
      traceOf(
        'placed;placement;live;lived;living;lives;resident;staff;manager;moved in;called;home,;unit,;respite;bed;room;secure;kids;lads;girls;boys;young people;two;one;three;been;dropped;picked up;transition;night;week;month;year',
      ),
    ],
    `${AT_HOME} (?:at|of|from|into|called) (?<it>(?:the |The )?${RUN})`,
    named,
  ),
  cue(
    'organisation',
    '[hospital]',
    'warn',
    [traceOf('|ward 0')],
    '\\b[Ww]ard \\d{1,3}[A-Za-z]?(?:,? (?:(?:at|in|of) (?:the )?)?(?!Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,3})?(?!\\p{L})',
    always,
  ),
  cue(
    'organisation',
    '[club]',
    'warn',
    [traceOf("squadron;scout;brownies;guides;cubs;|boys' brigade;cadets;rainbows;beavers"), traceOf('0')],
    "(?<![\\p{L}\\d])\\d{1,4}(?:st|nd|rd|th)? (?:\\([\\p{L} ]{2,20}\\) )?(?:\\p{Lu}[\\p{L}'-]+ ){0,3}(?:Squadron|[Ss]quadron|Scouts?|Scout Group|Brownies|Guides|Cubs|Sea Scouts|Boys' Brigade|Cadets|Rainbows|Beavers)(?!\\p{L})",
    always,
  ),
  cue(
    'school',
    '[school]',
    'warn',
    [traceOf('Lady;Sacred;Holy;Corpus;Saints;Souls;Hallows;Christ;Immaculate;Martyrs;Blessed;Shepherd;Trinity')],
    "(?<!\\p{L})(?:Our Lady(?:'s| of (?:the )?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)?|Sacred Heart|Holy (?:Cross|Trinity|Family|Name|Rosary|Rood|Souls|Ghost|Child)|Corpus Christi|All (?:Saints|Souls|Hallows)'?|Christ the King|Christ Church|Immaculate (?:Conception|Heart)|English Martyrs'?|Blessed (?:Sacrament|\\p{Lu}\\p{Ll}+)|Good Shepherd|Trinity(?= (?:said|say|excluded|won't|wouldn't|want|is|was)))(?!\\p{L})",
    always,
  ),
  cue(
    'school',
    '[school]',
    'warn',
    [
      traceOf(
        joined(
          [' at ', ' to ', ' from '],
          'King Queen Lady Lord Prince Abbot Dame Bishop Archbishop Cardinal Sir'.split(' '),
        ),
      ),
    ],
    "(?<= (?:at|to|from) )(?:(?:King|Queen|Lady|Lord|Prince|Princess|Abbot|Dame) \\p{Lu}\\p{L}+'s?|(?:Bishop|Archbishop|Cardinal|Sir) \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?(?:'s)?)(?!\\p{L})",
    always,
  ),
  cue(
    'school',
    '[school]',
    'warn',
    [
      traceOf(' academy; school; high; primary; college; grammar; juniors; infants; pru; sixth form'),
      traceOf('|king ;|queen ;|bishop ;|sir ;|lady ;|lord ;|st ;|saint ;|holy ;|cardinal '),
    ],
    "(?<!\\p{L})(?:king|queen|bishop|sir|lady|lord|st|saint|holy|our lady|cardinal) [a-z'-]{3,}(?: [a-z'-]{3,})? (?:academy|school|high|primary|college|grammar|juniors|infants|pru|sixth form)(?!\\p{L})",
    always,
  ),
  cue(
    'organisation',
    '[organisation]',
    'warn',
    [traceOf(' depot; warehouse; branch; drive; fulfilment; distribution')],
    `(?<!\\p{L})(?:${[...BRANCHED].filter((word) => !['advice', 'army', 'mind', 'become', 'crisis', 'police', 'fostering', 'shelter', 'relate', 'scope'].includes(word)).join('|')})(?:'s)? (?:depot|warehouse|branch|drive[- ]?thru|fulfilment centre|distribution centre)(?!\\p{L})`,
    always,
    'giu',
  ),
  cue(
    'organisation',
    '[organisation]',
    'warn',
    [traceOf('&')],
    "(?<!\\p{L})\\p{Lu}\\p{Ll}[\\p{L}'-]+(?:, \\p{Lu}\\p{Ll}[\\p{L}'-]+)? & (?:\\p{Lu}\\p{Ll}[\\p{L}'-]+|Co\\b)(?: (?:LLP|Ltd|Co))?(?!\\p{L})",
    firm,
  ),
  cue(
    'organisation',
    '[hospital]',
    'warn',
    [traceOf(joined([' at ', ' in ', ' to ', ' from ', ' of '], ['the ^']))],
    "(?<= (?:at|in|to|from|of) )(?:the |The )(?:Royal|General|Infirmary|Cottage Hospital|Victoria|Queen's|Queens|QMC|LGI|RVI|BRI|QEH|QE|JR|MRI|RLI|RBH|UHCW|RUH|DRI|BRI|Freeman|Christie|Maudsley|Children's(?= (?:in|for|with|after|with|,|\\.)))(?!\\p{L}| (?:Family|Mail|Navy|Air|Marines|Academy|Society|College|Borough))",
    always,
  ),
  cue(
    'organisation',
    '[organisation]',
    'warn',
    [
      traceOf(
        '|LB ;|GMP|;|WYP|;|SYP|;|WMP|;|BTP|; police;shire ;ford ;ham ;ton ;field ;pool ;bury ;port ;borough ;chester ;dale ;ley ',
      ),
    ],
    "(?<!\\p{L})(?:LB (?:of )?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?|GMP|WYP|SYP|WMP|BTP|(?:Greater Manchester|West Yorkshire|South Yorkshire|North Yorkshire|West Midlands|Thames Valley|Avon and Somerset|Devon and Cornwall|West Mercia|Northumbria|Humberside|Merseyside|Cleveland|Met|Metropolitan) [Pp]olice|(?:the )?\\p{Lu}\\p{Ll}+(?:shire|ford|ham|ton|field|pool|bury|port|borough|chester|dale|ley) (?:[Ss]ocial (?:[Ss]ervices|[Cc]are)|MASH|CSC|LA|YOT|YJS|EDT|CAMHS|SEND team|SEN team|LAC team|IROs?|Children's|council|Council|CC|MBC))(?!\\p{L})",
    always,
  ),
  cue(
    'organisation',
    '[organisation]',
    'warn',
    [
      traceOf(
        ' college; hospital; uni|; police; social services; social care; camhs; mash; yot; fc; library; leisure centre; sports centre; youth c; community c; boxing club; football club; job centre; jobcentre; infirmary; clinic; surgery; health centre; medical centre; magistrates; crown court; family court; county court; bus station; train station; town hall; civic; foodbank; food bank; mosque; church; baths',
      ),
    ],
    '(?<!\\p{L})(?<it>(?<own>[a-z][a-z-]{3,15}) (?:college|hospital|uni|police|police station|social services|social care|camhs|mash|yot|fc|library|leisure centre|sports centre|youth centre|youth club|community centre|boxing club|football club|job ?centre|infirmary|clinic|surgery|health centre|medical centre|magistrates|crown court|family court|county court|bus station|train station|town hall|civic centre|foodbank|food bank|mosque|church|baths))(?!\\p{L})',
    smallBody,
  ),
  cue(
    'organisation',
    '[police station]',
    'warn',
    [traceOf(' nick|')],
    '(?<!\\p{L})\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)? nick(?!\\p{L})',
    always,
  ),
  cue(
    'organisation',
    '[club]',
    'warn',
    [traceOf(' under0; under 0; under-0; u0; u-0')],
    "(?<!\\p{L})(?<it>[\\p{L}'-]{3,20} (?:[Uu]nder[ -]?|[Uu]-?)\\d{1,2}'?s?)(?![\\p{L}\\d])",
    team,
  ),
  cue(
    'organisation',
    '[hospital]',
    'warn',
    [traceOf('LGI;RVI;QMC;QEH;RLI;UHCW;RUH;DRI;HRI;LRI;NNUH;UHNM;KGH;NGH')],
    '(?<!\\p{L})(?:LGI|RVI|QMC|QEH|RLI|UHCW|RUH|DRI|HRI|LRI|NNUH|UHNM|KGH|NGH)(?!\\p{L})',
    always,
  ),
  // Hospitals that everybody calls by a name that says nothing of one, in any case.
  cue(
    'organisation',
    '[hospital]',
    'warn',
    [
      traceOf(
        'alder;adden;arrowe;derriford;evelina;ormond;heartland;radcliffe;pinderf;stepping;wexham;wythen;jimmy;barts;glenfield;whiston;frimley;mandeville;broadgreen;fazak;walsgrave;bethlem;maudsley;tavistock',
      ),
    ],
    "(?<!\\p{L})(?:alder hey|addenbrooke'?s|arrowe park|derriford|evelina(?: london)?|great ormond street(?: hospital)?|heartlands|john radcliffe|pinderfields|stepping hill|wexham park|wythenshawe hospital|jimmy's|st jimmy's|barts|glenfield hospital|whiston hospital|frimley park|stoke mandeville|broadgreen|fazakerley hospital|walsgrave|bethlem|the maudsley|the tavistock)(?!\\p{L})",
    always,
    'giu',
  ),
  cue(
    'organisation',
    '[club]',
    'warn',
    [traceOf('0st ^;0nd ^;0rd ^;0th ^')],
    '(?:[Cc]adets?|[Ss]couts?|[Gg]uides?|[Bb]rownies|[Cc]ubs|[Bb]eavers|[Ee]xplorers|[Rr]ainbows)(?: \\p{Ll}+){0,3} (?<it>\\d{1,3}(?:st|nd|rd|th) \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)(?!\\p{L})',
    always,
  ),
  // Whatever else stands with capitals where an organisation could: worth a question, no more.
  cue(
    'organisation',
    '[organisation]',
    'hint',
    [beforeCapital('at with by called through via')],
    `(?<=\\p{Ll} )(?:at|with|by|called|through|via) (?<it>(?:the )?${RUN})`,
    named,
  ),
  // "Goes to oakfield": small letters and no word.
  cue(
    'school',
    '[school]',
    'warn',
    [
      traceOf(
        'goes to ;attends ;excluded from ;kicked out of ;on roll at ;bullied at ;year 0;yr 0;teacher at ;teachers at ;i go ;i went to ',
      ),
    ],
    "(?<!\\p{L})(?:goes to|attends|excluded from|kicked out of|on roll at|bullied at|(?:year|yr) \\d{1,2} at|teachers? at|i go to|i went to|i go) (?<it>[a-z][a-z'-]{4,})(?!\\p{L})",
    small,
  ),
];

function cue(
  category: FindingCategory,
  replacement: string,
  tier: FindingTier,
  needs: readonly Trace[],
  pattern: string,
  judge: Cue['judge'],
  flags = 'gu',
): Cue {
  return { category, replacement, tier, needs, expression: new RegExp(pattern, flags), judge };
}
