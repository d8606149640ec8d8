/** A kind of thing that narrows down who somebody is. */
export interface Telling {
  /** In plain words, as a question names it. */
  readonly what: string;
  readonly expression: RegExp;
  /** The words of this kind that somebody is or has, and what says less and still something in their place. */
  readonly trait?: { readonly words: RegExp; readonly general: string };
}

/** Everything by which people who know a group put pieces together; each counts once however often it is told. */
export const TELLINGS: readonly Telling[] = [
  {
    what: 'how old they are',
    expression: /\[(?:\d{1,2} to \d{1,2}|under 5|age|26 or over)\]|\b(?:youngest|oldest|eldest|\d{1,2} years? old)\b/iu,
  },
  {
    what: 'their year at school',
    expression:
      /\b(?:year (?:\d{1,2}|seven|eight|nine|ten|eleven|twelve|thirteen)|reception class|sixth form|gcses?|a levels?|college course)\b/iu,
  },
  {
    what: 'where they live',
    expression:
      /\b(?:children['’]s home|residential|secure unit|semi.?independent|supported (?:housing|lodgings)|hostel|foster (?:care|home|carer|placement)|kinship|adopted|placement)\b|\[(?:home|town|area|estate|address)\]/iu,
  },
  {
    what: 'where they come from, or their people',
    trait: {
      general: '[background]',
      words:
        /\b(?:afghan|albanian|chinese|eritrean|ethiopian|gypsy|iranian|iraqi|irish|kurdish|nigerian|pakistani|bangladeshi|polish|roma|romanian|somali|sudanese|syrian|traveller|ukrainian|vietnamese|welsh)\b/iu,
    },
    expression:
      /\b(?:afghan|albanian|black|asian|chinese|eritrean|ethiopian|gypsy|iranian|iraqi|irish|kurdish|nigerian|pakistani|bangladeshi|polish|roma|romanian|somali|sudanese|syrian|traveller|ukrainian|vietnamese|welsh|mixed heritage|unaccompanied|asylum|refugee)\b/iu,
  },
  {
    what: 'what they believe',
    trait: {
      general: '[faith]',
      words: /\b(?:muslim|christian|catholic|hindu|sikh|jewish|buddhist|jehovah['’]s witness)\b/iu,
    },
    expression:
      /\b(?:muslim|christian|catholic|hindu|sikh|jewish|buddhist|jehovah|mosque|temple|gurdwara|synagogue)\b/iu,
  },
  {
    what: 'their health',
    trait: {
      general: '[health condition]',
      words:
        /\b(?:deaf|blind|wheelchair(?: user)?|autism|autistic|adhd|epilepsy|epileptic|diabetes|diabetic|asthma|cerebral palsy|down['’]s syndrome|tourette['’]?s|dyslexia|dyslexic|anorexia|anorexic|stammer)\b/iu,
    },
    expression:
      /\b(?:deaf|blind|wheelchair|autis\w+|adhd|epilep\w+|diabet\w+|asthma|cerebral palsy|down['’]s|tourette\w*|dyslex\w+|self.?harm\w*|overdose|eating disorder|anorexi\w+|depress\w+|camhs|hospital|operation|disab\w+|stammer)\b/iu,
  },
  {
    what: 'who they love, or who they are',
    trait: {
      general: '[identity]',
      words: /\b(?:gay|lesbian|bisexual|trans|non-binary|queer)\b/iu,
    },
    expression: /\b(?:gay|lesbian|bisexual|trans|non.?binary|queer|transition\w*)\b/iu,
  },
  {
    what: 'who is in their family',
    expression:
      /\b(?:twins?|triplets?|(?:brothers?|sisters?|siblings?)|only child|pregnant|(?:her|his|their) (?:baby|child|son|daughter)|step(?:mum|dad))\b/iu,
  },
  {
    what: 'something that happened to them',
    expression:
      /\b(?:arrested|court|prison|sentenced|excluded|expelled|missing|ran away|fire|crash|accident|died|funeral|deported|age assessment|homeless|moved (?:\w+ ){0,2}times)\b/iu,
  },
  {
    what: 'what they are known for',
    trait: {
      general: '[interest]',
      words:
        /\b(?:captain|head (?:boy|girl)|champion|goalie|goalkeeper|dancer|boxer|choir|ballet|drummer|trumpet|harp|judo|gymnast)\b/iu,
    },
    expression:
      /\b(?:captain|chair|head (?:boy|girl)|champion|won|award|choir|band|county|plays? for|goalie|goalkeeper|dancer|boxer|youtube|tiktok)\b/iu,
  },
  {
    what: 'where they go to school or work',
    expression: /\[(?:school|organisation|club|agency|hospital)\]|\b(?:works? at|apprentice\w*|part.?time job)\b/iu,
  },
];

/** The kinds that these texts tell between them. */
export function tellings(texts: readonly string[]): readonly string[] {
  return TELLINGS.filter(({ expression }) => texts.some((text) => expression.test(text))).map(({ what }) => what);
}
