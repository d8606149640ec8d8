/** One text of a workshop or of its series. */
export interface AcrossText {
  readonly recordId: string;
  readonly text: string;
}

/** What all texts together say about one person, though no single one gives them away. */
export interface JigsawQuestion {
  /** The placeholder that stands for the person, such as `[young person A]`. */
  readonly label: string;
  /** Kinds of things that are told of them, in plain words, in the order in which they come up. */
  readonly told: readonly string[];
  /** The texts that tell them. */
  readonly recordIds: readonly string[];
  /** What would stand there without the letter: nobody could put the pieces together any more. */
  readonly loosened: string;
}

/** So many different things about one person are enough to look for them (motivated-intruder test, ICO). */
const ENOUGH = 3;

/** Fewer texts than this are one remark, and the scan of that text has asked already. */
const FEWEST_TEXTS = 2;

const PERSON = /\[([a-z][a-z ]+) [A-Z]{1,2}\]/gu;

/** Things that narrow down who somebody is, each counted once however often it is told. */
const TOLD: readonly (readonly [what: string, expression: RegExp])[] = [
  [
    'how old they are',
    /\[(?:\d{1,2} to \d{1,2}|under 5|age|26 or over)\]|\b(?:youngest|oldest|eldest|\d{1,2} years? old)\b/iu,
  ],
  [
    'their year at school',
    /\b(?:year (?:\d{1,2}|seven|eight|nine|ten|eleven|twelve|thirteen)|reception class|sixth form|gcses?|a levels?|college course)\b/iu,
  ],
  [
    'where they live',
    /\b(?:children['’]s home|residential|secure unit|semi.?independent|supported (?:housing|lodgings)|hostel|foster (?:care|home|carer|placement)|kinship|adopted|placement)\b|\[(?:home|town|area|estate|address)\]/iu,
  ],
  [
    'where they come from, or their people',
    /\b(?:afghan|albanian|black|asian|chinese|eritrean|ethiopian|gypsy|iranian|iraqi|irish|kurdish|nigerian|pakistani|bangladeshi|polish|roma|romanian|somali|sudanese|syrian|traveller|ukrainian|vietnamese|welsh|mixed heritage|unaccompanied|asylum|refugee)\b/iu,
  ],
  [
    'what they believe',
    /\b(?:muslim|christian|catholic|hindu|sikh|jewish|buddhist|jehovah|mosque|temple|gurdwara|synagogue)\b/iu,
  ],
  [
    'their health',
    /\b(?:deaf|blind|wheelchair|autis\w+|adhd|epilep\w+|diabet\w+|asthma|cerebral palsy|down['’]s|tourette\w*|dyslex\w+|self.?harm\w*|overdose|eating disorder|anorexi\w+|depress\w+|camhs|hospital|operation|disab\w+|stammer)\b/iu,
  ],
  ['who they love, or who they are', /\b(?:gay|lesbian|bisexual|trans|non.?binary|queer|transition\w*)\b/iu],
  [
    'who is in their family',
    /\b(?:twins?|triplets?|(?:brothers?|sisters?|siblings?)|only child|pregnant|(?:her|his|their) (?:baby|child|son|daughter)|step(?:mum|dad))\b/iu,
  ],
  [
    'something that happened to them',
    /\b(?:arrested|court|prison|sentenced|excluded|expelled|missing|ran away|fire|crash|accident|died|funeral|deported|age assessment|homeless|moved (?:\w+ ){0,2}times)\b/iu,
  ],
  [
    'what they are known for',
    /\b(?:captain|chair|head (?:boy|girl)|champion|won|award|choir|band|county|plays? for|goalie|goalkeeper|dancer|boxer|youtube|tiktok)\b/iu,
  ],
  [
    'where they go to school or work',
    /\[(?:school|organisation|club|agency|hospital)\]|\b(?:works? at|apprentice\w*|part.?time job)\b/iu,
  ],
];

/** Puts the texts together by person, and asks about everybody of whom they tell too much. */
export function jigsawAcross(texts: readonly AcrossText[]): readonly JigsawQuestion[] {
  const labels = new Set(texts.flatMap(({ text }) => text.match(PERSON) ?? []));
  return Array.from(labels, (label) => questionAbout(label, texts)).filter(
    ({ told, recordIds }) => told.length >= ENOUGH && recordIds.length >= FEWEST_TEXTS,
  );
}

function questionAbout(label: string, texts: readonly AcrossText[]): JigsawQuestion {
  const about = texts.filter(({ text }) => text.includes(label));
  const told = TOLD.filter(([, expression]) => about.some(({ text }) => expression.test(text))).map(([what]) => what);
  const telling = about.filter(({ text }) => TOLD.some(([, expression]) => expression.test(text)));
  return {
    label,
    told,
    recordIds: telling.map(({ recordId }) => recordId),
    loosened: label.replace(/ [A-Z]{1,2}\]$/u, ']'),
  };
}
