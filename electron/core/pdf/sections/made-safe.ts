import { setBullet } from '../bullet-list.ts';
import { section } from '../headings.ts';
import { listElement, type Press } from '../press.ts';
import { SUBSTITUTE } from '../printable.ts';

/** How the text was made fit to be shared, and what the brackets mean. */
export function madeSafeSection(press: Press): void {
  section(press, 'How this was made safe to share', (own) => {
    listElement(press, own, 'Disc', (list) => {
      for (const line of assurances(press)) setBullet(press, list, line);
    });
  });
}

function assurances({ type }: Press): readonly string[] {
  return [
    'Nobody was asked for a name, and this does not say who said what or at which table.',
    'Phone numbers, e-mail and web addresses, postcodes and social media names were looked for and taken out. Words in square brackets, such as [phone number] or [first name], stand in their place.',
    'Somebody read every line before it left the room’s laptop.',
    'The number of people is one band (a small group, 10 to 19, 20 to 29 and so on), and votes and polls are an order. Smaller numbers could point to a person.',
    'Equal places and remarks are in no particular order, so that nobody can be found by when they spoke.',
    ...(type.hasReplaced()
      ? [`${SUBSTITUTE.symbol} and ${SUBSTITUTE.letters} stand for signs that could not be printed here.`]
      : []),
    'If you took part and want something put right or taken out, tell the person who ran the workshop.',
  ];
}
