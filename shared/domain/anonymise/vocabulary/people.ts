import { CHAT_SPELLINGS } from './families.ts';
import { wordSet } from './word-set.ts';

/** Titles that a family name follows. */
export const HONORIFICS = wordSet(`
mr mrs miss ms mx dr doctor prof professor rev reverend pc dc ds sgt sergeant inspector insp constable cllr councillor judge justice
magistrate sister matron pastor imam rabbi canon vicar captain lord lady dame sir hhj
`);

/** Kinship and closeness; a name may follow ("my sister Keira") or go before in the possessive ("Keira's sister"). */
export const KIN = wordSet(`
mum mam mom mummy mammy mother dad daddy da father brother bro sister sis son daughter nan nanna nana nanny gran granny grandma nain taid
grandad grandpa granddad grandfather grandmother grandson granddaughter grandparent uncle auntie aunty aunt cousin cuz niece nephew partner
boyfriend girlfriend bf gf husband wife fiance fiancee ex stepdad stepmum step-dad step-mum stepbrother stepsister step-brother step-sister
stepson stepdaughter half-brother half-sister twin sibling godmother godfather mate friend bestie bff flatmate housemate roommate
neighbour baby toddler fostermum fosterdad abuela
`);

/** People in the room and people's jobs; a name may follow. */
export const ROLES = wordSet(`
worker keyworker carer foster-carer fosterer teacher tutor head headteacher head-teacher principal manager deputy assistant mentor coach coordinator
adviser advisor pa sw ssw iro lado psw gp nurse midwife therapist counsellor psychologist psychiatrist paediatrician dentist solicitor barrister guardian
advocate ambassador facilitator volunteer chair chairperson officer policeman policewoman caretaker cleaner driver escort chef cook supervisor
practitioner consultant student apprentice resident tenant lad lass girl boy kid child youngster teen teenager lady man woman guy bloke geezer
person member participant attendee pupil ta senco dsl yp cyp client colleague boss landlord landlady rapper visitor interpreter
`);

/** After these a name is likely, whatever it looks like. */
export const NAMING = wordSet(`
called named nicknamed aka renamed christened
`);

/** After these a capital is a person more often than not. */
export const PERSON_PREPOSITIONS = wordSet(`
with and to for from by about like told tell tells ask asks asked met meet meeting saw see sees rang ring phoned phone text texted emailed messaged
thank thanks thanked hi hello hey dear morning bye love loves loved hate hates hated miss misses missed knows know knew helped help helps
because cos when if says said but although though while where whether that then than so or after before since until let lets let's gave give gives
invited invite remember remembers remembered hugged kissed hit punched kicked visited visit visits support supports supported believe believed trust trusts
against behind besides without near beside except between both only even plus & is was not paired sat met following follow added blamed blame
adopt adopted adopting foster fostered contact contacted
`);

/** What people do: after a name at the start of a sentence these settle it. */
export const PERSON_VERBS = wordSet(`
said says say saying told tells asked asks wants wanted likes liked loves loved hates hated feels felt thinks thought knows knew went goes came
comes left leaves moved moves lives lived stays stayed stopped works worked cried cries laughed laughs agreed agrees added adds explained explains mentioned
talked talks spoke speaks disclosed reported reckons reckoned suggested suggests wished wishes kicked ran runs hit started starts needs needed
keeps kept gave gives takes took rang rings phoned texts texted turned turns drew draws wrote writes read reads sat sits stood stands shared shares
shouted shouts joked jokes looked looks seemed seems misses missed plays played nodded smiled smiles grinned chose chooses picked picks brought
brings bought got gets replied answered answers arrived arrives refused refuses enjoyed enjoys joined joins described describes remembered remembers
whispered muttered mumbled shrugged admitted admits sees saw heard hears met meets helped helps showed shows put puts made makes walked walks
slept sleeps ate eats attended attends struggled struggles settled settles managed manages failed passed passes died cares cared worries worried
complained complains apologised apologises volunteered offers offered wonders wondered pointed points listens listened taught teaches runs ran
sent sends tried tries lost loses won swears swore pushed screamed threw throws drives drove has had hasn't hadn't isn't wasn't doesn't
didn't doesnt didnt wont won't wouldn't can't cant couldn't shouldn't is was are were does did will would could can should might never always
just also often sometimes still really hopes hoped supports supported leads led calls called visits visited recommends recommended emailed emails
done seen nicked pretended dropped tidied fasted reckon kicks sulked blanked ghosted messaged messages stated states noted notes raised raises commented comments felt found finds used became becomes stopped reminded reminds
`);

/** Verbs that hardly anything but a person is the subject of. */
export const SPEAKING_VERBS = wordSet(`
said says told tells asked asks wants wanted likes liked loves loved hates hated feels felt thinks thought knows knew cried cries laughed
laughs agreed agrees explained explains mentioned talked talks spoke speaks disclosed reckons reckoned wished wishes rang phoned texted
drew wrote sat stood shared shouted joked nodded smiled shrugged whispered muttered mumbled grinned replied admitted remembers remembered
refused enjoyed misses moved lives lived slept ate hopes hoped worries worried apologised complained chose went came wrote swears screamed
`);

/** Words that stand where a name could, and are none. */
const NEVER_NAMES = wordSet(`
i i'm i've i'd i'll im ive id ill he she it we you they who what when where why how this that these those there here my your his her our their its
the a an and or but if so as at by in of on to up no not yes yeah yep nope ok okay oh ah um hmm erm lol omg tbh idk ngl btw fyi etc eg ie
am pm mum mums dad dads mam nan nana gran grandad auntie uncle aunt everyone everybody someone somebody anyone anybody nobody none one ones both all each any every
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun
january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
christmas xmas easter eid ramadan diwali hanukkah halloween autumn winter spring summer bonfire
dont doesnt didnt cant wont wouldnt couldnt shouldnt isnt wasnt arent werent hasnt havent hadnt thats whats theres hes shes theyre youre
weve youve theyve theyd wed hed shed well were lets gonna wanna gotta kinda sorta dunno alot cos coz cuz bcos bcoz bc tho thru ur u r n
innit init wasn't ain't aint yous youse summat owt nowt summink somethin nothin thier recieve definately becuase beacuse freind freinds
dosent dosnt wich teh adn wiht hav shoud woud peple poeple evryone becos untill tommorow tomorow realy allways everythink anythink nothink
sumone sumthing sum proply probly aswell infront eachother everytime noone arguement seperate wierd beleive foster fosters
sw sws ssw yp yps cyp iro iros pa pas ta tas la las sgo lac cla cin cp ehcp pep peps camhs send sen hmp mp gp
facilitator ambassador participant attendee reg iban tally read-back schools min mins gps cc e-mail email emails discharge table group notes note activity action actions question answer comment quote summary feedback theme
problem problems solution solutions idea ideas vote votes warm-up icebreaker check-in check-out
mr mrs ms miss sir madam dr
`);

/** The same, with what is typed on a phone. */
export const NOT_NAMES: ReadonlySet<string> = new Set([...NEVER_NAMES, ...CHAT_SPELLINGS]);
