// Sentences as they are spoken or typed in a hurry, with nicknames ({nick}), and with all sorts of organisations and homes.
// None is taken from an evaluation set.

/** Frames of talk, nicknames and organisations. */
export const TALK = `
{n} was like {clause}
{n} goes {clause}
and then {n} is like {clause}
{n} been {adj} {time}
when {n} came back {clause}
it was just me {n} and {n}
what happened to {n}
{n}, who {did}, {did}.
{n}, whose {kin} {did}, was {adj}.
ever since {n} {did} {clause}
until {n} {did} {clause}
I get on with {n}.
i share with {n}
sharing a room with {n} was {adj}
stay with {n} {time}
next to {n}
{clause} except {n}
apart from {n} {clause}
not even {n} {did}
instead of {n} they sent {n}
either {n} or {n}
{n} too
{n} again
{n} as well
{n} or {n} can {verb} us
and {n} {did} and {n} {did} and {clause}
saw {n} crying
heard {n} laughing
watched {n} {verb} the {noun}
helped {n} with {noun}
let {n} choose {noun}
made {n} {verb} the {noun}
asked {n} to {verb} the {noun}
asked {n} about {n}
reminded {n} about {noun}
promised {n} {want}
bought {n} {want}
gave {n} {want} {time}
owed {n} {want}
drove {n} to {noun}
took {n} home
took {n} to {noun}
left {n} at {noun}
left without {n}
waited for {n} {time}
waiting on {n}
worried about {n}
proud of {n}
scared of {n}
sick of {n}
jealous of {n}
fed up with {n}
fell out with {n} over {noun}
made up with {n} {time}
went round {n}s {time}
went to {n}'s {time}
back at {n}'s {clause}
a friend of {n}'s {did}
a mate called {n} {did}
some girl called {n} {did}
this lad {n} {did}
that {n} {did}
this one {n} {did}
the new lad, {n}, {did}
the older one, {n}, is {adj}
my youngest, {n}, {did}
our eldest {n} is {adj}
my two, {n} and {n}, {did}
my lot: {n}, {n} and {n}
siblings: {n}, {n}, {n}
children {n} ({num}) and {n} ({num})
yp {n} {did}
YP {n} {did} {time}
yps {n} and {n} {did}
sw {n} {did}
SW {n} off sick, {n} covering
kw {n} {did} {time}
iro {n} {did}
staff {n} and {n} on shift
on shift: {n}, {n}
handover from {n}
handover to {n} {time}
{n} on leave until {day}
{n} back {day}
{n} to chase {noun}
{n} - chase {noun}
action: {n} to {verb} {noun}
Action for {n}: {noun} by {day}
agreed {n} will {verb} {noun}
NB {n} {did}
re {n}: {clause}
Re: {n} - {noun}
q from {n}: {clause}
{num}. {n} - {clause}
* {n} - {clause}
{n} > {n}: {clause}
{n}; {n}; {n}
{n}/{n} {did}
{n} & {n} {did}
{n} + {n} {did}
{n} and {n}'s {kin} {did}
{n} @ {table}
they call me {nick}
everyone calls him {nick}
everyone knows her as {nick}
my mate {nick} {did}
me and {nick} {did}
{nick} and {n} {did}
{n} (aka {nick}) {did}
his nickname is {nick}
we called the old caretaker {nick}
{nick} {did} and {n} {did}
"{nick}" to his mates
shout out {nick}
ask {nick}
{nick} said {clause}
Judge {sur} {did}.
Nurse {n} {did}.
nurse {sur} {did}
Pastor {n} {did}.
Father {sur} {did}.
Imam {sur} {did}.
Inspector {sur} {did}.
Officer {sur} {did} {time}.
Councillor {sur} {did}.
Professor {sur} {did}.
Aunty {n} {did}.
aunty {n} and uncle {n} {did}
Grandma {n} {did}.
Nana {n} {did}.
Grandad {n} {did}.
nan {n} and grandad {n} {did}
mum ({n}) {did}
dad {n} {did}
mum {n} {did}, dad {n} {did}
Mum is {full}.
MGM {full} {did}
stepdad {n} {did}
ex partner {n} {did}
The {sur} family {did}.
the {sur}s {did}
Mr and Mrs {sur} {did}.
All the {sur} children {did}.
miss {sur} and mr {sur} {did}
sir ({hon} {sur}) {did}
I work at {org}.
i got a job at {org}
She volunteers at {org}.
He got a trial with {org}.
training with {org} on {day}s
joined {org} {time}
kicked out of {org}
appointment at {org} {time}
admitted to {org} {time}
discharged from {org}
remanded to {org}
in {org} for {num} months
visit to {org} took {num} hours
my dad is in {org}
letter from {org}
{org} rang {time}
{org} say {clause}
{org} and {org} {did}
{org} never {did}.
emailed {org} about {noun}
complaint to {org}
placed by {org}
funded by {org}
workers from {org} {did}
employed by {org}
apprentice at {org}
My agency is {org}.
we foster for {org}
foster with {org}
the lady from {org} {did}
group at {org} on {day}
church at {org}
we pray at {org}
we meet at {org}
the venue was {org}
Session held at {org}.
lunch from {org}
Moved to {home} {time}.
placed at {home} {time}
kids at {home} {did}
Manager of {home} {did}.
{home} is {adj}
{home} closed {time}.
back at {home} {clause}
from {home} to {home} to {home}
the rules at {home} are {adj}
resident at {home}
{home} staff {did}
transport to {home} and {home}
living at {home} is {adj}
starts at {school} {time}
excluded from {school}
on roll at {school}
{school} excluded {n}
Head of {school} {did}.
from {school} to {school}
{n}, {school}
the bus goes past {school}
moved out of {place}
from {place}, now in {place}
down in {place}
up in {place} {clause}
round {place} way
lives out in {place}
the office in {place} closed
{place} is {adj}
{place} office {did}
train from {place} to {place}
contact in {place} {time}
back to {place} {time}
born in {place}
{place} lads {did}
`;
