import { lexicon } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import { traceOf } from '../text/traces.ts';
import {
  AT_OR_IS_FIGURE,
  DIGIT,
  FIGURE_BEFORE_CAPITAL,
  FIGURE_BEFORE_LETTER,
  PART_OF_HOUSE,
  TWO_FIGURES,
} from './needs.ts';
import { textBefore, textBehind, type Around, type Pattern } from './pattern.ts';

/** What a part of a house is called, with its number or letter: "Flat 3b", "plot 17", "Block C". */
const PART =
  '(?:[Ff]lat|[Aa]partment|[Aa]pt|[Rr]oom|[Rr]m|[Uu]nit|[Pp]lot|[Pp]itch|[Cc]aravan|[Bb]ay|[Bb]erth|[Mm]ooring|[Hh]ut|[Cc]halet|[Cc]abin|[Ss]tudio|[Bb]edsit|[Ss]uite|[Ll]ot|[Bb]lock|[Ff]loor|[Ll]odge|[Bb]ed|[Pp]od|[Tt]railer|[Nn]o\\.?|[Nn]umber|[Hh]ouse)\\s?(?:[Nn]o\\.?\\s?)?(?:\\d{1,4}[A-Za-z]?|[A-Ha-h](?![A-Za-z]))';

const CAPITAL = "\\p{Lu}[\\p{L}'-]{1,20}";

/** What a site, a block or a street is called last. */
const ENDING =
  '(?:Court|House|Park|Lodge|Halls?|Towers?|Hotel|Inn|Hostel|Mansions?|Point|Heights|Site|Marina|Wharf|Quay|Buildings?|Estate|Cottages?|Farm|Barns?|Villas?|Manor|Grange|Place|Gardens?|Close|Mews|Square|Terrace|Yard|Mills?|Village|Apartments|Flats|Travelodge|Ibis|Block|Road|Street|St|Lane|Avenue|Ave|Drive|Way|Crescent|Grove|Rise|Walk|Row|Rd|Hill|Croft|Fold|View|Bank|Gate|Green|Vale|Parade|Garth|Fields?|Meadows?|Gardens|Chapel|Works|Yard)(?![\\p{L}])';
const SITE = `(?:[Tt]he )?(?:${CAPITAL}\\s){1,4}${ENDING}`;

/** A street by its name, in whatever case its last word is. */
const STREET =
  '(?:[Rr]oad|[Rr]d|[Ss]treet|St|[Ll]ane|[Aa]venue|[Aa]ve|[Dd]rive|[Cc]lose|[Cc]rescent|[Gg]ardens|[Gg]rove|[Tt]errace|[Mm]ews|[Rr]ow|[Ss]quare|Way|Court|Place|Rise|Walk|Hill|Fold|Croft|Parade|Gate|Green|Bank|View)(?![\\p{L}])';

const STREET_NAME = traceOf(
  ' road; rd; street; St; lane; avenue; ave; drive; close; crescent; gardens; grove; terrace; mews; row; square; Way; Court; Place; Rise; Walk; Hill; Fold; Croft; Parade; Gate; Green; Bank; View',
);
const NUMBER_IN_WORDS = traceOf(
  '|one ;|two ;|three ;|four ;|five ;|six ;|seven ;|eight ;|nine ;|ten ;|eleven ;|twelve ;teen ;|twenty;|thirty;|forty;|fifty;|sixty;|seventy;|eighty;|ninety',
);

