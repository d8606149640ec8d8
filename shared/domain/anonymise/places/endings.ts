import type { FindingCategory } from '#shared/model/finding.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** A word, or a few, that a name of an organisation ends in. */
export interface Ending {
  readonly length: number;
  readonly category: FindingCategory;
  readonly replacement: string;
  /** Whether it is a common word as well: then the name before it must be one for sure. */
  readonly isCommon: boolean;
  /** Whether a name in small letters may stand before it: "oakwood academy". */
  readonly takesSmall: boolean;
  /** Whether the word must have a capital itself: "Thornaby Colts", but never "hand market". */
  readonly needsCapital: boolean;
}

type Kind = Omit<Ending, 'length'>;

const SCHOOL: Kind = {
  category: 'school',
  replacement: '[school]',
  isCommon: false,
  takesSmall: true,
  needsCapital: false,
};
const COMMON_SCHOOL: Kind = { ...SCHOOL, isCommon: true };
const HOME: Kind = { category: 'home', replacement: '[home]', isCommon: false, takesSmall: true, needsCapital: false };
const COMMON_HOME: Kind = { ...HOME, isCommon: true };
const BODY: Kind = {
  category: 'organisation',
  replacement: '[organisation]',
  isCommon: false,
  takesSmall: true,
  needsCapital: false,
};
const COMMON_BODY: Kind = { ...BODY, isCommon: true, takesSmall: false };
const COUNCIL: Kind = { ...BODY, replacement: '[council]' };
const HOSPITAL: Kind = { ...BODY, replacement: '[hospital]' };
const CLUB: Kind = { ...COMMON_BODY, replacement: '[club]' };
const TEAM: Kind = { ...CLUB, needsCapital: true };
const FIRM: Kind = { ...COMMON_BODY, needsCapital: true };
/** Names of houses end so: "Drake's Rest", "Shipley Glen". */
const HOUSE_NAME: Kind = { ...COMMON_HOME, takesSmall: false, needsCapital: true };
const AGENCY: Kind = { ...COMMON_BODY, replacement: '[agency]' };

