// What the slots of the frames are filled with. Whole phrases, so that a sentence reads like something somebody might type.

/** The phrases of a text that has one on a line or several with bars between them. */
export const lines = (/** @type {string} */ text) =>
  text
    .split(/[|\n]/u)
    .map((each) => each.trim())
    .filter((each) => each !== '');

export const WORDS = {
  did: lines(`said nothing | cried | laughed | walked out | went quiet | came late | left early | stayed behind | rang back | wrote three cards | drew a house
    asked for a break | agreed | disagreed | put a hand up | never came back | moved again | got moved | kicked off | went missing | came home
    turned up | forgot | listened | shouted | helped | started college | lost the letter | told the truth | got a job | slept in | made toast
    wants to go home | does not trust them | doesnt like it | is not happy | hates meetings | loves the dog | was not asked | wasnt told | has moved
    had to pack | had to leave | won the vote | read it out | passed | ran the warm-up | made everyone laugh | got upset | calmed down | took the minutes
    missed the bus | got the bus | was in tears | was on the phone | cancelled | changed the date | signed it | paid for it | lied | apologised | tried
    got excluded | went to court | went into care | came into care | left care | is leaving | starts work soon | works nights | plays football | dances
    goes boxing | cooks | is learning to drive | cant sleep | wont eat | will not talk | should be told | can stay | must go | may stay | might move
    keeps running off | got in trouble | got arrested | had a baby | broke up | rang the police | spoke up | spoke first | spoke well | didn't speak
    gave me a hug | gave me a lift | bought us chips | asked me twice | never asks me | listens to us | knows everything | knows nothing | gets it | cares
    visited | visits | phones | texts me | ghosted me | blocked me | met us there | drove us | picked us up | dropped us off | has a review | has a new worker`),
  time: lines(`today | yesterday | last week | last year | every day | on Monday | on Friday | at lunch | after school | before the break | at the review | in the summer
    this morning | tonight | at Christmas | two weeks ago | for three months | all the time | in the end | at the end | at half term | in March | over Easter | since May
    on Tuesday | on Sunday | in January | in the meeting | at contact | in class | on the bus | in the car | again | twice | once | every time | next week | at night`),
  clause:
    lines(`nobody listens | they never ring back | the food is cold | it takes too long | my room is too small | we are not told anything | it is not fair
    they read it out loud | i had to move school | there was no bus | the form is too long | everything changed | I felt safe there | we had a laugh | it was raining
    they split us up | the meeting was cancelled | my bag went missing | adults talk about us | we want our own key | no one came | the phone was broken
    the wifi was off | we should be asked first | people leave | it depends on the worker | the staff change all the time | nothing happened | the dog was nice
    contact got stopped | the room was too hot | it felt like prison | school was better | I was scared | we are just kids | someone should say sorry
    you need a grown up | the letter was wrong | it was a good day | they forgot my birthday | the plan changed again | money is tight | rent is too high
    respite never came | the court took a year | the report was late | training was useless | matching is hard | nobody reads the file | the judge was kind
    we wait for months | trust takes time | it costs too much | thresholds are too high | support stops at 18 | it starts too late | siblings should stay together
    there is no privacy | the heating broke | the music was too loud | it made me laugh | there was pizza | more people came | fewer people came
    he has to share | she has to share | i cant sleep there | i dont wanna go | they dont care | its always the same | thats not right | we was never asked
    you get used to it | it gets better | it got worse | i was only six | I was the youngest | we had to wait outside | they took my phone | my stuff was in bin bags
    i miss home | i want to stay | they said no | they said yes | it was decided without me | the social worker was off sick | we did a quiz | the vote was close
    I never see the same face twice | we need more time | dinner is at six | it is what it is | life is hard | love matters | the kids are alright | hope is not enough`),
  want: lines(`a dog | their own key | more time | to go home | a proper bed | one worker | a say | a lock on the door | to see family | better food | a phone | wifi
    to be heard | respect | a plan | a choice | a job | a flat | driving lessons | help with rent | somebody to talk to | a garden | a break | more contact
    less meetings | fewer moves | the same school | a lift home | pocket money | new shoes | a bike | to stay put | an advocate | answers | an apology | his old room
    her file | a birthday card | a normal life | to play out | a sleepover | a haircut | a passport | a hug | someone who stays | a say in it | the truth`),
  adj: lines(`happy | sad | angry | upset | quiet | tired | fine | good | bad | great | brilliant | rubbish | nice | kind | horrible | late | scared | worried | proud | excited
    bored | lonely | okay | ok | calm | loud | funny | rude | helpful | useless | amazing | sound | peak | dead | lovely | strict | fair | unfair | safe | unsafe | cold | warm
    busy | poorly | hungry | confused | nervous | shy | honest | lazy | fun | hard | easy | slow | broken | important | alone | lost | sorry | keen | gutted | buzzing`),
  noun: lines(`food | contact | school | transport | money | the bus | the file | the letter | trust | time | respect | family | the plan | the review | the meeting | court | care | a dog
    love | the phone | wifi | the budget | sleep | respite | training | support | housing | health | college | work | safety | privacy | the report | stability | moving | the form
    the kitchen | the minibus | lunch | pizza | paper | pens | the poster | the vote | the break | the flipchart | the venue | the register | laundry | football | music | art
    mental health | the birth certificate | a passport | pocket money | savings | the allowance | bedtime | curfew | the rota | the garden | the placement | travel | the taxi`),
  nouns: lines(`moves | schools | carers | workers | placements | meetings | letters | houses | reviews | bags`),
  plural:
    lines(`children | kids | carers | teachers | staff | workers | parents | foster carers | young people | social workers | meetings | moves | reviews | grandparents
    siblings | friends | families | placements | letters | forms | rules | houses | homes | dogs | rooms | people | adults | teenagers | babies | judges | managers`),
  verb: lines(
    `ask | tell | listen to | call | text | see | help | move | stop | trust | feed | teach | pay | thank | believe | warn | visit | keep | include | hear | leave | change | follow`,
  ),
  adv: lines(
    `honestly | basically | sometimes | usually | maybe | obviously | actually | sadly | luckily | apparently | finally | overall | however | also | never | always | again | once`,
  ),
  sector:
    lines(`IRO | EHCP | CAMHS | LAC review | CLA review | PEP | Pathway Plan | Staying Put | Staying Close | Section 20 | Section 47 | Section 17 | Ofsted | MASH | LADO | SENCO
    Virtual School | Children in Care Council | Bridge the Gap | Corporate Parenting Board | Early Help | Family Court | CAFCASS | Childline | NSPCC | Barnardo's | Coram Voice | A National Voice
    Become | SGO | DoLS | DfE | Home Office | UASC | National Transfer Scheme | DBS check | Reg 44 | Regulation 44 visit | PLO | ICO | FGC | Family Group Conference | Independent Visitor
    leaving care team | Personal Adviser | Independent Reviewing Officer | Director of Children's Services | Lead Member | Signs of Safety | Children Act | Care Act | Universal Credit | PIP | NEET
    Duke of Edinburgh | GCSEs | A levels | BTEC | SATs | PSHE | Mockingbird | Fostering Panel | Adoption Panel | health assessment | Strengths and Difficulties Questionnaire | SDQ | Life Story Work
    ESOL | NHS | GP | A&E | YOT | YJS | NRM | Red Cross | Who Cares? Scotland | House Project | Pupil Premium | PRU | EWO | TA | Key Stage 3 | Local Offer | Care Leaver Covenant | Zoom | Teams`),
  role: lines(`social worker | key worker | foster carer | teacher | IRO | PA | mentor | youth worker | support worker | advocate | manager | head teacher | solicitor | nurse | doctor
    health visitor | police officer | guardian | judge | carer | link worker | foster mum | foster dad | duty worker | therapist | interpreter | personal adviser | tutor | form tutor | coach | facilitator
    ambassador | volunteer | student | note taker | team manager | director | chair | clerk | childminder | residential worker | family support worker | sw | kw | psychologist | landlord`),
  kin: lines(`brother | sister | cousin | mum | dad | nan | grandad | uncle | aunt | auntie | niece | nephew | son | daughter | stepdad | stepmum | twin | foster brother | foster sister | little brother
    little sister | big sister | older brother | baby brother | half sister | partner | boyfriend | girlfriend | wife | husband | friend | mate | gran | grandma | birth mum | sis | bro | dog`),
  brand:
    lines(`Fortnite | Minecraft | Roblox | FIFA | TikTok | Snapchat | Instagram | YouTube | Netflix | McDonald's | KFC | Nando's | Greggs | Subway | Primark | Nike | Adidas | JD | Tesco | Asda
    Aldi | Lidl | Argos | Xbox | PlayStation | PS5 | iPhone | Samsung | Spotify | Disney | Pokemon | Uber | Vinted | Lego | Haribo | Greggs | Costa | Domino's | Wetherspoons | Ikea | Amazon | WhatsApp
    Arsenal | Chelsea | Spurs | Man United | Liverpool FC | EastEnders | Love Island | Strictly | Bake Off | Match of the Day | Monopoly | Uno | Jenga | Kahoot | Canva | Padlet | Google | Word | PowerPoint`),
  nation:
    lines(`Polish | Somali | Nigerian | Irish | Welsh | Scottish | English | British | Romanian | Pakistani | Indian | Bengali | Urdu | Punjabi | Arabic | Kurdish | Turkish | Albanian | Vietnamese
    Chinese | Portuguese | Spanish | French | Eritrean | Tigrinya | Pashto | Dari | Afghan | Syrian | Sudanese | Jamaican | Ghanaian | Caribbean | African | Asian | Black | White | mixed | Roma | Gypsy | Traveller | Ukrainian`),
  faith: lines(`Muslim | Christian | Sikh | Hindu | Jewish | Catholic | Buddhist | Rastafarian`),
  festival: lines(
    `Christmas | Easter | Eid | Ramadan | Diwali | Hanukkah | Vaisakhi | New Year | Halloween | Bonfire Night | Mother's Day | Father's Day | Pancake Day | Black History Month | Pride | Notting Hill Carnival`,
  ),
  country:
    lines(`England | Scotland | Wales | Ireland | Nigeria | Somalia | Eritrea | Sudan | Iran | Iraq | Syria | Afghanistan | Albania | Vietnam | Poland | Romania | Ukraine | Jamaica | Ghana | India | Pakistan
    Bangladesh | China | France | Italy | Greece | Turkey | Spain | Portugal | Libya | Ethiopia | Germany | America | Australia | Zimbabwe | Kenya | Uganda | Congo | Egypt | Morocco | Brazil`),
  region: lines(
    `North West | North East | South East | South West | East Midlands | West Midlands | East of England | north | south | Midlands | North | South | Yorkshire and the Humber | home counties`,
  ),
  month: lines(
    `January | February | March | April | May | June | July | August | September | October | November | December`,
  ),
  day: lines(`Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday`),
  season: lines(`summer | winter | spring | autumn | Summer | Winter | Spring | Autumn`),
  greeting: lines(
    `Hiya | Hello | Hi all | Morning all | Right | OK | Okay so | Yeah | Nah | Well | Um | Erm | Oh | Wow | Yes | No`,
  ),
  slang: lines(
    `tbh | ngl | fr | lol | lmao | innit | bare | peak | bruv | fam | idk | idc | imo | btw | omg | smh | wagwan | init | mate | safe | calm | say less | no cap | deadass | allow it | long ting | wasteman | yh | nah | ffs | jk | tho | cos | cuz | gonna | wanna | kinda | dunno | summat | owt | nowt | our kid | duck | love | hun | babes | ikr | rn | ty | thx | pls | u | ur | r`,
  ),
  reason: lines(`exam | poorly | contact | no taxi | work | holiday | moved | dentist | unknown`),
  year: lines(`2019 | 2020 | 2021 | 2022 | 2023 | 2024`),
  where: lines(
    `with my nan | miles away | in a flat | near me | with dad | in another home | on the same road | abroad`,
  ),
  table: lines(
    `Table 1 | Table 2 | Table 3 | Table 4 | table 2 | table one | Group A | Group B | Tbl 1 | tbl 3 | Blue table | Red group | The front table`,
  ),
  hon: lines(`Mr | Mrs | Ms | Miss | Dr | mr | mrs | miss | ms | Mr. | Mrs. | Dr. | Sir | Professor | Rev`),
};

