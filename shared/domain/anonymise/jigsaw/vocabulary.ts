import { joined, traceOf, type Trace } from '../text/traces.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** Family and those who come close to it; "step-", "half-", "foster" and "ex-" before them are read as degrees. */
export const KIN = wordSet(`
mum mam mom ma mummy mammy mother mama dad da daddy father papa brother bro sister sis uncle auntie aunty aunt nan nana nanny nanna gran
granny gramps grandma grandad granddad grandpa grandmother grandfather grandson granddaughter grandchild cousin cuz son daughter twin twins
triplet triplets niece nephew wife husband hubby missus partner boyfriend girlfriend bf gf fiance fiancee ex godmother godfather godson
goddaughter sibling siblings stepdad stepmum stepbrother stepsister stepson stepdaughter stepmother stepfather widow widower
`);

/** Whom few have: to say that there is one is to say who. */
export const RARE_KIN = wordSet(
  `twin twins triplet triplets quads godmother godfather godson goddaughter widow widower`,
);

/** Others who belong to one person; they count only where somebody is said to have them. */
export const CLOSE = wordSet(`
neighbour neighbours solicitor landlord landlady boss mate mates friend friends bestie bezzie lad lass girl boy kid bloke fella baby child bairn
grandkids inlaws in-laws lodger lawyer minder carer carers family parents worker
`);

/** Of these there are so many that whose they are says nothing. */
export const PLAIN_CLOSE = wordSet(
  `mate mates friend friends family parents carer carers baby child bairn kid boss solicitor lawyer`,
);

/** What kind of a relation it is. */
export const DEGREES = wordSet(`
older younger elder little big half step foster birth biological bio adoptive adopted real late ex old oldest youngest eldest other new
estranged former second third great previous long-lost own dead twin ex-foster wee baby kid actual only best next-door next door maternal paternal
identical non-identical lovely
`);

/** Somebody's, or a child's like any other: whose it is says nothing. */
export const ANYBODY = wordSet(`
child children kid kids person people young somebody someone anybody anyone everybody everyone nobody other others another parent parents client clients
woman women man men family families today yesterday tomorrow year week world life day night yp yps teenager teenagers
member members facilitator facilitators it that what there let he she who here
`);

export const OWN = wordSet(`my his her their our whose ur your`);

/** What a relative, an office or a person is said with. */
export const ARTICLES = wordSet(`the a an our one that this my his her their`);

/** Offices and jobs: in a place or a house there is one of them, or a few. */
export const OFFICES = wordSet(`
manager member head headteacher head-teacher headmaster headmistress deputy teacher ta senco councillor cllr mayor mayoress vicar imam pastor priest
rabbi bishop archdeacon dean canon curate verger minister deacon mp judge magistrate barrister solicitor sergeant inspector superintendent constable copper
policeman policewoman officer detective commissioner chief governor warden caretaker janitor cleaner cook chef dinner-lady receptionist nurse
matron midwife doctor gp surgeon consultant dentist vet pharmacist chemist paramedic firefighter fireman soldier squaddie sailor postman postwoman
postie milkman butcher baker barber hairdresser farmer gamekeeper landlord landlady publican barmaid footballer goalkeeper goalie striker captain
coach referee linesman umpire boxer jockey wrestler bouncer singer rapper drummer guitarist organist actor actress presenter weatherman newsreader dj journalist
reporter editor author poet architect undertaker librarian chaplain supervisor director trustee chair chairman chairwoman chairperson secretary treasurer
principal lecturer professor bursar master mistress lifeguard ranger builder plumber electrician mechanic roofer scaffolder shopkeeper
newsagent owner boss foreman jeweller florist fishmonger coroner sheriff fosterer mascot ringmaster puppeteer magician dancer acrobat comedian
gymnast swimmer diver skater fencer champion prefect lollipop crossing caller bellringer steward groundsman curator
ambassador diplomat consul colonel major general brigadier taxidermist piper bagpiper harbourmaster carer pilot sailor trawlerman fisherman miner
`);

/** One of the people that notes are about, without a name. */
export const PERSONS = wordSet(`
boy girl child kid lad lass lassie lads teenager teen baby bairn pupil student person yp family couple sibling siblings mum mam dad mother father refugee
traveller resident patient member apprentice woman man lady gentleman bloke fella chap cadet player survivor victim
brothers sisters twins triplets grandad grandma nan nana care-leaver leaver hijabi scouser geordie brummie user wearer seeker carer
worker ambassador youngster toddler tot newborn orphan
`);

