import { lexicon } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import { joined, traceOf } from '../text/traces.ts';
import { DIGIT, words } from './needs.ts';
import { textBefore, type Pattern } from './pattern.ts';

/** "14 Beckwith", "12 da Silva". */
const FIGURE_BEFORE_NAME = traceOf(
  joined(words('0_ 0,_'), words('do_ da_ de_ del_ la_ di_ van_ der_')),
  '0 A;0a A;0A A;0, A;0a, A;0A, A;0a a;0A a;0a, a;0A, a',
);

/** Addresses by a number and a name alone, and as they are written abroad. */
export const ADDRESSES_ABROAD: readonly Pattern[] = [
  {
    category: 'address',
    tier: 'hint',
    needs: [FIGURE_BEFORE_NAME],
    // A number and a name with a capital that is no word: "14 Beckwith", and how addresses abroad are written.
    expression:
      /(?<![A-Za-zÀ-ɏ0-9£$€.,:/#-])\d{1,5}[A-Za-z]?,?\s(?:\p{Lu}[A-Za-zÀ-ɏ'.-]{1,24}\s|(?:do|da|de|del|la|di|van|der)\s){0,3}\p{Lu}[A-Za-zÀ-ɏ'-]{2,24}(?:\s\d{1,5}[A-Za-z]?)?(?![A-Za-zÀ-ɏ0-9])/gu,
    judge: (match, around) => {
      if (
        /\b(?:table|year|group|room|section|page|step|part|chapter|question|activity|phase|at|in|of|since|from|by|aged?)\s$/iu.test(
          textBefore(around, 12),
        )
      )
        return false;
      const first = /\p{Lu}[A-Za-zÀ-ɏ'.-]+/u.exec(match)?.[0] ?? '';
      const { word, given } = lexicon().lookUp(fold(first));
      return word === 0 && given < 3 && first.length > 3;
    },
  },
  {
    category: 'address',
    tier: 'hint',
    needs: [traceOf('', '0000')],
    // The last lines of an address: a town, a country and a code of four to six digits.
    expression: /(?<=\n\s{0,6}|,\s{1,3})(?:\p{Lu}[A-Za-zÀ-ɏ'-]{1,24},?\s{1,4}){1,3}\d{4,6}(?![A-Za-zÀ-ɏ0-9])/gu,
  },
  {
    category: 'address',
    tier: 'hint',
    needs: [
      DIGIT,
      traceOf(
        '|rua ;|via ;|rue ;|calle ;|avenida ;|plaza ;|ul. ;|piazza ;|praç;|paseo ;strasse 0;straße 0;gatan 0;gata 0;gade 0;vej 0;vegen 0;katu 0;tie 0;weg 0;plein 0;laan 0;gasse 0;straat 0;ulica 0;utca 0; u 0; út 0; u. 0; út. 0;utca. 0',
      ),
    ],
    expression:
      /(?<![A-Za-zÀ-ɏ])(?:(?:Rua|Via|Rue|Calle|Avenida|Plaza|Ul\.|Piazza|Praça|Paseo)\s(?:[A-Za-zÀ-ɏ'.]{1,20}\s){1,4}\d{1,5}|\p{Lu}[A-Za-zÀ-ɏ]{2,20}(?:strasse|straße|gatan|gata|gade|vej|vegen|katu|tie|weg|plein|laan|gasse|straat|ulica|utca)\s\d{1,5}|\p{Lu}[A-Za-zÀ-ɏ]{2,20}\s(?:u|út|utca)\.?\s\d{1,4}\.?)(?![A-Za-zÀ-ɏ0-9])/gu,
  },
];