const ENDINGS: ReadonlyMap<string, Kind> = new Map([
  ...entries(
    SCHOOL,
    'academy|primary|pru|infants|juniors|grammar school|high school|primary school|secondary school|junior school|infant school|sixth form|sixth form college|nursery school|special school|community school|church school|free school|community college|technical college',
  ),
  ...entries(
    COMMON_SCHOOL,
    'school|schl|sch|college|nursery|high|comp|comprehensive|grammar|secondary|uni|university|preschool|pre-school|playgroup|infant|junior|prep|prep school|girls school|boys school|hub school|studio school|utc|short stay school|nurture unit|learning hub|learning centre|pupil referral unit|upper|middle school|alternative provision|campus|acad|comp school|sec|coll|sixth form centre|learning community|forest school|special provision|catholic|cofe|ce',
  ),
  ...entries(
    HOME,
    "children's home|childrens home|care home|residential home|foster home|children's unit|childrens unit|residential unit|lodge|grange|villa|cottage|cottages",
  ),
  ...entries(
    COMMON_HOME,
    'house|manor|hall|bungalow|annexe|annex|flats|apartments|court|farm|view|unit|hostel|hotel|refuge|home|place|villas|gables|heights|barn|mews|retreat|rectory|vicarage|towers|secure unit|foyer|supported lodgings|mother and baby unit|supported living|supported accommodation|semi-independent|semi independent|short breaks|respite|respite unit|respite centre|nursing home|night shelter|reception centre|removal centre|detention centre|night stop|nightstop|farmhouse|lodgings',
  ),
  ...entries(
    HOUSE_NAME,
    'rest|nest|haven|hollow|nook|glen|lea|fold|dene|croft|garth|holt|acre|acres|mount|spinney|coppice|knoll|dell|crest|ridge|bank|brow|brook|wood|woods|hollies|oaks|beeches|willows|elms|limes|pines|cedars|laurels|firs|meadow|meadows|orchard|paddock|gardens|lawns|terrace|mansions|bungalows|stables|barns|granary|forge|smithy|mill|wharf|quay|point|priory|abbey house|hill|hills|springs|fields|lodges|grove|park|gate|end',
  ),
  ...entries(
    COUNCIL,
    'council|borough council|county council|city council|district council|town council|metropolitan borough council|mbc|cc|bc|unitary authority|borough|county borough council|combined authority',
  ),
  ...entries(
    HOSPITAL,
    'hospital|infirmary|medical centre|health centre|hospice|surgery|general hospital|medical practice|royal infirmary|general|clinic|health clinic|walk-in centre|dental practice|dental surgery|dental care|group practice|community hospital|children hospital|childrens hospital|royal hospital|ward|hosp|maternity|maternity unit|eye hospital|dental hospital|dental|dental clinic|day hospital|health hub|wellbeing hub|walk in centre|birth centre|doctors|gp surgery|gp practice|family practice|sexual health|assessment unit|eating disorders unit|inpatient unit|wing',
  ),
  ...entries(
    CLUB,
    'fc|afc|rfc|rufc|cc|football club|youth club|boxing club|rugby club|boxing|boxing gym|gym|gymnastics|swimming club|juniors fc|youth fc|rovers|rangers|athletic|wanderers|youth centre|youth|leisure centre|sports centre|community centre|family centre|family hub|contact centre|arts centre|outdoor centre|activity centre|sports hall|resource centre|advice centre|drop-in centre|day centre|training centre|law centre|skills centre|learning trust|church|mosque|temple|gurdwara|synagogue|theatre|library|club|centre|hub|project|cadets|dance|dance school|swimming baths|baths|judo|karate|academy of dance|stables|riding school|scouts|brownies|guides',
  ),
  ...entries(
    TEAM,
    'colts|harriers|albion|town|town fc|united|city|city fc|lionesses|tigers|warriors|eagles|panthers|hornets|swifts|celtic|hotspur|casuals|vipers|raiders|bulls|rhinos|sharks|falcons|hawks|dynamos|stars|juniors|ladies|girls|boys|lions|bears|wolves|spartans|sparta|saints|vikings|giants|runners|netball club|hockey club|rlfc|cricket club|tennis club|golf club|rowing club|sailing club|abc|amateur boxing club|boxing academy|boxing gym|amc|squadron|regiment|corps|troop|brass band|choir|majorettes|players|theatre school|stage school|riding centre|equestrian centre|skatepark|skate park|arena|stadium|ymca|ywca|samaritans|boys club|girls club|community hub|youth hub|youth zone|youth project|adventure playground|play centre|church hall|village hall|community hall|parish hall|methodist|baptist|chapel|cathedral|abbey|priory|minster|fellowship|tabernacle|ministries|masjid|mandir|islamic centre|cultural centre|community association|residents association|carers assoc|carers association|tenants association|community assoc|cc|sc|afc juniors|jfc|boxing|karate club|judo club|athletics club|athletics|swim club|swimming|dance academy|dance studio|theatre company|youth theatre|youth club|youth fc|cheer|cheerleading|trampolines|trampoline park|bowling|assembly|pentecostal|pentecostal church|mission|gospel hall|temple|evangelical|parish|parish church|congregation|synagogue|quakers|meeting house|citadel|vineyard|presbyterian|urc|dolphins|otters|seals|sharks swimming|wasps|bees|foxes|cubs fc|badgers|stags|cobras|phoenix|dragons|kestrels|kites|magpies fc|spitfires|thunder|lightning|hurricanes|storm|blaze|flyers|jets|rockets|comets',
  ),
  ...entries(
    FIRM,
    "tyres|autos|joinery|electrics|haulage|logistics|scaffolding|landscapes|landscaping|plastering|decorators|kitchens|joiners|plumbers|builders merchants|timber|engineering|autocentre|bodyshop|car wash|valeting|cabs|taxis|coaches|butchers|bakers|florist|florists|hairdressers|hairdressing|hair and beauty|hair & beauty|nail bar|tandoori|balti|pizza|pizzeria|kebabs|kebab house|fish bar|fisheries|chippy|takeaway|arms|inn|tavern|grill|restaurant|diner|tea rooms|tearoom|superstore|mini market|minimarket|convenience store|newsagents|off licence|farm shop|garden centre|brewery|printers|studios|cinema|museum|gallery|bowl|kennels|cattery|vets|veterinary|opticians|dentist|dentists|physio|care group|care ltd|children's care|advocacy|mentoring|tuition|tutoring|learning trust|academies trust|academy trust|multi academy trust|schools trust|consulting|consultancy|chambers|advocates|lettings|properties|housing trust|housing group|support ltd|therapies|counselling|women's aid|womens aid|refugee council|refugee support|food bank|foodbank|carers centre|carers trust|carers' centre|citizens advice|credit union|post office|job centre|jobcentre|fire station|ambulance station|bus station|train station|railway station|gaol|yot|yjs|youth justice|youth justice service|youth offending team|county court|magistrates|combined court|law courts|courthouse|justice centre|civic centre|town hall|council offices|one stop shop|zoo|aquarium|racecourse|airport|chip shop|fish shop|flower shop|bike shop|assoc|association|society|network|alliance|collective|initiative|outreach|forum|cycles|cycle shop|bakeries|deli|bistro|coffee house|coffee|groomers|grooming|cuts|barbershop|barber|cutz|beauty|aesthetics|tattoos|tattoo|vapes|stores|store|mart|foods|meats|fruit and veg|nurseries|press|labs|works|wheels|workshop|workshops|lets|removals|tools|plant hire|supplies|hire|cars|minicabs|private hire|travel|carpets|furnishings|flooring|windows|glazing|doors|blinds|mobiles|computers|repairs|recycling|scrap|metals|packaging|distribution|couriers|freight|packing|produce|growers|poultry|seafoods|textiles|pumps|valves|fabrications|welding|castings|plastics|polymers|ceramics|potteries|rooms|assembly rooms|ballroom|bingo|casino|snooker|amusements|arcade|bowl|ice rink|leisure|fitness|yoga|pilates|crossfit|wellbeing|horizons|pathways|futures|outcomes|connections|voices|together|aid|care homes|residential|supported living|police stn|stn|lac team|cla team|send team|sen team|duty team|childrens team|children's team|leaving care|housing options|homeless team|youth hostel|premier inn|travelodge|holiday inn|campsite|caravan park|holiday park|farm park|city farm|community farm|allotments|donkey sanctuary|sanctuary|rescue|animal rescue|contact point|children's centre|childrens centre|sure start|youth service|care leavers team|leaving care team|looked after team|fostering team|adoption agency|adopt",
  ),
  ...entries(
    AGENCY,
    "foster families|families|depot|warehouse|sons|roofing|builders|building services|plumbing|catering|cleaning|bikes|fostering|fostering agency|fostering service|fostering services|foster care agency|care services|children's services|childrens services|social services|social care|homes|children's homes|housing|housing association|homes ltd|ltd|limited|plc|llp|solicitors|law|trust|nhs trust|foundation trust|foundation|charity|group|care group|care|services|agency|recruitment|associates|partnership|cic|camhs|mash|edt|csc|cics|yot|yjs|ymca|ywca|prison|jail|gaol|young offenders|probation|police|constabulary|magistrates court|magistrates' court|family court|crown court|county court|police station|station|bakery|cafe|café|salon|barbers|garage|nails|motors|electrical|construction|logistics|supermarket|pharmacy|chemist|corporation|inc|company|orchestra|bank|systems|technologies|solutions|media|industries|international",
  ),
]);

