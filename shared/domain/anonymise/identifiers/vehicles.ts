import { SAFE_WORDS } from '../vocabulary/sector.ts';
import { traceOf } from '../text/traces.ts';
import { DIGIT } from './needs.ts';
import { textBefore, textBehind, type Around, type Pattern } from './pattern.ts';

const endsInWord = (match: string): boolean => /^[A-Z]\d/u.test(match) && SAFE_WORDS.has(match.slice(-3).toLowerCase());

const VEHICLE =
  /\b(?:reg(?:istration)?|plates?|vrm|cars?|vans?|vehicle|taxi|cab|minibus|driver|driv(?:es|ing|en)|parked|motor|moped|motorbike|bike|scooter|lorry|truck|estate|hatchback|saloon|(?:red|blue|silver|black|white|grey|gray|green|gold|dark|old) [a-z]{3,10}|corsa|fiesta|focus|astra|golf|polo|clio|micra|zafira|prius|transit|vauxhall|ford|vw|bmw|audi|toyota|nissan|skoda|seat|kia|peugeot|renault|fiat|citroen|honda|hyundai|mini|mercedes|volvo)\b/iu;

const VEHICLE_WORD = traceOf(
  '|reg|;registration;plate;vrm;|car|;|cars|;|van|;|vans|;vehicle;taxi;|cab|;minibus;driv;parked;motor;moped;bike;scooter;lorry;truck;estate;hatchback;saloon;|red ;|blue ;|silver ;|black ;|white ;|grey ;|gray ;|green ;|gold ;|dark ;|old ;corsa;fiesta;focus;astra;golf;polo;clio;micra;zafira;prius;transit;vauxhall;|ford|;|vw|;bmw;audi;toyota;nissan;skoda;|seat|;|kia|;peugeot;renault;fiat;citroen;honda;hyundai;|mini|;mercedes;volvo',
);

/** Whether a vehicle is spoken of beside it. */
const isOfVehicle = (around: Around): boolean =>
  VEHICLE.test(textBefore(around, 60)) || VEHICLE.test(textBehind(around, 30));

/** Number plates. */
export const VEHICLES: readonly Pattern[] = [
  {
    category: 'vehicle',
    tier: 'block',
    needs: [DIGIT, traceOf('|reg|;|registration;plate|;|car|;|van|;|vehicle|;|taxi|;|vrm|')],
    expression:
      /(?<![A-Za-zÀ-ɏ])(?:reg(?:istration)?|number ?plate|plate|car|van|vehicle|taxi|vrm)(?![A-Za-zÀ-ɏ])(?: (?:reg|number|no|plate))?\.?\s{0,2}(?:is|was)?\s{0,2}[:#=-]?\s{0,2}(?<it>(?:[A-Z]{2}\d{2}\s?[A-Z]{3}|[A-Z]\d{1,3}\s?[A-Z]{3}|[A-Z]{3}\s?\d{1,4}[A-Z]?|\d{1,4}\s?[A-Z]{2,3}))(?![A-Za-zÀ-ɏ0-9])/giu,
    judge: (match) => match === match.toUpperCase() || /^[A-Za-zÀ-ɏ]{2}\d{2}/u.test(match),
  },
  {
    category: 'vehicle',
    tier: 'block',
    needs: [traceOf('', 'AA00')],
    expression: /(?<![A-Za-zÀ-ɏ0-9])[A-HJ-PR-Y][A-HJ-PR-Y]\d{2}\s?[A-HJ-PR-Z]{3}(?![A-Za-zÀ-ɏ0-9])/gu,
    judge: (match) => !SAFE_WORDS.has(match.slice(-3).toLowerCase()),
  },
  {
    category: 'vehicle',
    tier: 'block',
    needs: [traceOf('', 'aa00')],
    expression: /(?<![A-Za-zÀ-ɏ0-9])[a-hj-pr-y]{2}\d{2}\s?[a-hj-pr-z]{3}(?![A-Za-zÀ-ɏ0-9])/gu,
    judge: (match) =>
      !match.includes(' ') ||
      !/(?:and|the|for|but|not|are|was|has|can|you|she|her|him|his|all|too|now|who|why|how)$/u.test(match),
  },
  {
    category: 'vehicle',
    tier: 'warn',
    needs: [traceOf('', 'A00;AAA0;AAA 0')],
    expression:
      /(?<![A-Za-zÀ-ɏ0-9])(?:[A-HJ-NPR-TV-Y]\d{2,3}\s?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3}\s?\d{2,3}[A-HJ-NPR-TV-Y])(?![A-Za-zÀ-ɏ0-9])/gu,
    judge: (match) => !endsInWord(match),
  },
  {
    category: 'vehicle',
    tier: 'warn',
    needs: [traceOf('', 'A0;A 0;A-0')],
    // "AB12-CDE", "AB 12 CDE", and a zero or a one typed for a letter.
    expression: /(?<![A-Za-zÀ-ɏ0-9])[A-HJ-PR-Y]{2}[ -]?[\dOI]{2}[ -]?[A-HJ-PR-Z]{3}(?![A-Za-zÀ-ɏ0-9])/gu,
    judge: (match, around) =>
      /\d/u.test(match) && !endsInWord(`A1${match.slice(-3)}`) && (/\d{2}/u.test(match) || isOfVehicle(around)),
  },
  {
    category: 'vehicle',
    tier: 'warn',
    needs: [DIGIT, VEHICLE_WORD],
    // Older plates, bought ones, those of Northern Ireland and half of one: only beside a vehicle.
    expression:
      /(?<![A-Za-zÀ-ɏ0-9]|[0-9][.:,/-])(?:[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z]|[A-Z]{1,3} ?\d{1,4}|\d{1,4} ?[A-Z]{1,3}|[A-HJ-PR-Y]{2}\d{2}|[a-hj-pr-y]{2} \d{2} [a-hj-pr-z]{3}|[a-z]\d{1,3} ?[a-z]{3})(?![A-Za-zÀ-ɏ0-9]|[.,:/]\d)/gu,
    judge: (match, around) =>
      !endsInWord(`A1${match.slice(-3)}`) &&
      !/^(?:[AMB] ?\d{1,4}|\d{1,4} ?(?:AM|PM|YP|LA|SW|PA|GCSES?|A|I|MPH)|(?:YP|SW|PA|PS|XR|KS|BBC|GCSE|IPAD|USB|MOT|NOT|AND|OR|AT|BY|TO|ON|IN|NO|IS|FOR|TOP|ALL|MAX|MIN|AGE|DAY|ROW) ?\d{1,2}|YP\d+)$/iu.test(
        match,
      ) &&
      (match.length > 4 || /(?:reg|plate|vrm)\b/iu.test(textBefore(around, 30))) &&
      isOfVehicle(around),
  },
];
