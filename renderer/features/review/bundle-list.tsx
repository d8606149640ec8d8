import type { ReceivedBundle } from '#shared/model/review.ts';
import { classes } from '#renderer/lib/classes.ts';
import { countOf, dateOf, listOf, numberOf, timeOf } from '#renderer/lib/format.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { settledInWords } from './import-words.ts';
import { MoreOf } from './more-of.tsx';
import { inFours } from './recipient.ts';
import { Part } from './section-page.tsx';
import styles from './inbox.module.css';

/** Every bundle of the corpus, the last received first, with what could be verified about it. */
export function BundleList({ bundles }: { readonly bundles: readonly ReceivedBundle[] }) {
  const laptops = new Set(bundles.map(({ header }) => header.keyId)).size;
  const workshops = new Set(bundles.flatMap(({ header }) => header.workshopIds)).size;
  return (
    <Part title="Bundles received">
      <p className={styles['note']}>
        {countOf(bundles.length, 'bundle')}, from{' '}
        {listOf([countOf(laptops, 'laptop key'), countOf(workshops, 'workshop')])}. A signature that checks out says
        that the bundle is whole and comes from that one laptop. It does not say who holds the laptop.
      </p>
      <MoreOf
        items={bundles}
        name="Bundles received"
        className={classes(styles['bundles'])}
        render={(bundle) => <BundleLine bundle={bundle} />}
      />
    </Part>
  );
}

function BundleLine({ bundle: { header, fileName, receivedAt, records } }: { readonly bundle: ReceivedBundle }) {
  const { project, revision, exportId, keyId, settled } = header;
  return (
    <div className={styles['bundle']}>
      <div className={styles['cell']}>
        <bdi className={styles['file']}>{fileName}</bdi>
        <p className={styles['soft']}>
          Project {project}, export {inFours(exportId)}
          {revision > 1 && `, revision ${numberOf(revision)}`}
        </p>
      </div>
      <div className={styles['cell']}>
        <p className={styles['verified']}>
          <Icon name="seal" />
          Signature checks out
        </p>
        <p className={styles['soft']}>
          from laptop key <span className={styles['mono']}>{inFours(keyId)}</span>
        </p>
      </div>
      <p className={styles['cell']}>{settledInWords(settled)}</p>
      <div className={styles['cell']}>
        <p>{countOf(records, 'record')}</p>
        <p className={styles['soft']}>
          {dateOf(receivedAt)}, {timeOf(receivedAt)}
        </p>
      </div>
    </div>
  );
}
