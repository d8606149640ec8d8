/** Who can stand in somebody's family or heart. */
export const KIN =
  'mum|mam|mom|dad|mother|father|brother|bro|sister|sis|uncle|auntie|aunty|aunt|nan|nana|nanny|grandma|grandad|grandpa|gran|granny|step-?dad|step-?mum|step-?(?:brother|sister|son|daughter)|half-?(?:brother|sister|sibling)|cousin|son|daughter|baby|twin|niece|nephew|grandson|granddaughter|grandmother|grandfather|wife|husband|partner|boyfriend|girlfriend|fianc[eé]e?|ex|godmother|godfather|godson|sibling|foster (?:mum|dad|carer|mother|father|brother|sister|son|daughter|family)';

/** What kind of one: "younger", "half-", "late". */
export const DEGREE =
  '(?:(?:older|younger|elder|little|big|baby|half|step|foster|birth|biological|bio|adoptive|adopted|real|late|ex|old|oldest|youngest|eldest|other|new|long-lost|estranged|former|first|second|only|twin|great|previous)[ -]){0,3}';

/** Beside kin, who else belongs to one person: a neighbour, a solicitor. */
export const CLOSE =
  '(?:next[ -]door )?neighbours?|social worker|solicitor|landlord|landlady|boss|carers?|family|teacher|lawyer|best (?:friend|mate)|parents|ex-(?:partner|wife|husband|boyfriend|girlfriend)|new (?:partner|boyfriend|girlfriend|wife|husband|fella|bloke)';

/** Roles of which a group has one or a few. */
export const ROLE =
  'manager|head ?teacher|headmaster|head|deputy(?: head| manager)?|social worker|key ?worker|teacher|foster carer|carer|foster (?:mum|dad)|councillor|vicar|imam|director|boss|caretaker|landlord|landlady|neighbour|coach|mayor|solicitor|iro|support worker|doctor|gp|judge|reviewing officer|facilitator|advocate|chair|cook|chaplain|pastor';

/** Jobs that point at one person in a place. */
export const JOB =
  'head ?teacher|deputy head|head|teacher|councillor|mayor|vicar|imam|pastor|priest|police(?:man|woman| officer)?|copper|detective|doctor|gp|mp|social worker|dinner lady|caretaker|lollipop (?:lady|man)|footballer|boxer|singer|rapper|landlord|landlady|manager|headmaster|ta|nurse|midwife|judge|magistrate|dj|taxi driver|bus driver|cleaner|cook|chef|receptionist|butcher|baker|barber|hairdresser|postman|postwoman|farmer|firefighter|fireman|paramedic|soldier|prison officer|school nurse|librarian|chaplain';

/** Anybody, as a note calls them. */
export const SOMEBODY =
  'boy|girl|child|kid|lad|lass|teenager|teen|baby|pupil|student|young person|yp|person|family|couple|sibling|mum|dad|mother|father|foster carer|carer|refugee|asylum seeker|traveller|wheelchair user|care leaver|care kid|foster kid|foster child|looked after child|resident|patient|member|apprentice|woman|man|cadet|player|year \\d{1,2}|year (?:seven|eight|nine|ten|eleven)';

/** What few in a small place are. */
export const TRAIT =
  'black|brown|asian|white|chinese|vietnamese|polish|somali|afghan|kurdish|romanian|roma|muslim|sikh|hindu|jewish|christian|trans|non-binary|deaf|blind|gay|lesbian|disabled|autistic|pregnant|adopted|unaccompanied|mixed(?:-race)?|irish|welsh|eritrean|sudanese|albanian|ukrainian|syrian|iranian|iraqi|nigerian|ghanaian|congolese|ethiopian|bengali|pakistani|indian|turkish|filipino|brazilian|portuguese|bulgarian|hungarian|catholic|buddhist|rastafarian|gypsy|teenage|visually impaired|hearing impaired|dwarf';

/** Conditions and aids that hardly two in a group have. */
export const RARE =
  "tracheostomy|cystic fibrosis|sickle cell|tourette'?s|narcolepsy|dwarfism|albinism|muscular dystrophy|cerebral palsy|spina bifida|prosthetic|wheelchair|guide dog|assistance dog|hearing dog|feeding tube|stoma|cochlear implant|brain tumour|leukaemia|h\\.?i\\.?v|haemophilia|transplant|glass eye|white cane|one (?:arm|leg|eye|hand|kidney)|no (?:arms|legs|hair)|insulin pump|oxygen tank|rare (?:condition|disease|syndrome|disorder)|vitiligo|alopecia|cleft (?:lip|palate)|down'?s syndrome|williams syndrome|prader-?willi|epidermolysis|lupus|quadriplegic|paraplegic|amputee";
