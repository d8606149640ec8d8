import type { FindingCategory } from '#shared/model/finding.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** What somebody belongs to, as its kind is called: behind "the church," or "Agency:" stands its name. */
const KINDS: readonly (readonly [FindingCategory, string, ReadonlySet<string>])[] = [
  [
    'school',
    '[school]',
    wordSet('school schools nursery college academy pru sixth uni university preschool playgroup classroom'),
  ],
  [
    'home',
    '[home]',
    wordSet(
      'home homes hostel unit placement accommodation refuge lodgings house bungalow flat respite foyer provision shelter hotel',
    ),
  ],
  [
    'organisation',
    '[organisation]',
    wordSet(`
agency agencies provider providers charity church mosque temple gurdwara synagogue chapel club team employer firm company venue hospital ward hospice surgery clinic gym dentist practice pharmacy
tenancy landlord advocate advocacy solicitor solicitors chambers housing support mentoring therapy counselling project service services authority council prison gaol jail salon barbers garage
shop pub cafe takeaway restaurant warehouse factory group choir band squad league academy organisation foundation trust association scheme library theatre centre
`),
  ],
];

/** What somebody does at, for or with what they belong to, and who they are there. */
const BELONGING: readonly (readonly [FindingCategory, ReadonlySet<string>])[] = [
  [
    'school',
    wordSet(`
excluded expelled suspended enrolled attends attend attended attending roll teacher teachers senco head headteacher gcses a-levels lessons detention isolation pupil pupils student students
sixth year bullied school college timetable class prom form tutor pep reception nursery
`),
  ],
  [
    'home',
    wordSet(`
placed placement placements live lives lived living resident residents stay stays stayed staying moved move moves moving respite transition handover room bed manager returned
missing awol absconded admission admitted home homes unit hostel accommodation bedroom lodgings
`),
  ],
  [
    'organisation',
    wordSet(`
work works worked working job jobs shift shifts apprentice apprenticeship traineeship internship employed trial trials volunteer volunteers volunteered volunteering interview cleans
nights saturdays sundays weekends plays play played playing trains train training trained swims boxes boxing dances dancing dance rides sings choir football rugby cricket netball judo karate
referred referral referrals supported seen admitted treated treatment represented sponsored funded fosters fostered approved registered assessed advocate solicitor mentor worker
workers counselling counsellor therapist therapy inpatient appointment appt tenancy housing contact supervised session sessions drama music gym
signed under hosted run runs ran training groomed booked lunch catering coach captain goalie keeper goalkeeper cadet barista chef porter waitress inspected remand sentence custody
visit visits volunteer's employer mosque church prays worships meets met
`),
  ],
];

/** How many words back the deed may stand. */
const REACH = 6;

export interface Belonging {
  readonly category: FindingCategory;
  readonly replacement: string;
}

const REPLACEMENTS: Readonly<Partial<Record<FindingCategory, string>>> = { school: '[school]', home: '[home]' };

/** What the few words before `at` say of what stands there, nearest first: "works nights at …", "placed with the … at …". */
export function belongingBefore(tokens: readonly Token[], at: number): Belonging | undefined {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const token = tokens[back];
    if (token === undefined || token.kind === 'break' || /^[.!?;]$/u.test(token.raw)) return undefined;
    const found = BELONGING.find(([, words]) => words.has(token.key));
    if (found !== undefined) {
      const [category] = found;
      return { category, replacement: REPLACEMENTS[category] ?? '[organisation]' };
    }
  }
  return undefined;
}

/** The kind of body that a word is: "agency", "church", "hostel". */
export function kindCalled(token: Token | undefined): Belonging | undefined {
  if (token?.kind !== 'word') return undefined;
  const found = KINDS.find(([, , words]) => words.has(token.key));
  return found && { category: found[0], replacement: found[1] };
}