/** Words that say what kind of place it is, and name none by themselves: "local primary school", "new children's home". */
export const GENERIC_WORDS = wordSet(`
north south east west northern southern central mid primary secondary high junior infant infants juniors grammar special community catholic church of england ce cofe rc free nursery local new old my our your his her their the a an
same different other another first last next mainstream boarding public private independent state village city town county district borough metropolitan general royal
children's children childrens child care foster residential secure semi-independent supported family youth young people's football rugby boxing dance swimming after-school after breakfast
homework social virtual contact health medical mental leisure sports community council parish national regional every each any some good bad big small whole half open main
sixth form further higher technical art drama music science summer winter holiday full empty safe second third busy nearest closest own this that which what
adult early years help support housing crown youth family magistrates supreme job food foodbank shopping garden call day respite short-term long-term emergency crisis
boys girls boy's girl's mixed faith nhs foundation great student students staff management advisory working steering focus
parent parents carers leaving care-leavers duty mum's dad's nan's gran's grandma's court green white red blue black council's
meeting waiting changing interview dining quiet sensory reception outdoor activity arts day training resource advice drop-in detention removal immigration assessment arrivals processing outreach
wendy open safe full fun bouncy warm happy forever halfway tree doll dolls haunted crack
`);

function entries(kind: Kind, phrases: string): readonly (readonly [string, Kind])[] {
  return phrases.split('|').map((phrase) => [phrase.replaceAll("'s", '').replaceAll("s' ", 's '), kind]);
}

