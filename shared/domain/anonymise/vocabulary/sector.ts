import { FAMILIES } from './families.ts';
import { CLIPPED_KIN, FRAMEWORK_PHRASES, FRAMEWORKS } from './frameworks.ts';
import { WELL_KNOWN, WELL_KNOWN_PHRASES } from './well-known.ts';
import { phraseSet, wordSet } from './word-set.ts';

/** Single words that are written with a capital and name nobody: the sector's, nations, faiths, brands. */
export const SAFE_WORDS: ReadonlySet<string> = new Set([
  ...WELL_KNOWN,
  ...FAMILIES,
  ...FRAMEWORKS,
  ...wordSet(`
ofsted childline barnardo's barnardos nspcc coram become naccc camhs cafcass rcpch bma basw unison nhs dwp hmrc dfe ofqual ucas cqc gov
independent parentline samaritans kooth mind youngminds shelter centrepoint crimestoppers
jisa jisas maghrib fajr dhuhr romani kerala punjab gujarat kashmir tigray darfur oromia helmand nangarhar kurdistan sylhet jupiter saturn uranus neptune pluto
mosaic liquidlogic teams zoom outlook google whatsapp snapchat snap instagram insta tiktok facebook messenger youtube twitter discord twitch
reddit pinterest telegram signal netflix disney amazon ebay vinted depop spotify uber deliveroo just-eat xbox playstation nintendo fortnite minecraft
roblox fifa pokemon lego nike adidas primark jd asos shein tesco tescos asda lidl aldi sainsbury's sainsburys morrisons waitrose iceland boots argos ikea
greggs nando's nandos mcdonald's mcdonalds maccies maccas kfc subway starbucks costa wetherspoons spoons domino's dominos pizzahut wilko poundland superdrug
b&m halfords smyths coca-cola coke pepsi fanta haribo oreo oreos cadbury kinder wagamama pret arsenal spurs tottenham chelsea-fc audi bmw corsa golf fiesta freddo iphone ipad android samsung apple microsoft
siri chatgpt wi-fi wifi bluetooth monzo revolut klarna clearpay paypal kahoot mentimeter padlet jamboard miro kindle gameboy switch
duke edinburgh scouts guides cubs brownies beavers cadets ymca
england scotland wales britain uk ireland eire europe european eu africa african asia asian america american usa us australia australian jamaica jamaican
nigeria nigerian ghana ghanaian somalia somali somalian eritrea eritrean ethiopia ethiopian sudan sudanese egypt egyptian morocco moroccan algeria
algerian tunisia libya libyan kenya kenyan uganda ugandan zimbabwe zimbabwean congo congolese rwanda rwandan gambia gambian senegal cameroon
angola angolan mozambique zambia malawi tanzania botswana namibia iran iranian iraq iraqi kurdish kurdistan kurd kurds syria syrian
syrians afghanistan afghan afghani afghans pakistan pakistani bangladesh bangladeshi bengali india indian punjabi gujarati hindi urdu tamil nepal
nepali nepalese sri lanka lankan china chinese mandarin cantonese japan japanese korea korean vietnam vietnamese thailand thai philippines filipino
malaysia malaysian indonesia indonesian singapore turkey turkish cyprus cypriot greece greek italy italian spain spanish portugal portuguese france
french germany german poland polish romania romanian bulgaria bulgarian hungary hungarian czech slovakia slovak ukraine ukrainian ukrainians russia
russian lithuania lithuanian latvia latvian estonia estonian albania albanian kosovo kosovan serbia serbian croatia croatian bosnia bosnian
norway norwegian sweden swedish denmark danish finland finnish holland dutch netherlands belgium belgian switzerland swiss austria austrian
brazil brazilian colombia colombian mexico mexican argentina chile peru venezuela venezuelan cuba cuban canada canadian trinidad barbados
caribbean latin israel israeli palestine palestinian palestinians lebanon lebanese jordanian yemen yemeni saudi dubai qatar kuwait arab arabs
arabic farsi dari pashto tigrinya amharic swahili yoruba igbo twi welsh scottish scots irish gaelic english british brit brits roma romany gypsy
traveller travellers latino black white caucasian bame bme
muslim muslims islam islamic christian christians christianity catholic catholics protestant anglican methodist baptist hindu hindus sikh sikhs
jewish jew jews judaism buddhist buddhists quaker rastafarian jehovah's witness bible quran koran god allah jesus lord
makaton bsl braille autism adhd asd fasd ptsd lgbt lgbtq lgbtqia lgbtq+ covid covid-19 brexit lockdown parliament westminster whitehall
gcse gcses a-level a-levels btec btecs t-level t-levels sats maths english science pe re pshe ict dt drama history geography art music french
north south east west northern southern midlands london londoner londoners
level section part chapter page appendix article schedule phase stage step unit module tier band grade
premier league champions euros olympics paralympics glastonbury x-factor eastenders corrie coronation hollyoaks emmerdale strictly bake
barbie batman spiderman spider-man superman marvel frozen beyonce rihanna eminem kanye skepta butlins pontins legoland disneyland pixar shrek hogwarts gruffalo peppa bluey pikachu sonic 
bridgework catch22 o2 ee3 microsoft365 prime minister queen king prince princess chancellor mp mps peer ombudsman
`),
]);