/** Types of street that are something else far more often: they need a number and capitals. */
const RARE =
  '(?:Loan|Vennel|Brae|Bottoms?|Fields?|Common|Moor|Lock|Acres?|Dale|Lawns?|Mansions|Buildings|Cloisters?|Strand|Hollow|Holt|Ings|Mere|Pastures?|Plain|Reach|Rigg|Shaw|Slade|Steps|Top|Twitten|Warren|Woods?|Bridge|Corner|Cross|Cut|Dock|Embankment|Ford|Hythe|Jitty|Opening|Staithes?|Stile|Pightle|Barns?|Cottage|Haven|Headlands?|Keep|Maltings|Moorings|Oval|Paddocks|Quadrant|Precinct|Ridings?|Sidings|Spur|Toft|Almshouses|Alley|Arcade|Passage|Entry|Backs|Butts|Lees|Meads?|Nurseries|Oaks|Elms|Pines|Limes|Firs|Poplars|Birches|Beeches|Willows|Larches|Fairway|Tenements?|Pend|Dell|Den|Furlong|Hard|Rank|Shambles|Stray|Tye|Wells|Brow|Drift|Hey|Carr|Clough|Intake|Nab|Royd|Syke|Thwaite|Wharfage|Cotts?|Bldgs|Garth|Wynd|Rise|Quay|Mews|Parade|Row|Walk|Place|Croft|Fold|Gate|View|Bank|Side|Bungalows?|Crofts|Folds|Closes|Groves|Garths|Halt|Lea|Leys|Loop|Mall|Muir|Neuk|Peak|Rake|Sands|Shore|Slip|Spire|Swan|Tor|Wharves)';

/** Common words that streets are named by. */
const PLAIN_NAMES =
  /^(?:Low|High|Far|Near|Back|Front|Over|Nether|Middle|Top|Long|Short|Broad|Red|White|Black|Blue|Old|New|Little|Great|North|South|East|West|Upper|Lower|Church|School|Hill|Bridge|Park|Station|Water|The|St|St\.)$/u;

/** A table, a year or a vote has a number before a capital, too. */
const LABEL_BEFORE =
  /\b(?:table|year|years|group|section|page|step|part|chapter|question|activity|phase|of the|since|aged?|beat|won|lost|channel|radio|bbc|module|item|act|vote|votes|bus|route|top)\s$/iu;

/** With a flat's number, or one before a street, it can be nothing else. */
const isSure = (match: string): boolean =>
  /^(?:flat|apartment|apt)\b/iu.test(match) ||
  /\d.*(?:Road|Rd|Street|Lane|Avenue|Ave|Drive|Close|Crescent|Grove|Gardens|Terrace|Mews|Parade)\b/u.test(match);

const isNoLabel = (_: string, around: Around): boolean => !LABEL_BEFORE.test(textBefore(around, 14));

