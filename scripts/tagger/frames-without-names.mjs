// Sentences that name nobody, full of what looks like a name: sector words, seasons, brands, roles, ordinary words with a
// capital. {Word} is any ordinary word with a capital, {word} one without. None is taken from an evaluation set.

export const UNNAMED = `
{Clause}.
{Clause}.
{Clause}.
{Clause} and {clause}.
{Clause}, but {clause}.
{Clause} because {clause}.
{clause}
{clause} and {clause}
{Adj}. {Clause}.
{Noun}, {noun}, {noun}.
{Noun}: {clause}.
{Noun} - {clause}
{Word} {word} {word}.
{Word} and {word} {did}.
{Word} is {adj}.
{Word} was {adj}.
{Word} the {noun}.
{Word} {noun}, {word} {noun}.
{Word}, {word}, {word}.
{Word}! {Word}!
{Word}? {Clause}.
{word} {word} {word}
the {word} {noun} {did}
a {word} {noun} is {adj}
{word} {noun} {did}
some {word} and a {word}
THE {NOUN} IS {ADJ}
{NOUN} AND {NOUN}
NO MORE {NOUN}
MORE {NOUN} LESS {NOUN}
PROBLEMS: {noun}, {noun}
WE WANT {WANT}
What Works Well
What Needs To Change
Next Steps: {want}
Key Themes: {Noun}, {Noun} and {Noun}
Parking Lot: {clause}
Thank You Cards
Group Agreement: {clause}
Activity {num}: {Noun}
Session {num} of {num}
Workshop {num}, {month} {year}
{Month} to {month}
In {month} {clause}.
By {month} {clause}.
{month} was {adj}
{Day} and {day} suit us.
On {day} {clause}.
See you {day}.
Every {day} {clause}.
{Season} is {adj}.
Last {season} {clause}.
It may be {adj}. It will be {adj}. We hope so.
I may {verb}, I may not.
it will {verb} one day
Will they {verb}? Will it be {adj}?
will you {verb} or not
I hope {clause}.
hope that {clause}
hope is {adj}
Hope is all we have.
We have faith in {noun}.
Mark it out of {num}.
they mark us down
Marks out of ten: {num}
Grace is said before {noun}.
joy and {noun} and {noun}
No joy with {noun}.
the rose garden was {adj}
It rose to {num}.
Prices rose in {month}.
Rob people of {noun} and {clause}.
They rob us of {noun}.
The bill is {adj}.
bill it to the council
Bill of rights for {plural}.
Sue the council, said one of them.
We could sue.
Pat on the back for {noun}.
Jack it in, that's what they say.
Jack of all trades.
a jack russell and a cat
Don't be frank with them.
To be frank, {clause}.
Art on {day}s, drama on {day}s.
The drew was a draw.
They drew {noun}.
Gene pool, she called it.
the dawn of {noun}
Dawn till dusk.
Ivy on the wall, {noun} in the garden.
the holly and the ivy
Amber light for {noun}, red for {noun}, green for {noun}.
Ruby red and jade green paint.
Pearl barley soup.
Christian and Muslim {plural} ate together.
Chance would be a fine thing.
A penny for {noun}.
Basil, ginger and sage in the garden.
Sunny and warm, {adj}.
Star of the day.
Angel delight for pudding.
Prince and princess beds for the little ones.
Miss the bus and miss {noun}.
I miss {noun}.
we miss {noun} and {noun}
Major changes, minor {plural}.
Faith groups and {plural} {did}.
Charity begins at home.
Victoria sponge and tea.
sandy beach, {noun} and chips
Harry Potter marathon and popcorn.
Tom and Jerry on telly.
Jack and Jill club, Monday mornings.
Max of {num} people per {noun}.
Min {num}, max {num}.
The {sector} {did}.
The {sector} said {clause}.
{sector} said {clause}.
{sector} {did} and {sector} {did}.
{sector} is {adj}.
{sector} was {adj} {time}.
My {sector} is {adj}.
my {sector} was {adj}
our {sector} got cancelled
{sector}, {sector} and {sector}.
{sector} v {sector}: {clause}.
Before {sector} {clause}.
At {sector} {clause}.
After {sector} {clause}.
nobody explained {sector}
Waiting for {sector} since {month}.
{sector} for {num} months.
Referred to {sector}, then to {sector}.
Under {sector} {clause}.
The {role} {did}.
The {Role} {did}.
Our {role} {did} {time}.
{Role}s want {want}.
{Role}: {clause}
Every {role} {did}.
My {kin} {did}.
My {kin} and my {kin} {did}.
{Kin} and {kin} {did}.
{Kin} said {clause}.
mum says {clause}
Mum and Dad {did}.
nan {did}
I told my {kin} that {clause}.
i asked my {role} and my {role} {did}
Playing {brand} with my {kin}.
{brand} and {brand} after school.
We got {brand} for tea.
{brand} is banned at home.
everyone has {brand} except us
Can we have {brand}?
they watch {brand} all day
{brand} vouchers as thank you.
{nation} food on {day}s.
He speaks {nation} and {nation}.
{nation} {plural} {did}.
I am {nation} and {nation}.
my first language is {nation}
{faith} festival in {month}.
{Festival} was {adj}.
at {festival} {clause}
Happy {festival}!
from {country} to {country}
My family came from {country}.
Back in {country} {clause}.
In {country} {clause}.
The {region} gets {noun}.
young people in the {region} want {want}
{Greeting} {clause}
{slang} {clause}
{slang}
{clause} {slang}
{clause} {slang} {clause}
{table}: {clause}.
{table} voted for {noun}.
{table} and {table} swapped.
Year {num} was {adj}.
In Year {num} {clause}.
When you turn {num} {clause}.
From {num} to {num} {clause}.
{num} votes for {noun}, {num} for {noun}.
{num} out of {num} said {clause}.
{num} {plural} {did}.
£{num} for {noun}.
{num}pm: {noun}. {num}pm: {noun}.
Q{num}: {clause}?
A young person said {clause}.
One young person {did}.
Somebody {did}.
Nobody {did}.
Everyone {did}.
Another said {clause}.
A girl said {clause}.
One boy {did}.
A carer {did}.
Someone else said {clause}.
A lad from {table} {did}.
They {did}.
We {did}.
I {did}.
You {did}, then you {did}.
She {did} and he {did}.
He said {clause}.
she said {clause}
The group {did}.
Young people {did}.
Carers {did}.
Staff {did}.
Social workers {did}.
Teachers {did}.
Children {did}.
Siblings {did}.
Boys {did}, girls {did}.
Some people {did}.
Let {plural} have {want}.
Please {verb} us.
{Verb} us before {clause}.
{Verb} the {noun}.
stop {verb}ing and {verb}
Stop. {Verb}. {Verb}.
Never {verb} without asking.
{Verb}, {verb}, {verb}
Why {did} they?
Who {did}?
How many {plural} {did}?
Where is {noun}?
Is there {noun}?
Does anyone have {noun}?
What about {noun}?
I want {want}.
i just want {want}
We want {want} and {want}.
Give us {want}.
Give every child {want}.
More {noun}, fewer {plural}.
Less {noun} more {noun}
Better {noun}.
{Noun} should be {adj}.
{Noun} matters.
{Noun} first, {noun} second.
{Noun} not {noun}
The {noun} {did}.
The {noun} is {adj} and the {noun} is {adj}.
the {noun} in my {noun} is {adj}
{Plural} need {noun}.
{Plural} and {plural}
My {noun} is {adj}.
my {noun} got lost
To the {role}: {clause}.
Dear {role}, {clause}
Dear Minister, {clause}.
Hello everyone, {clause}
{Adv}, {clause}.
{Adv} {clause}
{Clause} {adv}.
`;
