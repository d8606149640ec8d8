import { wordSet } from './word-set.ts';

/** A word behind these is a thing, not a person; "our Keira" and "my Keira" are people all the same. */
export const DETERMINERS = wordSet(
  'the a an this these those some any no every each another other which what whose his her their its your more most own',
);

/** Possessive words that also stand before somebody's own. */
export const AFFECTIONATE = wordSet('my our');

/** A capital behind these is a place more often than a person. */
export const PLACE_PREPOSITIONS = wordSet(
  'in at near around outside inside into through via towards across round within throughout to from of over off up down',
);

/** Months, seasons and feasts that are given names as well. */
export const TIME_NAMES = wordSet('may april june august summer autumn spring january easter sunday eid noel');

/** Behind these a month is a month. */
export const TIME_CUES = wordSet(
  'in since until till by from last next this every each early late mid end before after during for of all through around about to and on',
);

/** What belongs to somebody: "Keira's room". */
export const BELONGINGS = wordSet(`
room house home flat phone bday party turn idea story case review file plan school birthday bag bags door turn table card comment point group meeting
placement class job family parents carers siblings name bedroom stuff things clothes bed coat shoes words face behaviour voice view
college course drawing picture poster team office car story dog cat baby place life social key support foster
`);

/** Single letters behind these number something. */
export const NUMBERED = wordSet(`
table group option room year set class plan block team part unit grade level point question answer vitamin hepatitis type section form
person participant speaker yp cohort appendix annex step stage house floor band category tier zone bay gate exit route line size key figure
`);

/** What somebody small or dear is called by. */
export const ENDEARMENTS = wordSet('little big young old baby lil poor lovely dear wee mad crazy tall');

/** Words of time and manner that may stand between a name and its verb. */
export const BETWEEN_NAME_AND_VERB = wordSet(
  'also just then always never really still often sometimes now only even both finally actually already once later quietly loudly apparently',
);

/** Subjects and articles: behind "Will" or "May" at the start they make a question or a wish. */
export const QUESTION_SUBJECTS = wordSet(
  'i you he she it we they there the a an this that my your his her our their anyone someone everyone people not be',
);
