/**
 * What the packages lack, written here from common knowledge: given names and short forms as England has them,
 * counties and boroughs, and places that are mostly known under a shorter name. Lower case, no marks.
 */

/** Names and short forms that are common in the United Kingdom and rare in the lists of the packages. */
export const BRITISH_GIVEN_NAMES = words(`
alfie archie freddie teddy ollie charlie ellie evie millie poppy daisy ella elsie olly kian kieran keiran kieron ciaran
callum calum cameron ewan euan rory rhys rhian rhiannon sian siobhan niamh aoife caoimhe saoirse orla roisin eilidh catriona
mairi iona isla ailsa catrin cerys carys bethan megan seren ffion nia lowri gethin gareth dylan iolo ioan huw owain emyr
dafydd geraint gwen angharad eleri elin alun aled tomos osian gruff macsen
kayleigh kayley keeley keely keira kiera kyra demi jade chelsea chantelle chanel shanice shanelle shannon shaniqua stacey
tracey tracy sharon kelly kelsey kirsty kirstie leanne lianne leigh lindsay lyndsey michaela natalie natasha tasha nikita
paige rhea sadie saffron samantha tamsin tanisha tegan tia tilly tiegan toni zara zoe
aaliyah aisha ayesha amina aminah amira anaya anisa asha ayaan ayan bilal faisal farah fatima fatimah fatma habiba hafsa
halima hamza haroon hassan hussain hussein ibrahim idris imran iqra ismail jamal jamila khadija khadijah kashif khalid laila
layla leila mahmoud maryam mariam mohammed mohamed muhammad mohammad mohamud mo musa mustafa nadia naima nasir noor omar osama
rahma raheem rashid rayyan rehan rida sabrina saira salma samira sana sara shabana shahid shazia sofia sumaya sumaiya tahir tariq
usman umar waqas yahya yasin yasmin yusuf yousef yusra zahra zain zainab zaynab zakariya zeeshan zubair abdi abdul abdullah
abdirahman abdirahim ahmed ahmad ali anwar asif ayub farhan farid guled hodan hibo ikram ifrah liban mahad nimco sagal warsame
aarav advik aryan anika anjali ananya arjun deepak dev dhruv diya gurpreet harpreet hardeep harjit inderjit ishaan jaspreet jasmeet
jaswinder kavita kiran kulvinder lakshmi mandeep manpreet navdeep neha nikhil nisha parminder pooja prakash priya rahul raj rajesh
rakesh ravi rohan sandeep sanjay satnam shreya simran sukhdeep sukhvinder sunita surinder tejal vikram
adaeze ade adebayo adeola ayodele ayo babatunde bukola chiamaka chidi chinedu chioma chukwuemeka damilola dayo efe emeka
esi femi folake funmi ifeoma ifeanyi ike kemi kofi kojo kwabena kwame kwaku ngozi nkechi nneka obi olamide olu oluwaseun
oluwatobi onyeka akosua ama abena adwoa efua yaw sade segun sola temi temitope tobi tolu tunde uche wale yetunde yinka zainabu
tendai tafadzwa tinashe rutendo tatenda chipo farai rudo kudzai nyasha simba thabo sipho lerato kagiso
agnieszka aleksandra alicja bartek bartosz beata darek dawid dominika ewa filip grzegorz hania ivan jakub jarek joanna justyna
kacper kamil karolina kasia katarzyna kinga krystian krzysztof kuba lena lukasz maciej maciek magda malgorzata marcin mateusz
michal milosz natalia nikola oliwia olek patryk pawel piotr przemek rafal sebastian stanislaw szymon tomasz wiktoria wojciech
wojtek zofia zosia zuzanna andrei alexandru bogdan catalin ciprian cosmin cristian cristina dragos elena florin gabriela
ionut ioana mihai mihaela raluca razvan roxana stefan vasile viorel lina ruta jurgita vytautas mindaugas
dmytro oleksandr olena iryna kateryna oksana svitlana bohdan taras yulia anastasiia
thi thanh huong linh nguyet quang tuan duc minh hieu trang phuong mei ling wei xin yi jun hao chen
alemayehu bereket biniam dawit eden feven filmon fikir haben helen henok kidane luwam merhawi meron mihret natnael
robel samrawit selam semhar senait simon tedros temesgen tesfay yohannes yonas zerit
arash behnaz bahram dariush farhad farzad kaveh mehdi mohsen narges navid nima parisa reza sahar shirin zahrah
aram azad dilan karwan rebin rebaz shvan soran zana hawre
gul jawad nawaz noorullah sher zabi zabihullah ahmadzai najib najibullah farooq habib hamid mirwais rahmat
tyrone leroy delroy winston devonte dwayne jermaine jerome kemar kadeem reece rhyce tyreece tyrese tyrell marlon
kaden jayden jaydon jaden brayden caiden kayden aiden aidan ayden zayden kai kye kyle kyan kayson jaxon jaxson mason carson
tyler taylor riley reilly rylee connor conor liam lewis louis louie luca luka logan leon leo theo harvey harley harrison
jenson jensen ashton corey cory kody cody brodie brody bradley brad declan dean darren daz dez gaz gary garry shaz baz
jono jonno jonny johnny nicky ricky rikki robbo robby rob bob bobby billy willy will wills bill tommy timmy jimmy jamie jaime jem
jez jeremy kez kaz kels kimmy livvy liv lib libby lottie lotty lulu maddie maddy mads mattie matty maz meg megs mel mikey micky
minnie mimi nate nath nell nellie nic nige nikki paddy pat patsy penny pip pippa ray raz reg roo ronnie rosie roz ruthie sal sally
sam sammy sanj saz shell shelly shiv si sid soph sophe steph steve stevie stu sue suzy tam tash taz ted tel terri terry tina toby
tone trace trish trudie val vic vicky viv wayne wes woody yaz zac zach zack zak zander zed zee dot dottie doreen maureen noreen
beryl hilda mavis brenda glenda glenys gladys edna enid elspeth morag senga jeanette lynne lynn moira una oonagh sinead
bronagh grainne maeve deirdre padraig seamus eamon eoin cormac fergus finlay fraser gregor hamish angus alasdair alistair
lachlan murdo ruaridh struan blair craig keith graeme graham stuart duncan malcolm neil nigel trevor clive rupert
hugo giles jasper barnaby tarquin crispin jocasta imogen jemima cordelia arabella henrietta beatrix ottilie
`);

