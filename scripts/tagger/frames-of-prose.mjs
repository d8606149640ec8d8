// Longer sentences, as somebody writes who has time: first without names, then with. None is taken from an evaluation set.

/** Prose that names nobody. */
export const PROSE_UNNAMED = `
The first half hour went on working out who had which lanyard, and after that the room settled.
Most of the group had been to at least one of these before and knew the drill.
Somebody pointed out that the same question had been asked in 2019, and in 2016, and before that.
What struck me was how often the word "just" came up: just a form, just a week, just until Monday.
There were two views on mentoring and neither side was going to budge.
Pocket money varies by as much as ten pounds a week between homes on the same street.
On balance people preferred fewer, longer visits to lots of short ones.
It was felt that schools know a lot and are told very little.
The Independent Review, the Department and the council were all mentioned, though rarely by their right names.
Bring your own mug, they said, and then there was no kettle.
After the Easter holidays the numbers dropped and they have not come back.
By the second session even the quiet corner was talking.
Sport came up more than I thought it would: cricket, netball, parkour, darts.
Half of them wanted a Christmas party and the other half wanted nothing to do with Christmas.
One card simply read: please knock.
Another read: I am not a number, followed by a drawing of a number.
The older ones talked about rent; the younger ones talked about bedtimes.
Nobody under twelve should have to sit through a meeting about themselves that lasts two hours.
Two Somali mums ran the food and it was the best food of the whole programme.
We lost the room at three because of a Zumba class.
A Deputy Mayor came for the photographs.
The Minister for Children was invited and sent a nice letter.
I have been a teaching assistant, a dinner lady and a foster carer, in that order.
Nursery was brilliant, Reception was fine, then it all went wrong in Year 3.
English teachers get it more than most, I don't know why.
In Wales they do it differently, and in Scotland differently again.
When the Home Office letter came he slept for two days.
The Jobcentre wanted a sick note, the doctor wanted a letter, the letter wanted a stamp.
Universal Credit takes five weeks and leaving care takes one afternoon.
Turning eighteen in August means you lose a whole summer.
It rained, the marquee leaked, and everyone still stayed for the vote.
They showed us a film, Paddington I think, and nobody moved until it ended.
Taylor Swift was on in the background, then Stormzy, then somebody's auntie's gospel choir.
Harry Styles posters on one wall, Spider-Man on the other, and not one picture of family.
The Gruffalo was the only book in the contact room.
Charlie and the Chocolate Factory was the only DVD that worked.
Hannah Montana stickers all over the wardrobe from whoever had the room before.
You could put Marcus Rashford in charge and we would all be fed by Friday.
Martin Luther King was on the quiz, and so was King Charles, and so was Burger King.
Florence Nightingale ward, fourth floor, no visitors after eight.
Queen Elizabeth was still on the coins in the savings tin.
The Victoria line was down so half the ambassadors were late.
Oxford, apparently, has a scheme for care leavers and Cambridge has a better one.
St John Ambulance did the first aid session.
The Duke of Edinburgh bronze expedition clashed with contact and contact won.
A Princess Anne award was mentioned and nobody knew what it was.
Jack Daniels and a packet of crisps, that was my eighteenth.
Dr Who and Mr Men books, boxes of them, all donated, all for under fives.
Mr Whippy came round at four and the session more or less ended there.
Mrs Brown's Boys was on again.
Ben and Jerry's for the winning table.
Uncle Ben's rice, every night, for a month.
Dr Pepper or Vimto, that was the only choice we were given all day.
Terry's Chocolate Orange as a prize, split nine ways.
Joseph and his coat was the school play and I was a sheep.
Mary and Joseph were played by the two who could not stand each other.
The Book of Ruth came up at church and I thought about it all week.
Father Christmas is not real but the review is, apparently.
Mother Nature, Father Time and Uncle Sam were the three clues.
Bob the Builder wallpaper at fourteen.
Peter Pan was right about growing up.
Robin Hood had the right idea about budgets.
Jack Frost all over the inside of the windows.
A Billy bookcase and a bed, that is what the setting up home grant gets you.
Alexa, play something happy.
Siri could not spell safeguarding.
Karen is what they call anyone who complains.
He is a bit of a Jack the lad, they wrote, in an official report.
Any Tom, Dick or Harry can read my file.
Bless her, she tried.
Bless him, he means well.
Frank discussions were had about money.
Frankly the bill should go to whoever cut the youth service.
An olive branch, a cup of tea, a proper sorry: it would not take much.
There was a robin, a ginger cat and a lily pond, and that was the garden.
The art was all in jade, violet and amber, and it filled one wall.
Faith, hope and charity, said the vicar, and the greatest of these is a warm hall.
The sandwiches were ham, cheese or nothing.
Dishes were left, music was loud, standards slipped, everyone was happier.
Reading the report took longer than writing it, and the print was tiny.
The bath was broken for five weeks and we were told to use the sports centre.
You have to read between the lines, and then you have to sign beneath them.
Will power and a bus timetable, that is how I got my GCSEs.
May I speak freely? You may. Then I will.
We may march on Parliament in March, we may not.
Mark the date, they said, and then they changed the date.
The chance to say it out loud mattered more than what was said.
Pros and cons, post-its, dots, a show of hands, home.
Miss a payment and the phone goes; miss the phone and the job goes.
The young, the old, the green, the brown and the grey sheets all ask the same thing.
Cook, clean, shop, budget: that was the whole course.
Barber, baker, taxi driver: we asked who people trusted and those were the answers.
Page nine is missing, page ten is upside down and page eleven belongs to someone else.
`;

