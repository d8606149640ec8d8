// Sentences in which somebody or some place is named. {n} a first name, {full} a full name, {sur} a family name,
// {place} a town, {school}, {home}, {org}; the other slots are filled from words.mjs. None is taken from an evaluation set.

/** Frames in which somebody does or says something, is listed or introduced. */
export const NAMED = `
{n} {did}.
{n} {did} and {n} {did}.
{n} {did}, then {n} {did}.
{n} {did} {time}.
{time} {n} {did}.
{n} {did} because {clause}.
{n} {did} but {clause}.
{clause} and {n} {did}.
{clause}, so {n} {did}.
{clause}. {n} {did}.
i think {n} {did}
{n} thinks {clause}.
{n} said {clause}.
{n} says {clause}
{n}: "{clause}"
{n} - {clause}
- {n}: {clause}
{n} asked if {clause}.
{n} asked me whether {clause}.
{n} feels like {clause}.
{n} told us {clause}.
{n} reckons {clause}.
"{clause}" ({n})
"{clause}", said {n}.
According to {n}, {clause}.
As {n} put it, {clause}.
For {n} it was different: {clause}.
{n} wants {want}.
{n} would like {want}.
{n} needs {want} {time}.
{n} just wants {want}
All {n} wants is {want}.
{n} is {adj} about it.
{n} was {adj} {time}.
{n} seemed {adj}, {n} less so.
{n} looked {adj} and {n} was {adj}.
{n} and {n} were {adj}.
{n} and {n} both want {want}.
{n}, {n} and {n} {did}.
{n}, {n}, {n} and {n} were on {table}.
{table}: {n}, {n}, {n}
{table} = {n} {n} {n}
{table} had {n} and {n}, {table} had {n}.
Present: {n}, {n}, {n}, {full}
Apologies from {n} and {full}.
Attended: {n} {initial}, {n} {initial} and {n}.
Absent: {n} ({reason}).
Not here today: {n}, {n}.
{role} {n} {did}.
{role} {full} {did} {time}.
The {role}, {n}, {did}.
The {role}, {full}, said {clause}.
My {role} {n} {did}.
my {role} {n} is {adj}
my {role} is called {n} and she is {adj}
my {role} is called {n} and he {did}
Our {role} ({n}) {did}.
Her {role} is {full}.
Their {role} was {n}, then {n}.
{n} is my {role}.
{n} was our {role} for {num} years.
{n} is the {role} who {did}.
{n} from {org} {did}.
{n} from {school} {did}.
{n} from {table} {did}.
My {kin} {n} {did}.
my {kin} {n} lives {where}
His {kin} {n} is {adj}.
Her {kin}, {n}, {did} {time}.
I have a {kin} called {n}.
i got a {kin} named {n} who {did}
I miss my {kin} {n}.
i never see my {kin} {n} anymore
My best mate is {n}.
my mate {n} {did}
me and {n} {did}
me and {n} and {n} {did}
me n {n} {did}
{n} and me {did}
{n} and I {did}.
Both {n} and I want {want}.
we told {n} that {clause}
I told {n} and {n} told {n}.
i asked {n} and {n} {did}
tell {n} that {clause}
ask {n} about {noun}
Ask {n} if {clause}.
chase {n} re {noun}
ring {n} {time}
Ring {n} about {noun}.
spoke to {n} {time}
spoke with {n} about {noun}
t/c to {n} re {noun}
Met with {n} and {role}.
met {n} {time}, {adj}
Visited {n} {time}. {n} was {adj}.
Saw {n} {time}. Talked about {noun}.
thanks to {n} for {noun}
Thanks {n}!
thank you {n}
Well done {n}.
Hi {n}, {clause}
hi {n}
Dear {n},
from {n}
love {n} x
{n} x
Hello, my name is {n} and {clause}.
my name is {n}
my names {n} and i want {want}
hi im {n} and {clause}
I'm {n}.
I am {n}, I am {num}.
im {n} im {num}
call me {n}
They call me {n}.
people call me {n} not {n}
everyone calls him {n}
known as {n}
prefers to be called {n}
goes by {n}
{n} aka {n}
signed {n}
written by {n}
{n} was here
Notes: {n}. Scribe: {n}.
Facilitators: {n} and {full}.
scribe {n}
{n} to follow up with {n} about {noun}.
{n} will send {noun} to {n}.
{n} will bring {noun}.
{n} may be late.
{n} can read it out.
{n} could not come because {clause}.
{n} has {noun}.
{n} had {num} {nouns}.
{n} has had {num} social workers.
{n} is {num} and {did}.
{n} ({num}) {did}.
{n}, {num}, {did}.
{n}'s {noun} is {adj}.
{n}'s {kin} {did}.
{n}'s {role} never {did}.
{n}s {kin} {did}
{n}s {noun} was {adj}
At {n}'s house {clause}.
We read {n}'s card out.
It was {n}'s idea.
it was {n}s turn
that was {n} not me
thats {n}'s not mine
`;