const PHRASES: ReadonlySet<string> = new Set([
  ...WELL_KNOWN_PHRASES,
  ...FRAMEWORK_PHRASES,
  ...CLIPPED_KIN,
  ...phraseSet(`
a national voice | bridge the gap | children in care council | children in care councils | coram voice | become charity | policy lab | community co-lab
children act | children and families act | children's commissioner | the children's commissioner | children's society | action for children | save the children
care leavers association | the fostering network | fostering network | family rights group | kinship charity | national youth advocacy service | what works centre
who cares scotland | voices from care | voices from care cymru | barnardo's | national children's bureau | the prince's trust | princes trust | prince's trust | king's trust
red cross | british red cross | salvation army | citizens advice | place2be | the mix | papyrus | switchboard | stonewall
department for education | department of education | department of health | home office | ministry of justice | house of commons | house of lords | number 10 | downing street
family court | crown court | youth court | court of protection | high court | supreme court | social work england | research in practice | national audit office
universal credit | child benefit | housing benefit | personal independence payment | pupil premium | pupil premium plus | job centre | jobcentre plus | jobcentre
easy read | staying close | every child matters | house project | national transfer scheme | early help hub | family hub | family hubs | family court | the family court | independent review | the review | care review |
pathway plan | pathway plans | care plan | staying put | staying close | staying connected | special guardianship | special guardianship order | child arrangements order | care order
interim care order | placement order | supervision order | emergency protection order | deprivation of liberty | section 20 | section 17 | section 47 | signs of safety | family group conference
family group conferences | personal education plan | education health and care plan | looked after child | looked after children | child in need | child protection | child protection plan | early help
virtual school | virtual school head | virtual head | local authority | local authorities | independent reviewing officer | independent reviewing officers | social worker | social workers | personal adviser
personal advisor | personal advisers | independent visitor | life story work | life story | strengths and difficulties | strengths and difficulties questionnaire | regulation 44 | reg 44 | reg 45 | ofsted
care leaver | care leavers | care leaver covenant | care leavers' covenant | care leaver offer | local offer | corporate parent | corporate parents | corporate parenting | corporate parenting board | setting up home
setting up home allowance | young person | young people | foster carer | foster carers | foster care | kinship carer | kinship carers | residential care | residential worker | team around the family | team around the child | children's social care
children's services | adult services | adult social care | youth justice | youth offending | youth offending team | youth justice service | mental health act | equality act | freedom of information | subject access request | human rights act | data protection
north east | north west | south east | south west | east midlands | west midlands | east of england | east anglia | home counties | yorkshire and the humber | yorkshire and humber
yorkshire | west country | peak district | lake district | northern ireland | south wales | north wales | mid wales | united kingdom | great britain | british isles | isle of man | channel islands | middle east | south asia
eastern europe | west africa | east africa | north africa | south africa | south africans | south america | north america | latin america | united states | new zealand | hong kong | saudi arabia | south korea | north korea | sierra leone
ivory coast | burkina faso | sri lanka | el salvador | costa rica | puerto rico | dominican republic | czech republic | united nations | european union | black caribbean | black african | mixed heritage | white british | white and black caribbean
new year | new years | new year's | new year's eve | boxing day | christmas day | christmas eve | good friday | mother's day | mothers day | father's day | fathers day | valentine's day | black history month | world book day | children in need
comic relief | sports day | half term | summer holidays | care day | national care leavers week | care leavers week | pride month | bonfire night | world cup | champions league | premier league | super bowl | xbox live | nintendo switch
microsoft teams | google maps | google classroom | google docs | apple music | amazon prime | prime video | disney plus | disney+ | burger king | pizza hut | pizza express | five guys | marks and spencer | m&s | b&q | b&m | tk maxx | home bargains | sports direct
football manager | call of duty | grand theft auto | among us | animal crossing | rocket league | mario kart | clash royale | candy crush | just dance | top gear | love island | big brother | britain's got talent | x factor | match of the day
strictly come dancing | great british bake off | bake off | doctor who | dr who | harry potter | tracy beaker | the dumping ground | dumping ground | oliver twist | roald dahl | jacqueline wilson | david walliams | horrid henry | billie eilish | taylor swift | ed sheeran
stormzy | marcus rashford | lemn sissay | harry kane | raheem sterling | bukayo saka | mo salah | jude bellingham | lionel messi | cristiano ronaldo | kylian mbappe | jamie oliver | gordon ramsay | david attenborough | greta thunberg | boris johnson | keir starmer
rishi sunak | josh macalister | gavin williamson | nadhim zahawi | anne longfield | queen victoria | king charles | prince william | prince harry | nelson mandela | martin luther king | rosa parks | malala yousafzai | anne frank | william shakespeare
romeo and juliet | of mice and men | an inspector calls | jane eyre | mary poppins | peter pan | charlie and the chocolate factory | winnie the pooh | paddington bear | peppa pig | bob the builder | thomas the tank engine | fireman sam | postman pat
justin bieber | ariana grande | harry styles | olivia rodrigo | dua lipa | little mix | one direction | kendrick lamar | travis scott | nicki minaj | lewis capaldi | sam smith | elton john | bob marley | lewis hamilton | andy murray | emma raducanu | mo farah | tom daley
dina asher-smith | david beckham | wayne rooney | bukayo saka | cole palmer | phil foden | ian wright | lauren james | leah williamson | mary earps | lucy bronze | manchester united | man united | man utd | manchester city | man city | leeds united | newcastle united
west ham | west ham united | aston villa | crystal palace fc | tottenham hotspur | sheffield united | sheffield wednesday | leicester city | norwich city | real madrid | liverpool fc | duke of edinburgh | duke of edinburgh's award | d of e
alton towers | thorpe park | drayton manor | chessington world of adventures | flamingo land | lightwater valley | blackpool tower | center parcs | legoland | disneyland paris | disneyland | disney world | sea life | madame tussauds | tower of london | london eye | big ben | buckingham palace | hyde park | windsor castle | warwick castle | chester zoo | london zoo | science museum | natural history museum | gulliver's world | pleasure beach | winter wonderland
rose garden | grace period | mark scheme | mark sheet | may half term | jack and jill | russian dolls | first aid | maundy thursday | ash wednesday | pancake day | santa claus | father christmas | st george's day | mental health | lgbt plus | free school meals | the alexa | henry hoover | the henry hoover | do silver | do bronze | do gold | british heart foundation | age uk | sue ryder | cancer research | the wye | the thames | the tyne | the mersey | the severn | the trent | the humber | the tees | the wear | the avon | the medway | the ouse | the clyde | the taff
`),
]);

/**
 * Phrases that are no one's, however they are capitalised: bodies, laws, orders, plans, famous people and works, parts of the country.
 * Each stands here as people type it: "clare's law" and "clares law", and "m&s" and "dragons' den" in the pieces that a text is cut into.
 */
export const SAFE_PHRASES: ReadonlySet<string> = new Set([...PHRASES].flatMap(asTyped));

function asTyped(phrase: string): readonly string[] {
  if (!/['&/]/u.test(phrase)) return [phrase];
  const spaced = phrase.replaceAll(/s'(?= |$)/gu, "s '").replaceAll(/ ?([&/]) ?/gu, ' $1 ');
  return [phrase, spaced, phrase.replaceAll("'", '')];
}