/** English and Welsh counties, boroughs and districts whose name no list of towns gives. */
export const COUNCIL_AREAS = phrases(`
allerdale|amber valley|arun|ashfield|babergh|barnet|barking and dagenham|barrow|basildon|bassetlaw|blaby|bolsover|braintree|breckland
brent|broadland|bromley|bromsgrove|broxbourne|broxtowe|calderdale|camden|cannock chase|castle point|charnwood|cherwell|copeland|craven
croydon|dacorum|derbyshire dales|dover|ealing|east hertfordshire|east lindsey|east riding|eden|elmbridge|enfield|epping forest|erewash
fareham|fenland|forest of dean|fylde|gateshead|gedling|greenwich|hackney|halton|hambleton|hammersmith and fulham|haringey|harlow
harrow|hart|havant|havering|hertsmere|high peak|hillingdon|hounslow|hyndburn|islington|kensington and chelsea|kirklees|knowsley|lambeth
lewisham|mendip|merton|mid devon|mid suffolk|mid sussex|mole valley|new forest|newham|north kesteven|north norfolk|north somerset
north tyneside|oadby and wigston|pendle|redbridge|redcar and cleveland|ribble valley|richmondshire|rother|rossendale|rushcliffe|rushmoor|rutland
ryedale|sandwell|sedgemoor|sefton|selby|solihull|south cambridgeshire|south gloucestershire|south hams|south holland|south kesteven
south lakeland|south norfolk|south oxfordshire|south ribble|south tyneside|southwark|spelthorne|st helens|stratford-on-avon|surrey heath
tameside|tandridge|teignbridge|telford and wrekin|tendring|test valley|thanet|three rivers|thurrock|torbay|torridge|tower hamlets|trafford
uttlesford|vale of white horse|wakefield|waltham forest|wandsworth|waverley|wealden|west berkshire|west lancashire|west lindsey
west oxfordshire|wirral|wychavon|wyre|wyre forest|medway|swale|gravesham|shepway|milton keynes|bracknell forest|brighton and hove
bedfordshire|berkshire|buckinghamshire|cambridgeshire|cheshire|cornwall|county durham|cumbria|derbyshire|devon|dorset|east sussex|essex
gloucestershire|hampshire|herefordshire|hertfordshire|kent|lancashire|leicestershire|lincolnshire|merseyside|norfolk|north yorkshire
northamptonshire|northumberland|nottinghamshire|oxfordshire|shropshire|somerset|south yorkshire|staffordshire|suffolk|surrey
tyne and wear|warwickshire|west sussex|west yorkshire|wiltshire|worcestershire|teesside|tyneside|humberside|wearside|isle of wight
anglesey|blaenau gwent|bridgend|caerphilly|ceredigion|carmarthenshire|conwy|denbighshire|flintshire|gwynedd|monmouthshire|neath port talbot
pembrokeshire|powys|rhondda|rhondda cynon taf|torfaen|vale of glamorgan|fife|midlothian|renfrewshire|lanarkshire|ayrshire|aberdeenshire
`);

/** Towns and parts of towns that the list of places lacks or has under another name. */
export const OTHER_PLACES = phrases(`
newcastle|stoke|southend|kings lynn|king's lynn|bury st edmunds|stockton|burton|kingston|leamington|tunbridge wells|weston|weston-super-mare
hull|brighton|hove|bury|toxteth|moss side|wythenshawe|handsworth|small heath|sparkbrook|sparkhill|erdington|aston|chapeltown|harehills|hyde park|burngreave|pitsmoor
manor park|easton|st pauls|knowle|hartcliffe|brixton|peckham|tottenham|walthamstow|tooting|streatham|stratford|shoreditch|bethnal green
whitechapel|hackney wick|deptford|catford|eltham|woolwich|thamesmead|norwood|crystal palace|clapham|battersea|fulham|hammersmith
acton|southall|hayes|feltham|edmonton|wood green|finsbury park|holloway|kentish town|kilburn|willesden|harlesden|wembley|ladywood|nechells
speke|walton|anfield|everton|bootle|birkenhead|kirkby|huyton|skelmersdale|salford|eccles|swinton|ancoats|hulme|longsight|levenshulme|gorton
fallowfield|withington|didsbury|chorlton|cheetham hill|crumpsall|blackley|harpurhey|openshaw|byker|gosforth|jesmond|kenton|walker|elswick
benwell|st anns|hyson green|bulwell|clifton|radford|aspley|the meadows|highfields|braunstone|beaumont leys|belgrave|ely|splott|butetown
gorbals|govan|easterhouse|drumchapel|leith|craigmillar|muirhouse|harlow|thorpe|heartsease|whitleigh|devonport|keyham|orchard park|bransholme
`);

function words(text) {
  return new Set(text.trim().split(/\s+/u));
}

function phrases(text) {
  return new Set(text.trim().split(/[|\n]/u));
}
