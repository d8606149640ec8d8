import styles from './bridge-drawing.module.css';

const SPANS = [0, 1, 2, 3, 4] as const;
const WIDTH = 240;
const HANGERS = [1, 2, 3, 4, 5, 6, 7] as const;

/** A quiet picture at the foot of the first screen: a bridge of five arches and its likeness in the water. */
export function BridgeDrawing() {
  return (
    <svg
      className={styles['drawing']}
      viewBox="0 0 1200 200"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <g className={styles['bridge']}>
        <path d="M0 112h1200M0 120h1200" />
        {SPANS.map((span) => (
          <path key={span} d={archFrom(span * WIDTH)} />
        ))}
      </g>
      <g className={styles['water']}>
        <path d="M60 148h150M270 156h210M560 146h120M740 158h240M1030 148h120M150 172h120M430 178h160M690 174h90M900 182h170" />
      </g>
    </svg>
  );
}

/** One arch from pier to pier, with its hangers down to the deck. */
function archFrom(left: number): string {
  const arch = `M${left} 112C${left + 40} 20 ${left + 200} 20 ${left + WIDTH} 112`;
  const hangers = HANGERS.map((step) => {
    const along = step / 8;
    const [x, y] = [curve(along, left, left + 40, left + 200, left + WIDTH), curve(along, 112, 20, 20, 112)];
    return `M${x.toFixed(1)} ${y.toFixed(1)}V112`;
  });
  return [arch, ...hangers, `M${left} 120v34M${left + WIDTH} 120v34`].join('');
}

/** A point of a cubic curve, `along` from 0 to 1. */
function curve(along: number, a: number, b: number, c: number, d: number): number {
  const rest = 1 - along;
  return rest ** 3 * a + 3 * rest ** 2 * along * b + 3 * rest * along ** 2 * c + along ** 3 * d;
}