/** Prose in which somebody or some place is named. */
export const PROSE_NAMED = `
When we came back from lunch {n} had moved all the chairs into a ring and would not say why.
It was {n}, of all people, who ended up reading the statement to the councillors.
The first thing {n} did on getting the keys was sleep on the floor, because it was their floor.
I have known {n} since the hostel and I have never once seen the same worker twice.
{n} has been in foster care since the age of {num} and says the thing that helped most was a bike.
There was a long silence after {n} spoke, and then {n} said "same".
Nobody had told {n} that the meeting was about them until {n} walked in.
If it had not been for {n} and the lady in the office we would never have found the form.
You could tell {n} had been crying, but nobody in the room was going to mention it.
Apparently {n} had asked for a different bedroom {num} times and each time it was noted.
For {n}, who is {adj}, the worst part was waiting in the car.
She remembers {n} from the last placement and {n} remembers her.
We agreed to leave the last card for {n}, since it was {n} who had thought of it.
The card that {n} wrote went straight to the top.
Somebody had written {n} on the sign-in sheet in green pen and then crossed it out.
The only people who came to the graduation were {n} and {n}.
It took {n} the best part of a year to get a passport and another to use it.
My foster mum {n} kept every single drawing and gave them back in a box.
As {n} and {n} got older they stopped asking when they were going home.
Last week {n} rang from {place} and asked if the room was still there.
Between {n} shouting and {n} laughing I gave up on the agenda.
They had put {n} down as having no views, which will surprise anyone who has met {n}.
His name was {n} and he taught me how to fry an egg, and then his contract ended.
Her name is {n} and she is the reason I finished school.
What {n} wants is what {n} had, which is {want}.
Unlike {n}, who got {want}, {n} got nothing at all.
I asked whether {n} could stay and they said it was not that sort of placement.
No disrespect to {n} but {clause}.
With all due respect to {hon} {sur}, {clause}.
We are grateful to {full} of {org} for the loan of the projector.
The minutes were taken by {full} and corrected, at some length, by {n}.
{full} has managed {home} for {num} years and knows every child by their footsteps.
According to the file {full} was informed by letter, at an address {n} left years ago.
An email from {hon} {sur} at {school} says {n} will be back in class on {day}.
The taxi took {n} to {place} instead of {place} and no one noticed until tea.
Everything {n} owns came from {place} in the back of a hatchback.
He was born in {place}, went to school in {place} and was placed in {place}, all before he could read.
The nearest bed was at {home}, two counties from {n}'s school.
At {org} they let {n} help with the little ones, and it was the making of {n}.
{n} got a start with {org} and has not missed a shift.
the whole time i was talking {n} was drawing a horse and it was a really good horse
honestly if {n} hadnt been there i would of walked out
basically {n} and {n} arent talking because of what {n} put on the group chat
its not even about the money {n} just wants {want}
the thing with {n} is you have to wait and then {n} will talk
last time {n} came {clause} so this time {n} stayed in the car
dont get me wrong {n} is {adj} but {clause}
every time {n} phones {clause} and then {n} kicks off
i said to {n} i said {clause} and {n} just looked at me
so yeah me and {n} are sharing now and its alright actually
they should of asked {n} first not after
literally the only person who came was {n}
no one even knew it was {n} until after
he goes to me wheres {n} and i go how should i know
`;
