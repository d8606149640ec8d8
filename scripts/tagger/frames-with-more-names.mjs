// More sentences in which somebody or some place is named: see frames-with-names.mjs for the slots.

/** Frames in which somebody is spoken of, moved, asked after, or a school, home or place is named. */
export const MORE_NAMED = `
It isn't fair on {n}.
because of {n} {clause}
without {n} {clause}
with {n} it is {adj}
{clause} with {n}.
{clause}, like {n}.
like {n} said, {clause}
same as {n}
agree with {n}
I agree with {n} about {noun}.
+1 to what {n} said
what {n} said
{n} disagreed with {n}.
{n} and {n} fell out over {noun}.
{n} sat next to {n}.
I sat with {n} while {n} {did}.
we split up {n} and {n}
they moved {n} to {place}
They moved {n} from {place} to {place}.
{n} got moved to {place} {time}
{n} moved in with {n}.
{n} lives in {place}.
{n} lives with {hon} {sur}.
{n} goes to {school}.
{n} used to be at {home}.
{n} was placed at {home} in {place}.
I live at {home}.
we live at {home} with {n}
staff at {home} {did}
{n} who works at {home} {did}
i went to {school} with {n}
I used to go to {school}.
teachers at {school} {did}
my school is {school}
{school} is {adj}.
{school} told {n} that {clause}.
at {school} {clause}
I grew up in {place}.
Im from {place}
we went to {place} {time}
She was sent to {place} {time}.
There is nothing in {place} for us.
in {place} {clause}
The bus to {place} takes {num} hours.
My nan is in {place}.
Placed {num} miles away in {place}.
I work for {org}.
{org} {did}.
{org} paid for {noun}.
someone from {org} {did}
I play for {org}.
{hon} {sur} {did}.
{hon} {sur} said {clause}.
my teacher {hon} {sur} {did}
{hon} {sur} and {hon} {sur} {did}.
{hon} {sur} at {school} {did}.
{hon} {sur} is {adj}
It was {hon} {sur} who {did}.
I told {hon} {sur} {clause}.
{full} {did}.
{full} {did} {time}.
{full} (mum) {did}.
{full}, {role}, {did}.
{full} and {full} {did}.
Contact: {full}
Parent: {full}. Child: {full}.
email {full} about {noun}
cc {n} and {n}
Spoke to {full} at {org}.
Case of {full}.
It was {full}'s {noun}.
{full} moved to {place} {time}.
Her full name is {full}.
We met {full} {time}.
{n} {initial} {did}.
{initial}. {sur} {did}.
{n} {initial} and {n} {initial} {did}
Next week {n}, {n} and {n}.
big up {n}
shout out to {n} and {n}
rip {n}
happy birthday {n}
{n} left. {n} stayed. {n} {did}.
{n} - yes. {n} - no. {n} - pass.
{n} voted for {noun}, {n} for {noun}.
Problem card by {n}: {clause}.
Solution from {n}: {want}.
Card read out by {n}. {clause}.
{n} passed.
{n} nodded.
Quote ({n}): {clause}
When {n} {did}, {n} {did}.
If {n} {did} then {clause}.
Before {n} {did} {clause}.
After that {n} {did}.
Then {n} {did}.
Even {n} {did}.
Only {n} {did}.
Poor {n} {did}.
Little {n} {did}.
Baby {n} {did}.
Uncle {n} {did}.
auntie {n} {did}
Auntie {n} and Uncle {n} {did}.
nanny {n} {did}
Coach {n} {did}.
Sister {n} and Imam {n} {did}.
PC {sur} {did}.
DC {sur} asked {n} if {clause}.
Cllr {sur} {did}.
Judge {sur} {did}.
is {n} coming
where is {n}
why did {n} leave
who told {n} that {clause}
has {n} got {noun}
did {n} say {clause}
Does {n} know that {clause}?
Can {n} have {want}?
Will {n} be there?
Could {n} and {n} get {want}?
let {n} have {want}
Let {n} see {n}.
Please tell {n} that {clause}.
Please dont tell {n}
dont let {n} see this
nobody asked {n}
Nobody told {n} that {clause}.
No one listens to {n}.
everyone likes {n}
I love {n}.
i hate {n}
i trust {n}
She took {n} to {place}.
He hit {n}.
they gave {n} {noun} and gave me {noun}
They said {n} {did}.
they think {n} {did}
I know {n} {did}.
I heard {n} {did}
I wish {n} {did}.
I hope {n} {did}.
It made {n} {adj}.
It helped {n}.
{clause} for {n}.
{clause} to {n}.
{clause} about {n}.
{clause} by {n}.
{clause} from {n}
{clause} than {n}
{clause}. Ask {n}.
`;