/** What belongs to an address beside a number and a street: rooms, sites, descriptions and towns. */
export const ADDRESS_PARTS: readonly Pattern[] = [
  {
    category: 'address',
    tier: 'warn',
    needs: [PART_OF_HOUSE],
    // "Plot 17, Sandfield Park", "Block C, flat 31, Gascoigne Court", "room 6 at Lister Lodge".
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9])${PART}(?:,?\\s${PART}){0,2}(?:,\\s|\\s)(?:(?:at|in|on|of)\\s)?(?:(?:\\d{1,4}[a-z]?,?\\s)?${SITE}|\\d{1,4}[a-z]?\\s${CAPITAL}(?:\\s${CAPITAL})?)(?:,\\s${CAPITAL}(?:\\s${CAPITAL})?(?=[,.;)\\n]|\\s*$))?`,
      'gu',
    ),
    judge: (match) => !/^[a-z]+ (?:a|of)\b/iu.test(match) && (isSure(match) ? 'block' : true),
  },
  {
    category: 'address',
    tier: 'warn',
    needs: [PART_OF_HOUSE],
    // "Premier Court, room 212", "the Ibis (room 14)".
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9])(?:\\d{1,4}[a-z]?,?\\s)?(?:${SITE}|(?:Ibis|Travelodge|Premier Inn|Holiday Inn|Britannia|Novotel|Mercure|Hilton|YHA)(?:\\s${CAPITAL}){0,2})(?:,?\\s|\\s\\()${PART}`,
      'gu',
    ),
  },
  {
    category: 'address',
    tier: 'warn',
    needs: [DIGIT, STREET_NAME],
    // "Number 2 with the gnomes, Ellers Close", "26b above the bookies, Manningham Lane", "2 doors down from the Spar on Holme Lane".
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9£$€.,:/-])(?:(?:[Nn]o\\.?|[Nn]umber|[Ff]lat|[Hh]ouse)\\s)?\\d{1,4}[a-z]?,?\\s(?:with|above|over|below|beneath|behind|next|opposite|by|beside|near|round|doors?|houses?|up from|down from|at the|on the|off|the)\\s(?:[A-Za-zÀ-ɏ']{1,14}\\s){0,7}?[A-Za-zÀ-ɏ']{1,14}(?:,\\s|\\s(?:on|in|off|at|of|down|up)\\s)(?:the\\s)?(?:${CAPITAL}\\s){1,3}${STREET}`,
      'gu',
    ),
    judge: isNoLabel,
  },
  {
    category: 'address',
    tier: 'warn',
    needs: [traceOf('|pitch 0;|plot 0;|caravan 0;|berth 0;|mooring 0;|chalet 0')],
    // "Sunny Sands, pitch 40, Ingoldmells": a site by what it has.
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9])${CAPITAL}(?:\\s${CAPITAL}){0,3},?\\s(?:pitch|plot|caravan|berth|mooring|chalet)\\s\\d{1,4}[a-z]?(?:,\\s${CAPITAL}(?=[,.;)\\n]|\\s*$))?`,
      'gu',
    ),
  },
  {
    category: 'address',
    tier: 'warn',
    needs: [STREET_NAME, traceOf('0;number;|no ;|no.;|flat;|house;|room;|apartment;|apt;|block;|door')],
    // "Gladstone Street, number 41", "lives in Tib Street 14": the number behind the street.
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9])(?:\\d{1,4}[a-z]?,?\\s)?(?:${CAPITAL}\\s){1,3}${STREET}(?:,?\\s(?:at\\s)?(?:number|no\\.?|flat|house|room|apartment|apt|block|door)\\s(?:\\d{1,4}[a-z]?|[A-H])(?![A-Za-z0-9])|\\s(?:at\\s)?\\d{1,4}[a-z]?(?=[,.;)\\n]|\\s*$))`,
      'gu',
    ),
    judge: (match, around) =>
      !/^(?:At|In|On|From|The|Table|Group) /u.test(match) &&
      (/(?:number|no\.?|flat|house|room|apartment|apt|block|door)\s\S+$/u.test(match) ||
        /\b(?:live[sd]?|living|stay(?:s|ed|ing)?|address|home|house|moved)\b[^.\n]{0,20}$/iu.test(
          textBefore(around, 36),
        )),
  },
  {
    category: 'address',
    tier: 'warn',
    needs: [STREET_NAME, NUMBER_IN_WORDS],
    // "Fourteen Tanner Street".
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:[Nn]umber |[Nn]o )?(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[A-Za-z]{3,5}teen|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)(?:[ -][a-z]{3,5})?)\\s(?:${CAPITAL}\\s){1,2}(?:[Ss]treet|[Rr]oad|[Ll]ane|[Aa]venue|[Cc]lose|[Dd]rive|[Cc]rescent|[Tt]errace|[Gg]rove|[Gg]ardens)(?![A-Za-z])`,
      'gu',
    ),
    judge: isNoLabel,
  },
  {
    category: 'address',
    tier: 'warn',
    needs: [DIGIT, traceOf(' flat;-flat; bedsit;-bedsit; floor;-floor; room;-room')],
    // "Top flat, 9 Hyde Gardens", "the back bedsit at 4 Elm Row".
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Tt]op|[Gg]round|[Bb]asement|[Uu]pper|[Ll]ower|[Bb]ottom|[Mm]iddle|[Bb]ack|[Ff]ront|[Aa]ttic|[Gg]arden)[ -](?:floor )?(?:flat|bedsit|floor|room)(?=,?\\s(?:at\\s|of\\s)?\\d{1,4}[a-z]?\\s(?:${CAPITAL}\\s){1,3}(?:${STREET}|${RARE}))`,
      'gu',
    ),
  },
  {
    category: 'address',
    tier: 'warn',
    needs: [
      DIGIT,
      traceOf(
        ' heol ; ffordd ; maes ; stryd ; lôn ; lon ; clos ; rhodfa ; llys ; cwm ; bryn ; parc ; cae ; erw ; pen ; rhes ; trem ',
      ),
    ],
    // "12 Heol y Coed": in Wales what sort of street it is stands first.
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9£$€.,:/#-])\\d{1,4}[A-Za-z]?,?\\s(?:Heol|Ffordd|Maes|Stryd|Lôn|Lon|Clos|Rhodfa|Llys|Cwm|Bryn|Parc|Cae|Erw|Pen|Rhes|Trem)\\s(?:(?:[Yy]r?)\\s)?${CAPITAL}`,
      'gu',
    ),
    judge: isNoLabel,
  },
  {
    category: 'address',
    tier: 'warn',
    needs: [AT_OR_IS_FIGURE],
    // "Nan's is 6 the limes", "lives at 31 ferncliffe": in small letters only where somebody lives there.
    expression:
      /(?<![A-Za-zÀ-ɏ])(?:lives? (?:at|in)|living at|stays? at|stop(?:s|ping) at|(?:nan|mum|dad|gran|auntie|carer|sister|brother)'?s? (?:is |at |is at |lives at )|address is|(?:house|flat|place) is)\s?(?<it>\d{1,4}[a-z]?,?\s(?:the\s[a-z]{4,14}|[a-z]{5,16}))(?=[,.;)\n]|\s(?:and|with|but|now|in)\b|\s*$)/giu,
    judge: (match) => {
      const word = /[a-z]{4,16}$/u.exec(match)?.[0] ?? '';
      return /\sthe\s/u.test(match)
        ? !/^(?:time|moment|minute|weekend|latest|most)$/u.test(word)
        : lexicon().lookUp(word).word === 0;
    },
  },
  {
    category: 'address',
    tier: 'warn',
    needs: [FIGURE_BEFORE_CAPITAL],
    // "14 Ropery Steps", "3a Low Ings": a number, capitals, and a type of street that is seldom one.
    expression: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9£$€.,:/#-])\\d{1,4}[A-Za-z]?,?\\s(?:${CAPITAL}\\s){1,3}${RARE}(?![\\p{L}])`,
      'gu',
    ),
    judge: (match, around) => {
      const [, ...words] = match.split(/\s/u);
      const isName = words
        .slice(0, -1)
        .every((word) => PLAIN_NAMES.test(word) || lexicon().lookUp(fold(word).replace(/'s?$/u, '')).word < 4);
      return isName && !LABEL_BEFORE.test(textBefore(around, 14));
    },
  },
  {
    category: 'address',
    tier: 'warn',
    needs: [FIGURE_BEFORE_CAPITAL, AT_OR_IS_FIGURE],
    // "Lives at 14 Beckwith", "her new place is 7 Ferncliffe".
    expression:
      /(?<![A-Za-zÀ-ɏ])(?:(?:lives?|lived|living|stays?|stayed|staying|stopping|moved|moving|moves|collect(?:ed)?|picked up|dropped|address|placed|home|house|flat|place)\s(?:[a-z]{2,9}\s){0,3}?(?:at|to|is|from|was)\s)(?<it>\d{1,4}[a-z]?,?\s\p{Lu}[\p{L}'-]{2,20}(?:\s\p{Lu}[\p{L}'-]{2,20}){0,2})/gu,
    judge: (match, around) =>
      !/^\d+[a-z]?,?\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|I|We|He|She|They)\b/u.test(
        match,
      ) && !/^s?\s(?:said|says|was|were|came)/u.test(textBehind(around, 8)),
  },
  {
    category: 'address',
    tier: 'warn',
    needs: [TWO_FIGURES, FIGURE_BEFORE_LETTER],
    // The towns between a street and its postcode: "…, West Norwood, London SE27 9ZY".
    expression: new RegExp(
      `(?<=[,\\n]\\s{0,2}|\\b(?:[Rr]oad|[Rr]d|[Ss]treet|St|[Ll]ane|[Aa]venue|[Aa]ve|[Dd]rive|[Cc]lose|[Cc]rescent|[Gg]ardens|[Gg]rove|[Tt]errace|[Mm]ews|[Rr]ow|[Ss]quare|Way|Court|Place|Rise|Walk|Hill|House|Lodge|Tower)\\s)${CAPITAL}(?:(?:,?\\s|-)(?:(?:on|upon|le|in|by|under|the|of|next)[ -]){0,2}${CAPITAL}){0,5}(?=,?\\s{1,2}[A-Z]{1,2}\\d[\\dA-Z]?\\s?\\d[A-Z]{2}(?![A-Za-z0-9]))`,
      'gu',
    ),
  },
];
