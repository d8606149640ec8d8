import { CONDITIONS, HEALTH_PHRASES, MEDICINES } from './health.ts';
import { OUTING_PHRASES, OUTINGS, PASTIME_PHRASES, PASTIMES } from './pastimes.ts';
import { SHOPPING, SHOPPING_PHRASES } from './shopping.ts';
import { phraseSet, wordSet } from './word-set.ts';

/** Words with a capital that everybody knows and that name nobody in the room: feasts, foods, games, brands, programs, landmarks. */
export const WELL_KNOWN: ReadonlySet<string> = new Set([
  ...SHOPPING,
  ...MEDICINES,
  ...CONDITIONS,
  ...PASTIMES,
  ...OUTINGS,
  ...wordSet(`
shrove iftar suhoor nowruz vaisakhi holi lent advent passover purim kippur rosh hashanah halal kosher jummah hajj umrah kwanzaa sabbath shabbat mass communion baptism bar-mitzvah
kabuli jollof biryani pepsi lucozade ribena vimto doritos pringles wotsits quavers nutella marmite weetabix cornflakes shreddies kitkat twix snickers maltesers smarties skittles starburst heinz bovril krispy kreme
papa-johns deliveroo wispa toblerone creme pancake yorkshire-pudding victoria-sponge battenberg bakewell eccles-cake cornish bolognese halloumi shawarma
uno jenga monopoly cluedo twister scrabble dobble pictionary tetris sims halo overwatch valorant apex gta warzone madden nba ufc wwe f1 yugioh yu-gi-oh warhammer jackbox blooket quizlet duolingo mortal kombat tekken sega gamecube oculus
grenfell windrush hillsborough orgreave chernobyl hiroshima dunkirk titanic holocaust stonewall
holby gogglebox taskmaster narnia hobbit avengers encanto minions teletubbies numberblocks cbeebies cbbc newsround panorama springwatch countdown bitesize gladiators hogwarts gryffindor slytherin simpsons muppets transformers jurassic
puma reebok converse crocs timberland superdry hollister matalan peacocks debenhams dunelm dfs currys screwfix toolstation wickes poundstretcher cex hmv waterstones sony lg dell hp lenovo acer asus chromebook chromebooks macbook airpods fitbit garmin gopro
nerf playdoh play-doh crayola sharpie sharpies post-it post-its postit postits blu-tack blutack prittstick pritt velcro duplo meccano playmobil hornby ikea tupperware hoover sellotape tippex jiffy lidl's
nissan toyota honda hyundai peugeot renault citroen skoda volkswagen vw porsche ferrari lamborghini tesla jaguar astra polo clio qashqai juke yamaha suzuki vespa transit vauxhall-corsa boris-bike
ritalin concerta medikinet sertraline fluoxetine prozac citalopram melatonin risperidone calpol paracetamol ibuprofen nurofen ventolin epipen valium xanax ketamine spice
powerpoint onenote onedrive sharepoint gmail hotmail yahoo chrome firefox safari canva trello slack skype facetime eventbrite surveymonkey qualtrics menti slido mural figma photoshop tinkercad garageband soundcloud shazam bebo myspace tinder bumble moodle
showmyhomework satchel seesaw tapestry arbor cpoms bromcom parentpay sparx hegarty gcsepod headspace dropbox wikipedia tripadvisor trustpilot
unicef oxfam greenpeace amnesty rspca rspb rnli pdsa mencap nacro ofcom ofgem hse acas hmcts cps yjb ico lgsco phso airbnb bolt trainline megabus stagecoach arriva metrolink tfl lner gwr avanti eurostar easyjet ryanair jet2 tui specsavers
thames severn mersey humber tyne stonehenge snowdon everest pennines cotswolds eiffel niagara sahara atlantic pacific mediterranean arctic antarctic
labrador labradors staffie staffy alsatian cockapoo labradoodle collie poodle chihuahua husky rottweiler dachshund spaniel
nvq pgce aqa edexcel ocr wjec asdan dofe ncs ielts matrix
shakespeare dickens churchill einstein mozart beethoven picasso banksy gandhi hitler stalin trump obama biden putin zelensky thatcher starmer sunak truss farage macron stormzy aitch coldplay abba beatles oasis-band
fahrenheit celsius victorian tudor roman georgian viking medieval olympic paralympic commonwealth
exec mid-session step-parents step-parent housing-first
bbc itv gb sky-news cnn
`),
]);

/** The same of several words. */
export const WELL_KNOWN_PHRASES: ReadonlySet<string> = new Set([
  ...SHOPPING_PHRASES,
  ...HEALTH_PHRASES,
  ...PASTIME_PHRASES,
  ...OUTING_PHRASES,
  ...phraseSet(`
town hall | high street | post office | council chamber | human resources | the high street | select committee | hunger games | the hunger games | squid game | tower bridge | shrove tuesday | white house | the white house | stranger things | snakes and ladders | top trumps | red bull | pot noodle | north face | the north face | blu tack | deep heat | big issue | the sun | daily mail
the guardian | the times | sky sports | sky news | bbc news | bbc one | bbc two | radio one | high court | family court | crown court | supreme court | court of appeal | house of commons | house of lords | number ten | number 10 | scotland yard | old bailey
waterloo road | peaky blinders | line of duty | call the midwife | home alone | toy story | star wars | star trek | lion king | the lion king | finding nemo | inside out | black panther | wonder woman | matilda the musical | les mis | les miserables | west side story | wicked the musical
hot chocolate | yorkshire pudding | yorkshire puddings | yorkshire tea | victoria sponge | eton mess | bakewell tart | cornish pasty | cornish pasties | eccles cake | sunday roast | shepherds pie | cottage pie | jack russell | shih tzu | french bulldog
connect four | connect 4 | pac man | pass the parcel | rock paper scissors | duck duck goose | simon says | chinese whispers | monopoly deal | cards against humanity | dungeons and dragons | mortal kombat | just eat | uber eats | papa johns | krispy kreme | dairy milk | terrys chocolate orange
lake district | peak district | new forest | yorkshire dales | north sea | irish sea | english channel | ben nevis | land's end | john o groats | great wall | statue of liberty | eiffel tower | taj mahal | wembley stadium | old trafford | river thames | river severn | hadrian's wall
second world war | first world war | world war two | world war one | cold war | black lives matter | me too | good morning britain | this morning | loose women | blue peter | the one show | comic strip | sports personality | great ormond street | great ormond street hospital
care experienced conference | love barrow families | mockingbird | the mockingbird programme | lifelong links | family finding | letterbox club | reading recovery | life story work | theraplay | dyadic developmental psychotherapy | non violent resistance | maslow | the owl and the pussycat
national citizen service | national health service | national insurance | universal credit | housing benefit | child benefit | setting up home allowance | leaving care grant | pupil premium | pupil premium plus | junior isa | child trust fund | local offer | care leaver covenant | care leavers covenant
`),
]);
