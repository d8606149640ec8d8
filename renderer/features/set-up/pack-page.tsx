import type { Pack } from '#shared/model/pack.ts';
import { dateOf } from '#renderer/lib/format.ts';
import styles from './set-up.module.css';

/** What a pack brings: the words to read out, what becomes of the answers, and where its facts come from. */
export function PackPage({ pack }: { readonly pack: Pack }) {
  return (
    <div className={styles['pack']}>
      <section className={styles['part']} aria-labelledby="consent-heading">
        <h2 id="consent-heading" className={styles['heading']}>
          Read this out before you begin
        </h2>
        <ul className={styles['script']}>
          {pack.consentScript.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <div className={styles['side']}>
        <section className={styles['part']} aria-labelledby="answers-heading">
          <h2 id="answers-heading" className={styles['heading']}>
            What your answers are for
          </h2>
          <p>
            The kind, month, region and who it is for stand on the summary and in the sealed bundle, so that the review
            team can read workshops side by side. The number of tables makes the list you pick from in the room.
          </p>
        </section>
        {pack.afterwards.length > 0 && (
          <section className={styles['part']} aria-labelledby="afterwards-heading">
            <h2 id="afterwards-heading" className={styles['heading']}>
              Afterwards
            </h2>
            <ul className={styles['plain']}>
              {pack.afterwards.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        )}
        <section className={styles['part']} aria-labelledby="sources-heading">
          <h2 id="sources-heading" className={styles['heading']}>
            Where this comes from
          </h2>
          <ul className={styles['sources']}>
            {pack.sources.map(({ claim, url, lastChecked }) => (
              <li key={`${claim} ${url}`}>
                {claim}
                <span className={styles['source']}>
                  {url} · last checked on {dateOf(lastChecked)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}