/** Where from, what people, what faith; being on one's own in the country goes with it. */
export const PEOPLES = wordSet(`
black brown asian white chinese vietnamese polish somali afghan kurdish romanian roma muslim sikh hindu jewish christian irish welsh scottish eritrean
sudanese albanian ukrainian syrian iranian iraqi nigerian ghanaian congolese ethiopian bengali bangladeshi pakistani indian turkish filipino brazilian portuguese
bulgarian hungarian catholic buddhist rastafarian rasta gypsy traveller lithuanian latvian slovak czech russian jamaican gambian kenyan ugandan zimbabwean
moroccan algerian egyptian tamil nepali nepalese japanese korean thai french spanish italian german greek kosovan mongolian tibetan
unaccompanied mixed-race mixed hijabi scouser geordie mormon romanian-speaking welsh-speaking quaker jehovah
`);

/** What a body or a heart is like, and how few are. */
export const TRAITS = wordSet(`
trans non-binary nonbinary deaf blind gay lesbian bisexual bi queer disabled autistic pregnant adopted ginger stammer stutter epileptic diabetic mute nonverbal non-verbal dyspraxic dwarf deafblind orphan orphaned triplet intersex
`);

/** Words that say more of somebody than most words do, and what of them a paragraph must have to be looked through. */
export interface Rarity {
  readonly expression: RegExp;
  readonly trace: Trace;
}

/** A word of a set, wherever it stands. */
export const anyOf = (words: ReadonlySet<string>): Trace =>
  traceOf(
    joined(
      ['|'],
      [...words].map((word) => `${word}|`),
    ),
  );

