import { describe, expect, it } from 'vitest';
import { lexicon } from '#shared/domain/anonymise/lexicon/lexicon.ts';
import { SAFE_WORDS } from '#shared/domain/anonymise/vocabulary/sector.ts';
import { asked } from './marked.ts';

describe('words that are nobody’s', () => {
  it.each([
    'We had Jammie Dodgers, Twiglets and a bag of Jelly Babies.',
    'The cake was Colin the Caterpillar, with a Victoria sponge for the grown-ups.',
    'She wants Chelsea boots and a Bag for Life full of samosas and fajitas.',
    'He had Piriton for the hives and Gaviscon after.',
    'Meds are Elvanse and Slenyto, with Clenil Modulite for the asthma.',
    'Query Asperger’s, and Prader-Willi was ruled out.',
  ])('asks nothing about %j: food, shops and medicines', (text) => {
    expect(asked(text)).toEqual([]);
  });

  it.each([
    'It was like Bargain Hunt crossed with Wacky Races.',
    'They sang Happy Birthday and then a Destiny’s Child song.',
    'Mario Kart and Luigi’s Mansion, then Hungry Hippos and Guess Who.',
    'Pitching the idea felt like Dragons’ Den.',
    'He still believes in Santa and the Tooth Fairy.',
    'We can choose Wacky Warehouse, Thorpe Park, Flip Out or Go Ape.',
    'The prize is Laser Quest or Ninja Warrior.',
  ])('asks nothing about %j: screen, play and days out', (text) => {
    expect(asked(text)).toEqual([]);
  });

  it.each([
    'Not Gillick competent at this point, so Fraser guidelines do not help.',
    'The assessment has to be Merton compliant, and see the Southwark judgment.',
    'Use the Philomena Protocol, as older people have the Herbert Protocol.',
    'Mum asked about Clare’s Law and clares law is not a form.',
    'Boxall profile done, Edinburgh scale not, Vineland scales next.',
    'She has finished the Freedom Programme and he starts Caring Dads.',
    'We talked about the Lundy model, Hart’s ladder and Maslow’s pyramid.',
    'The MacAlister review cites the Munro review and the Narey review.',
  ])('asks nothing about %j: laws, models and inquiries', (text) => {
    expect(asked(text)).toEqual([]);
  });

  it.each([
    'strat mtg esp re accom, plcmt ending, supn w ssw aft hrg',
    'mat gran and pat aunt both assessed, mat half-sib in care',
    'IRH listed, then DRA, and the FCMH is in ct next wk',
    'hes calld it enuf, probly dwn to the shd',
    'MASH, MAPPA and MARAC all say no further action',
  ])('asks nothing about %j: how note takers clip words', (text) => {
    expect(asked(text)).toEqual([]);
  });

  it.each(['0808 800 5792', '0300 123 7015', '0300 123 6600', '0808 801 0503'])(
    'asks nothing about the line %j, which anybody may ring',
    (number) => {
      expect(asked(`You can ring ${number} any time.`)).toEqual([]);
    },
  );

  it('are no common first names, but for countries and their like', () => {
    const names = [...SAFE_WORDS].filter((word) => {
      const entry = lexicon().lookUp(word);
      return entry.given === 3 && entry.word === 0;
    });
    expect(names.toSorted()).toEqual(['asia', 'india', 'israel', 'jesus', 'kenya', 'london']);
  });

  it.each([
    ['Told Clare to stop.', 'Clare'],
    ['We met Fraser after school.', 'Fraser'],
    ['Victoria and her brother came.', 'Victoria'],
    ['Mat said he would ring.', 'Mat'],
    ['He is placed with Pat again.', 'Pat'],
    ['Elsa and Anna share a room.', 'Elsa'],
    ['Sat with Colin at lunch.', 'Colin'],
    ['Mrs Boxall rang about it.', 'Boxall'],
  ])('still asks about the people in %j', (text, name) => {
    expect(asked(text).join(' ')).toContain(name);
  });
});
