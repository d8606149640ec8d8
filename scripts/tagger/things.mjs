// Words that no list of names or dictionaries settles, and that name nobody: food, tongues, medicines, makes of car,
// banks, short forms that people type in a hurry, what families call each other. Slots of their own in the frames.

import { lines } from './words.mjs';

export const THINGS = {
  food: lines(`jollof | jollof rice | injera | pierogi | roti | chapati | dal | biryani | samosas | suya | fufu | pounded yam | plantain | halloumi | kebab | doner | shawarma | falafel | hummus | pho | bao
    noodles | ramen | sushi | bubble tea | Pot Noodle | Weetabix | Coco Pops | Angel Delight | Yorkshire pudding | Victoria sponge | Bakewell tart | Eccles cakes | parkin | pasty | chippy tea | curry goat
    ackee | bammy | patties | halwa | baklava | kabsa | mandi | qabili palaw | bolani | mantu | borscht | varenyky | feijoada | lasagne | spag bol | fajitas | Chinese | Nutella | Marmite | Vimto | Fanta | Lucozade | Ribena`),
  tongue:
    lines(`Twi | Yoruba | Igbo | Hausa | Tamil | Sylheti | Mirpuri | Lingala | Farsi | Sorani | Kurmanji | Oromo | Amharic | Swahili | Shona | Patois | Makaton | BSL | Cantonese | Mandarin | Gujarati | Hindi | Malayalam
    Tagalog | Wolof | Mandinka | Fula | Bambara | Lithuanian | Latvian | Hungarian | Czech | Slovak | Bulgarian | Russian | Nepali | Sinhala | Uzbek | Hazaragi | Dari | Pashto | Bangla | Romani | Gaelic | Cymraeg`),
  medicine: lines(
    `melatonin | Ritalin | Concerta | sertraline | fluoxetine | paracetamol | Calpol | Ventolin | insulin | ibuprofen | Medikinet | Elvanse | risperidone | penicillin | amoxicillin | antihistamines | vapes | weed | ket | spice | lean`,
  ),
  condition: lines(
    `ADHD | autism | ASD | asthma | PTSD | FASD | ODD | OCD | PDA | Asperger's | Tourette's | dyslexia | dyspraxia | epilepsy | diabetes | eczema | anxiety | depression | BPD | EUPD | Down's | sickle cell | anorexia | SEMH | MLD`,
  ),
  car: lines(
    `Corsa | Fiesta | Focus | Clio | Polo | Golf | Astra | Micra | Yaris | Punto | Corolla | Passat | Transit | Audi | BMW | Mercedes | Tesla | Skoda | Vauxhall | Fiat | Mini | moped | Lime bike`,
  ),
  bank: lines(
    `Monzo | Barclays | Santander | Lloyds | HSBC | NatWest | Halifax | Revolut | Starling | Klarna | PayPal | GoHenry | Post Office | Junior ISA | Child Trust Fund | ISA | DWP | HMRC | DVLA | UCAS | CSCS card | Oyster card | Railcard`,
  ),
  subject: lines(
    `Maths | English | Science | Geography | History | French | Spanish | RE | PE | Drama | Textiles | ICT | Food Tech | Sociology | Health and Social Care | Business | Hair and Beauty | Construction | Photography | Btec Sport | Level 2 | Functional Skills`,
  ),
  hasty:
    lines(`ive | im | dont | theyre | shes | hes | youre | weve | id | wasnt | thats | whats | wheres | lets | didnt | cant | wont | aint | isnt | theyve | whos | its | youve | couldnt | shouldnt | wouldnt | hasnt | havent | arent | doesnt | theres
    asap | tbc | n/a | wkend | appt | mtg | hrs | mins | yrs | wks | bday | xmas | tel | msg | ppl | hols | tmrw | tmz | yest | prev | incl | approx | dept | mgr | ref | b4 | gd | gt | bk | wk | sch | xtra | cd | shd | wd | abt | bc | w/ | w/o | c/o | f/u | h/v | s/v | t/c | r/v | fao | nfa | fyi | btw
    YP | yp | sw | SW | kw | KW | PA | FC | fc | CSW | ssw | tm | hv | dsl | DSL | rhi | fgm | mgm | pgm | mgf | pgf | BM | BF | bm | bf | ta | ht | sgo | aao | ico | lac | cla | cin | cp | s20 | s47 | s17`),
  family: lines(
    `nani | dadi | nana | baba | amma | appa | ummi | ammi | abbu | dada | babcia | tata | mamma | papa | bibi | bhai | didi | hooyo | ayeeyo | aabo | teta | yiayia | khala | chacha | mami | bebo | jaddah | grandma | granny | gramps | grandpa | mama | mummy | daddy | nannan | nanna | mam | mammy | da | pops`,
  ),
  hyphenated: lines(
    `check-in | check-out | e-mail | wi-fi | read-back | t-shirt | x-ray | co-op | u-turn | follow-up | drop-in | warm-up | one-to-one | sleep-in | run-sheet | catch-up | drive-by | mix-up | break-time | well-being | step-mum | half-term | part-time | ex-carer | so-called | life-story | year-long | self-harm | good-bye | take-away`,
  ),
  worship: lines(
    `mosque | gurdwara | church | temple | synagogue | mandir | chapel | prayer room | library | leisure centre | youth club | park | baths | boxing gym | food bank | chippy`,
  ),
  adults: lines(
    `a judge | the police | the council | a nurse | the inspector | an interpreter | the IRO | my sw | her PA | a panel | the school | the home | a lawyer | the duty team | CAMHS | agency staff | night staff | a volunteer | the cook | the cleaner | the caretaker`,
  ),
};

