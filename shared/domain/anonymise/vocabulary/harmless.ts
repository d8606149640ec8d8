import { wordSet } from './word-set.ts';

/** Holders of an office: behind "the" they are a post and no person, whatever their capital. */
export const OFFICES = wordSet(`
dean mayor bishop archbishop canon chair vice chairman chairwoman clerk director governor minister secretary commissioner ombudsman recorder sheriff speaker registrar bursar provost warden
head principal deputy leader treasurer guardian judge magistrate usher captain chief inspector sergeant officer president chancellor queen king prince princess pope
imam vicar rector beadle verger steward marshal lord lady duke duchess earl curate deacon bailiff
`);

/** Departments and trades of a council, which speak and send bills under a bare noun. */
const DEPARTMENTS = wordSet(`
finance legal comms communications payroll procurement commissioning transport education health housing highways planning facilities reception security estates catering it hr hq digital
data policy performance quality audit insurance licensing libraries leisure parks environment adults children's childrens schools admissions attendance safeguarding placements placement access
participation duty contact contacts resources accommodation permanence assessment intake referral referrals police probation courts cabinet council parliament government conference scrutiny
panel management senior staff facilitation treasury
`);

/** What the titles of papers, posts, meetings, courses and campaigns end in: a capital here names no body. */
const TITLE_WORDS = wordSet(`
strategy plan plans policy policies board boards panel panels committee committees subcommittee forum group groups service services team teams manager managers director officer officers
member members lead leads head theory model framework training act acts bill inquiry enquiry review reviews report reports guide guidance form forms stage year years week weeks day days month
award awards programme course rule rules assessment assessments meeting meetings agenda minutes action actions charter covenant promise promises pledge offer order orders regulation regulations
standards standard schedule section protocol procedure toolkit handbook leaflet booklet poster newsletter passport profile summary statement index register rota list chart survey questionnaire
consultation conference workshop workshops seminar webinar lesson lessons class classes assembly session sessions work time space project fund grant allowance payment credit benefit benefits bank card
question questions answer answers card cards exercise activity game games film song book chapter verse quiz rights right voice voices views wishes feelings needs care caring parent parenting
worker workers carer carers adviser advisers leaver leavers person people child children young youth family families social personal independent independence corporate local authority authorities
national government public private mental wellbeing physical emotional education educational learning development design technology food science history language literature literacy numeracy
support supported safe safety safer staying close put moving together independently future transition transitions pathway pathways journey change changes
select full cabinet resources human equality diversity inclusion attachment trauma informed practice attached approach restorative trauma-informed level higher lower foundation
version draft final part appendix annex page welcome goodbye introduction thanks regards wishes best kind yours love dear hi hello
we you they it said did do done what who why how when where which our your my their
box wall table door floor corridor kitchen room garden bus taxi train phone tea lunch dinner breakfast break pizza cake bus church god lord bible
english maths science art music drama first second third last next new old good bad big small other another
plus one two three four five six seven eight nine ten
`);

/** Words of titles of papers, meetings and departments, which are hardly ever somebody. */
export const TITLES: ReadonlySet<string> = new Set([...DEPARTMENTS, ...TITLE_WORDS]);

/** Words that, with a capital inside a sentence, make a title, a post or a department and no body that somebody belongs to. */
export const HARMLESS_CAPITALS: ReadonlySet<string> = new Set([...DEPARTMENTS, ...TITLE_WORDS, ...OFFICES]);

/** What somebody wears or watches: a town before these is a football club. */
export const CLUB_THINGS = wordSet(
  'shirt shirts mug mugs scarf scarves hat hats duvet kit kits fan fans supporter supporters game games match matches top tops strip flag flags poster posters ticket tickets badge badges bobble tattoo season away home bag pillow lanyard pencil keyring',
);

/** What somebody does who follows a club. */
export const CLUB_VERBS = wordSet(
  'supports support supported supporting follows beat beats v vs versus thrashed hammered',
);