/** Conditions, aids and marks that hardly two in a group have. */
export const RARE: Rarity = {
  expression:
    /\b(?:tracheostomy|cystic fibrosis|sickle cell|tourette'?s|narcolepsy|dwarfism|albinism|albino|muscular dystrophy|cerebral palsy|spina bifida|prosthetic|wheelchair|guide dog|assistance dog|hearing dog|feeding tube|stoma|cochlear|brain tumour|leukaemia|h\.?i\.?v|haemophilia|transplant|dialysis|glass eye|white cane|neck brace|back brace|iron lung|one (?:arm|leg|eye|hand|ear|kidney|lung|foot)|no (?:arms|legs|hair)|lost (?:an?|his|her|both|one|my) (?:arms?|legs?|eyes?|hands?|foot|feet)|insulin pump|oxygen tank|rare (?:condition|disease|syndrome|disorder)|vitiligo|alopecia|cleft (?:lip|palate)|down'?s syndrome|[\p{Lu}]\p{Ll}+(?:-\p{Lu}\p{Ll}+)?'?s? (?:syndrome|disease|palsy)|prader-?willi|epidermolysis|lupus|quadriplegic|paraplegic|amputee|heart condition|liver thing|new kidney|kidney from|one of a kind)\b/iu,
  trace: traceOf(
    'tracheostomy;cystic;sickle;tourette;narcolepsy;dwarfism;albin;muscular;cerebral;spina;prosthetic;wheelchair; dog;|guide dog;feeding tube;stoma;cochlear;tumour;leukaemia;|hiv;|h.i;|hi.v;haemophilia;transplant;dialysis;glass eye;white cane;brace;iron lung;|one arm;|one leg;|one eye;|one hand;|one ear;|one kidney;|one lung;|one foot;|no arms;|no legs;|no hair;|lost a;|lost his;|lost her;|lost both;|lost one;|lost my;insulin;oxygen;|rare ;vitiligo;alopecia;cleft;syndrome;disease;palsy;willi;epidermolysis;lupus;plegic;amputee;heart condition;liver thing;kidney;one of a kind',
  ),
};

/** Known to a whole place: the papers, a court, a prize, a disaster. */
export const EVENT: Rarity = {
  expression:
    /\b(?:news|papers?|front page|front of the|telly|tv|photograph|in the (?:picture|photo|video|advert)s?|adverts|panorama|crimewatch|documentary|went viral|viral|famous|award|medal|mbe|obe|trophy|banner|record|speech|solo|trumpet|palace|anthem|gogglebox|crufts|got talent|bake off|x factor|(?:in|on) the (?:guardian|gazette|echo|advertiser|mirror|sun|bbc|itv)|local radio|fa cup|christmas card|murder\w*|killed|stabbed|shot|drowned|died|fire|burn(?:t|ed)|flood\w*|crash\w*|sinkhole|explosion|quarry|weir|siege|kidnap\w*|rescued|missing|(?:been|was|got) found|found (?:in|at|on|outside)|left (?:at|in|on|outside)|court case|trial|inquest|inquiry|sent down|locked up|arrested|jailed|tagged|deported|hanged|ran (?:over|off)|run over|knocked (?:down|over)|cathedral|cenotaph|guildhall|adopted twice|won|champion\w*|swims? for|plays? for|runs? for|boxe?s? for|fights? for|captain\w*|scholarship|cambridge|oxford|medical school|viral|in the suitcase)\b/iu,
  trace: traceOf(
    'news;|paper;front page;front of;telly;|tv|;photograph;in the picture;in the photo;in the video;in the advert;|adverts|;panorama;crimewatch;documentary;viral;famous;award;medal;|mbe|;|obe|;trophy;banner;record;speech;solo;trumpet;palace;anthem;gogglebox;crufts;got talent;bake off;x factor;the guardian;the gazette;the echo;the advertiser;the mirror;the sun;the bbc;the itv;local radio;fa cup;christmas card;murder;killed;stabbed;|shot|;drowned;|died|;|fire|;|burn;flood;crash;sinkhole;explosion;quarry;|weir|;siege;kidnap;rescued;missing;found;|left ;court case;trial;inquest;inquiry;sent down;locked up;arrested;jailed;tagged;deported;hanged;|ran over;|ran off;run over;knocked ;cathedral;cenotaph;guildhall;adopted twice;|won|;champion;swim for;swims for;play for;plays for;run for;runs for;box for;boxe for;boxes for;boxs for;fight for;fights for;captain;scholarship;cambridge;oxford;medical school;suitcase',
  ),
};

/** So small that everybody knows everybody. */
export const SMALL_PLACE: Rarity = {
  expression:
    /\b(?:villages?|hamlet|island|hill farm|farm|valley|(?:a |one[- ])?(?:town|place) (?:with|of|that has) (?:one|a|\d)|(?:one|two)[- ](?:pub|horse|shop|street) (?:town|village|place)|moorland|dale)\b/iu,
  trace: traceOf(
    'village;hamlet;island;farm;valley;town with;town of;town that;place with;place of;place that;pub town;pub place;horse town;horse place;shop town;shop place;street town;street place;moorland;|dale|',
  ),
};

/** What anybody does: whoever listened or came is not known by it. */
export const PLAIN_VERBS = wordSet(`
listens listen listened cares care cared understands understand understood asks ask asked knows know knew helps help helped comes come came stays stay stayed loves love
loved likes like liked wants want wanted says say said tells tell told thinks think thought believes believe believed feels feel felt gets get rang ring rings phones calls called visits
visited sees see saw talks talk talked speaks speak spoke turns turned shows show showed left leaves miss misses missed needs need needed tries try tried cooks cook cooked makes make
made keeps keep kept remembers remember remembered notices noticed matters answers answered wrote writes read reads bothers bothered laughs laughed cries cried waits waited can could will
would should must may might do does doesn't don't doesnt dont did didn't didnt never always really actually ever even still just go goes went live lives lived
looks look looked looking seems enjoyed enjoys agreed agrees agree chose picked voted spoken took takes brings brought gives gave lets let shouts shouted
hears heard put puts sat sits meet met meets me us him her them has have had hasn't hadn't haven't is isn't was wasn't are were be been being i you we they he she it there could've hates hated
sleeps slept eats ate stopped started wears wore washes fixed fixes smokes drinks drank smiles turn lost broke stole nicked hit pushed said
`);

/** Nobody is meant by these, however alone they stand: "the only thing", "the first time". */
export const THINGS = wordSet(`
thing things time times day days way ways place places reason reasons problem problems question questions food room rooms house bit bits part
meeting meetings session sessions visit word words night week weeks month months year years step steps stage hour minute minutes half term
placement placements home homes bed option options answer choice rule phone bus taxi train chair card cards idea ideas photo photos letter email
language game toilet door window table tables page line lines number point points money job jobs interview contact review plan plans exception
impression thought aim aid lesson class band school language song film team group groups floor sentence chapter draft course morning afternoon evening
`);
