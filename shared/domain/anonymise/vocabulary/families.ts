import { SHORTHAND } from './shorthand.ts';
import { wordSet } from './word-set.ts';

/** Car models that are nobody's name; "Leon" and "Zoe" are left out, because children are called so. */
const CARS = wordSet(`
zafira vectra insignia mokka meriva vivaro corsa astra grandland tigra cavalier prius auris avensis corolla yaris aygo hilux verso rav4 picanto sportage sorento
ceed venga tucson ioniq i10 i20 i30 micra juke navara primastar almera panda punto doblo ducato fiat abarth fiesta mondeo kuga ecosport
megane scenic kadjar captur kangoo trafic twingo laguna modus dacia duster sandero berlingo picasso saxo xsara peugeot bipper passat touran
tiguan touareg transporter caddy crafter scirocco arteon yeti citigo kodiaq karoq kamiq ibiza ateca arona alhambra cupra civic hrv crv
vitara ignis jimny mazda mx5 mitsubishi outlander shogun subaru impreza lexus infiniti volvo rover freelander defender evoque merc mercs
beemer beamer vauxhall vauxhalls sprinter citan daihatsu daewoo matiz chevrolet chrysler jeep renegade maserati mclaren bugatti
lambo cinquecento tesla polestar byd cybertruck hyundais toyotas skodas audis bmws fords
`);

/** Languages, dialects and peoples; "Karen" is left out, because it is a name as well. */
const LANGUAGES = wordSet(`
sorani kurmanji kurmanci bahdini badini gorani zazaki oromo afaan sylheti mirpuri pahari pahadi potwari pothwari hindko saraiki seraiki balochi brahui uzbek turkmen hazaragi hazara hazaras tajik tajiki
uyghur uighur kazakh kyrgyz azeri azerbaijani armenian pidgin patois creole krio kreyol lingala kikongo tshiluba kinyarwanda kirundi luganda ndebele zulu xhosa wolof fula
fulani pulaar mandinka mandingo bambara hausa ewe fante akan tiv efik ibibio tigre tigrigna bilen saho nuer dinka zaghawa masalit beja nubian chichewa bemba tswana sesotho
afrikaans maay tamazight berber kabyle darija levantine marathi konkani telugu kannada malayalam odia oriya assamese sinhala sinhalese dhivehi rohingya burmese hmong
khmer tagalog visayan cebuano ilocano malay bahasa javanese hakka hokkien fujianese toisan shanghainese putonghua mongolian tibetan catalan basque galician sicilian
neapolitan maltese slovene slovenian macedonian montenegrin bosniak gheg belarusian moldovan yiddish ladino hebrew aramaic assyrian chaldean syriac manx scouse scouser
scousers geordie geordies brummie brummies cockney cockneys mancunian manc mancs mackem mackems glaswegian yorkshireman pashtun pashtuns pathan tigrayan tigrinyan amhara yazidi yezidi
bidoon bidun pukhto pushto pukhtu flemish icelandic esperanto signalong pecs
`);

/** Football clubs, their nicknames and what goes with them, where no town is called so. */
const CLUBS = wordSet(`
gunners gooners toffees magpies baggies canaries clarets seagulls cottagers villans toon lionesses hotspur gers bhoys barca everton juventus juve benfica
bayern dortmund psg galatasaray fenerbahce besiktas haaland messi ronaldo mbappe saka rashford ronaldinho neymar
`);

/** Hotels, dinners and outings of chains that stand in every town. */
const CHAINS = wordSet(`
travelodge travelodges ibis novotel holiday-inn mcflurry mcflurries macdonalds macdonald's mcds mcnuggets whopper carvery harvester beefeater hungry-horse tenpin odeon cineworld hollywood-bowl flip-out gravity-force
laserquest paintball zorbing poundworld b-and-m farmfoods heron-foods specsavers clintons claires lush bershka zalando gousto hellofresh vans skechers jordans airforces airmax
`);

/** Lessons, sports and clubs of the week, which stand with a capital in a timetable. */
const SUBJECTS = wordSet(`
judo karate taekwondo chess netball rounders cricket hockey tennis badminton gymnastics trampolining basketball dodgeball football swimming lacrosse parkour
tech technology biology chemistry physics sociology psychology economics philosophy citizenship algebra geometry phonics spag textiles bricklaying
hairdressing plastering carpentry mechanics
`);

/** Colours that nobody is called after: stickers, cards, tables and teams go by them. */
const COLOURS = wordSet('pink orange purple yellow beige turquoise maroon teal cyan magenta');

/** Figures of tales and films that a whole room knows. */
const TALES = wordSet('cinderella rapunzel rumpelstiltskin pinocchio grinch dracula frankenstein godzilla nemo shrek');

/** Closed families of words with a capital that name nobody in the room. */
export const FAMILIES: ReadonlySet<string> = new Set([
  ...CARS,
  ...LANGUAGES,
  ...CLUBS,
  ...CHAINS,
  ...SUBJECTS,
  ...COLOURS,
  ...TALES,
]);

/** How people spell on a phone and in a hurry: no list has these words, and none of them is a name. */
export const CHAT_SPELLINGS: ReadonlySet<string> = new Set([
  ...SHORTHAND,
  ...wordSet(`
abt tryna trynna pls plz plzz plss idk idc ikr tbf tbh ngl smh wtf frfr icl istg wyd wbu hbu hmu gtg brb ttyl rn finna imma ima gunna wana bruv bruh fam wagwan jheeze sumone sumthin sum1
someone1 every1 any1 no1 some1 evry1 2day 2moro tmrw tmoro tmr tomoz l8r gr8 m8 cus bcs bcus shud cud wud shoulda coulda woulda ment wot wat wer wid dis dem da ppl peeps
defo deffo prolly obvs soz thx thnx thanx cba lmao lmaoo lmaooo lmfao rofl omfg lolz haha hahaha hehe xox xoxo nxt wk wks wkend mtg mtgs apols grp grps yr yrs hrs appt appts msg
msgs txt txts convo convos prob probs pic pics vid vids gd gud nite nites bk bday bdays hw skl skool schl acc acct innit init gimme lemme dunno outta oughta havin goin doin
comin gettin sayin bein somethink sumfin nuffin nuffink suttin summin wasnt werent aint gc dms insta snapchatted ffs istfg mum's dads mums yh yhh yea yeh nah
noone sumwhere evrywhere allowd rubish elses actualy normaly bedrm brk xmas telly ctrl prev
`),
]);