/** Frames for those words, and for made-up ones in places where no name stands. */
export const THING_FRAMES = `
we made {food} on {day}
{Food} and {food} for tea.
I cook {food} for them on {day}.
{food} is my favourite
no {food} for {num} months
My carer cannot cook {food}.
Can we have {food} instead of {food}?
They had never heard of {food}.
He speaks {tongue} and a bit of {tongue}.
{tongue} interpreter booked for {day}.
interpreter ({tongue}) was on the phone
Letters should come in {tongue}, {tongue} and {tongue}.
nobody there speaks {tongue}
we talk {tongue} at home
He takes {medicine} at night.
the {medicine} makes me sleepy
run out of {medicine} again
on {medicine} since {month}
I have {condition} and {condition}.
diagnosed with {condition} at {num}
they think its {condition}
{condition} is not an excuse
{Condition} assessment took {num} years.
the staff car is a {car}
He drives a {car}.
learning in a {car}, test in {month}
my {bank} account got closed
{bank} said no.
Sort out {bank}, {bank} and {bank}.
the {bank} form is {num} pages
{subject} is my best lesson.
failed {subject} and {subject}
{subject}, {subject} and {subject} in the options.
{hasty} {clause}
{hasty} {adj}
{Hasty} {adj} and {hasty} {adj}.
{clause} {hasty} {clause}
{hasty} {hasty} {noun}
{noun} {hasty} {time}
t/c {hasty} {hasty} {clause}
update {hasty}: {clause}
miss my {family}
{Family} {did}.
my {family} {did}
{family} said {clause}
I live with my {family} and my {family}.
i want my {family}
tell {family} that {clause}
{family}'s cooking is {adj}
{family} and {family} {did}
{Hyphenated}: {clause}.
{Hyphenated} took {num} minutes.
the {hyphenated} was {adj}
no {hyphenated} on {day}
send an {hyphenated} to {adults}
{Adults} {did}.
{adults} {did} and {adults} {did}
I told {adults} that {clause}.
told {adults} {time}
spoke to {adults} about {noun}
ask {adults}
{clause}, said {adults}.
a {letter} in {subject}
Option {letter} won, option {letter} lost.
Plan {letter}: {clause}.
Group {letter} {did}.
grade {letter} in {subject}
Hepatitis {letter}, vitamin {letter}.
{acronym} {did}.
the {acronym} {did}
{Acronym} meeting on {day}.
my {acronym} got lost
what is a {acronym}
{acronym} and {acronym}: {clause}
{acronym} form, {acronym} form, {acronym} form.
under the {acronym} {clause}
playing {made} all night
the {made} app is {adj}
a {made} costs £{num}
my {made} broke
i want {made} trainers
{made} and {made} are banned.
We used {made} for the vote.
the song by {made} came on
they call it {made}
It means {made} in our language.
on {made} everyone saw it
it was so {made}
so {madelower} right now
{madelower} {clause}
a bit {madelower}
the {madelower} is {adj}
proper {madelower} {noun}
the {title} {did}
The {title} is {adj}.
{title} was {adj}
We talked about {title} and {title}.
we did a session on {title}
a {title} leaflet was handed out
It is like {title} but {adj}.
they call it {title}
everyone should get {title}
apply for {title} by {month}
{title}, {title} and {title} were mentioned.
the {title} form
we watched {title}
My favourite is {title}.
a poster about {title}
the {title} said {clause}
read {title} at bedtime
on {title} {clause}
{acronym} number is on the {noun}
{acronym}: see {noun}
smelt of {title}
{slang} its {adj}
{hasty} {word} {word}
we go to the {worship} on {day}
the {worship} is {adj}
`;