/** Words of nature that homes and schools are called after, so often that with "house" or "view" behind them they are a name in small letters too. */
export const NAMING_WORDS = wordSet(`
oak oaks willow willows beech beeches elm elms ash maple maples cedar cedars birch birches hazel rowan sycamore poplar poplars chestnut chestnuts holly ivy
rose heather primrose bluebell lavender orchard meadow meadows brook river lake hill hills hillside woodland woodlands wood woods forest field fields spring springs
sunny fair rainbow phoenix horizon haven harbour bridge mill park parkside park valley moor heath ridge stone rock highfield lakeside riverside seaview
cherry apple pear plum fern thorn hawthorn laurel laurels larch pine pines acorn fox badger robin swan kingfisher falcon eagle lark swallow squirrel
`);

/** National bodies and chains, which name nobody by themselves; with a town behind them they are a branch. */
export const BRANCHED = wordSet(`
barnardo barnardos nspcc ymca ywca samaritans mind shelter centrepoint catch22 tesco asda morrisons aldi lidl sainsbury sainsburys primark greggs mcdonald mcdonalds maccies kfc
subway costa starbucks boots argos ikea wilko nando nandos wetherspoon wetherspoons halfords smyths iceland superdrug waitrose mencap nacro relate scope army advice police fostering become crisis
odeon cineworld vue tenpin dunelm matalan wickes homebase currys screwfix toolstation halfords poundland farmfoods lush superdry specsavers clarks savers peacocks premier barclays natwest hsbc halifax lloyds santander nationwide fedex ups yodel dhl asos jdsports puregym travelodge ibis timpson dominos greggs mydentist bupa boots
camhs cafcass foyer nightstop jobcentre spoons pret jd amazon dpd hermes evri premier travelodge hmrc dwp
`);

const LONGEST_ENDING = 4;
const FIRST_WORDS = new Set([...ENDINGS.keys()].map((phrase) => phrase.split(' ')[0] ?? ''));

/** The longest ending that begins at a token. */
export function kindsOfEnding(tokens: readonly Token[], at: number): Ending | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !FIRST_WORDS.has(token.key)) return undefined;
  let phrase = token.key;
  let found: Ending | undefined;
  for (let length = 1; length <= LONGEST_ENDING; length += 1) {
    if (length > 1) phrase += ` ${tokens[at + length - 1]?.key ?? ''}`;
    const kind = ENDINGS.get(phrase);
    if (kind !== undefined) found = { ...kind, length };
  }
  return found;
}