/** Ends of names of schools, homes and organisations, and how they begin. */
export const PARTS = {
  saint: lines(`Bede | Cuthbert | Mary | Joseph | Aidan | Oswald | Hilda | Luke | Mark | Peter | Wilfrid | Chad`),
  feature: lines(
    `Oak | Beech | Ash | Willow | Rowan | Elm | Hill | Park | Brook | Moor | Mill | River | Meadow | Church | Castle | Bridge | Lake | West | North | East | South | High | Long | Stone | Fern | Thorn | Hazel | Maple | Holly | Heather`,
  ),
  ending: lines(
    `field | wood | ton | dale | ley | bridge | ford | side | stead | croft | view | bank | brook | bourne | gate | hurst | lea | mere | well | worth`,
  ),
  school: lines(
    `Academy | High School | Primary School | Primary | School | College | Sixth Form | Community School | Infant School | Junior School | C of E Primary | Grammar School | Girls' School | High | Sixth Form College | Special School | PRU`,
  ),
  home: lines(
    `House | Lodge | Cottage | Children's Home | Court | Grange | View | Manor | Villa | Farm | Hall | Lodge Children's Home`,
  ),
  trade: lines(
    `Bakery | Garage | Roofing | Cafe | Chippy | Barbers | Builders | Cars | Taxis | Motors | Butchers | Nursery | Farm | Scaffolding | Salon | Fish Bar | Stores | Logistics | Warehouse`,
  ),
  group: lines(
    `Project | Trust | Youth Project | Foundation | Centre | Hub | Fostering | Care | Recruitment | Housing | Families | Theatre | Dance | Gym | Juniors | United | Rovers | FC | Cafe | Church | Studio | Foyer | Hostel | Farm`,
  ),
  org: lines(
    `Mosque | Gurdwara | Baptist Church | Temple | Foyer | Job Centre | Jobcentre | Magistrates Court | Contact Centre | Swimming Club | Gymnastics | Rugby Club | Cricket Club | Hotel | Medical Centre | Surgery | Dental Practice | Fire Station | Police Station | Football Club | Under 15s | Athletic | Council | City Council | County Council | Borough Council | Fostering | Foster Care | Children's Services | Youth Club | Boxing Club | FC | Juniors | Community Centre | Hospital | General Hospital | Infirmary | Solicitors | Law | Trust | Housing | Leisure Centre | Library | Bakery | Garage | Scouts | Police | Children's Trust | Care Ltd | Supported Living | Dance Academy`,
  ),
};
