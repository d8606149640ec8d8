/** Names and the short forms that they go by; in each line every word stands for every other. */
const GROUPS = `
abigail abi abbie abby gail|adam ads addy|adebayo ade bayo|aisha ayesha aish|alan al|albert bert bertie al|alexander alexandra alex al lex lexi sandy sasha xander zander
alexandru alex|alfred alfie alf fred|alice ali|alison ali ally|amanda mandy manda|amelia millie mia amy|amina minah|andrew andy drew|angela ange angie|anita nita
ann anne anna annie|anthony antony tony ant|archibald archie|arthur art artie|ashley ash|ashleigh ash|ashton ash|barbara barb babs barbie|barry baz bazza|beatrice bea trixie
benjamin ben benny benji|bernard bernie|bethany beth|bethan beth|bradley brad|brandon bran|brian bri|bronwen bron|caitlin cait katie|callum cal|calum cal|cameron cam
caroline caz carrie caro|catherine katherine kathryn cathy kathy cath kath kate katie kat kitty kit|chantelle chan|charles charlie chas chaz chuck|charlotte charlie char lottie lotty
chelsea chels|chloe chlo clo|christian chris|christina christine chris chrissy tina|christopher chris kit topher|claire clare|clifford cliff|connor con|courtney court
daniel dan danny|danielle dani dan|darren daz dazza|david dave davey davy|dawid dave|deborah debbie debs deb|demetrius demi|dennis den denny|destiny des|dominic dom|donald don
donna don|dorothy dot dottie dolly|douglas doug dougie|edward ed eddie ted teddy ned|eleanor ellie ella nell elle|elizabeth liz lizzie lizzy beth betty eliza libby lib bess
ellen ellie nell|emily em emmy millie|emma em ems|eric ricky|ethan eth|evelyn evie eve|fatima fati fatimah|felicity fliss flick|florence flo florrie flossie|frances fran frankie franny
francis frank frankie|frederick fred freddie freddy|gabriel gabe|gabriella gabrielle gabby gabs|gareth gaz gary|gary gaz gazza|gemma gem gems|geoffrey geoff jeff|george georgie
georgia georgie george|georgina georgie gina|gerald gerry|gillian gill jill|gordon gord|grace gracie|graham gray|gregory greg|gurpreet gurps preet|hannah han hanny|harold harry hal
harriet hattie harry|harrison harry|harvey harv|hayley hayls|heather heath|helen nell|henry harry hank|holly hol hols|ibrahim ibby ibra|imogen immy|isaac zac ike
isabel isabella isabelle izzy izzie bella belle|jacob jake|jacqueline jackie jacqui|jakub kuba|james jim jimmy jamie jay|jasmine jas jaz jazz jazzy|jason jase jay|jayden jay|jaydon jay|jenna jen
jennifer jen jenny jenni|jeremy jez jem|jermaine jay|jessica jess jessie|joan joanie|joanna joanne jo|john johnny jon jack|jonathan jon jonny jono|jordan jords|joseph joe joey|joshua josh
joy joyce|judith judy jude|julia julie jules|kaitlyn kait|karen kaz|kathleen kath kathy|kayleigh kay kayls|kehinde kenny|keira kei kiki|kieran kier kez|kelly kels kel|kelsey kels|kenneth ken kenny
kerry kez|kevin kev|khadija khadijah dija|kimberley kimberly kim kimmy|kirsty kirst|kyle ky|lauren loz lozza|laura loz|lawrence larry laurie loz|leanne lee|leon lee|leonard leo len lenny
leroy lee roy|lewis lew lou|lillian lily lil|linda lin lindy|louis lou louie|louise lou lulu|lucas luke|lucy luce lu|lukasz luke|lydia lyd|lynette lyn|mackenzie mac kenzie
madeleine madeline maddie maddy mads|magdalena magda|malcolm mal|margaret maggie meg peggy marge margie|maria mary|marie maz|mariam mari|mark marky|martin mart marty|matthew mat matt matty mattie
mateusz mat matt|maurice mo|max maxie|maximilian max|maxine max|megan meg megs|melanie mel|melissa mel lissa|michael mick mike mikey micky|michal mike|michelle shell shelly chelle|mohammed mohamed muhammad mohammad muhammed mo moe
mollie molly mol|natalie nat tash|natasha tash nat|nathan nate nath|nathaniel nat nate|nicholas nick nicky nico|nicola nicky nic|nicole nic nicky|norman norm
oliver ollie olly|olivia liv livvy livi|oluwaseun seun|oluwatobi tobi|oluwaseyi seyi|temitope temi|pamela pam|patricia pat trish tricia patsy|patrick pat paddy|paul pauly|penelope penny|peter pete
philip phillip phil pip|philippa pip pippa|rachel rach rachael|raymond ray|rebecca becky bex becca becks beckie|reece rhys|reginald reg reggie|rhiannon rhi|richard rich rick ricky dick richie
robert rob robbie bob bobby bert|robyn rob|rochelle shelly|roland rolly|ronald ron ronnie|rosemary rose rosie|rosie rose|roxanne roxy|russell russ|ruth ruthie|ryan ry|sabrina bri|samantha sam sammy
samuel sam sammy|sandra sandy|sarah sara saz sal|sebastian seb|shanice shan|shannon shan shaz|sharon shaz shaza|shaun sean shauny|simon si|siobhan shiv|sophie sophia soph|stacey stace|stanley stan
stephanie steph stevie|stephen steven steve stevie ste|stewart stuart stu stew|summer sum|susan sue suzie susie|tabitha tabby|tamara tam tammy|taylor tay|teresa theresa terri tess tessa
terence terry tel|theodore theo ted|thomas tom tommy|tiffany tiff|timothy tim timmy|toby tobes|tracey tracy trace|trevor trev|tyler ty|tyrone ty|tyrese ty|valerie val|vanessa nessa ness
veronica ronnie|victor vic|victoria vicky vic tori|vincent vince vinny|vivienne viv|walter wally walt|wayne waz|wiktoria wiki viki|william will bill billy willy wills liam|winston win
yasmin yas yaz|yusuf joe|zachary zach zac zak zack|zainab zee|zara zaz|zoe zo zed
`;

const BY_NAME = groupsByName();

function groupsByName(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const line of GROUPS.trim().split(/[|\n]/u)) {
    const words = line.split(' ');
    for (const word of words) groups.set(word, [...(groups.get(word) ?? []), ...words]);
  }
  return groups;
}

/** What else somebody of this name may be called. */
export function shortFormsOf(name: string): readonly string[] {
  return BY_NAME.get(name) ?? [];
}
