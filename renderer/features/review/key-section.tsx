import { sentenceOf } from '#renderer/lib/api.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Refusal } from '#renderer/ui/notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { NoRecovery } from './no-recovery.tsx';
import { shortFormOf } from './recipient.ts';
import { useSaveRecipient } from './review-data.ts';
import { SectionHead, SectionPage } from './section-page.tsx';
import { WrittenNotice } from './written-notice.tsx';
import styles from './key.module.css';

/** The half of the key pair that goes out, ways to hand it over, and what the other half means. */
export function KeySection({ recipient }: { readonly recipient: string }) {
  const save = useSaveRecipient();
  return (
    <SectionPage>
      <SectionHead
        title="Key"
        lead="Facilitators seal to this recipient. What they seal, only this review desk can open."
      >
        <Button look="primary" isPending={save.isPending} onPress={() => save.mutate()}>
          Save recipient.txt
        </Button>
      </SectionHead>
      {save.error !== null && <Refusal sentence={sentenceOf(save.error)} />}
      {save.data !== undefined && save.data !== null && (
        <WrittenNotice title={`Saved ${save.data.fileName}.`} folder={save.data.folder}>
          <p>Give it to facilitators on a stick, on paper or by e-mail. It holds nothing secret.</p>
        </WrittenNotice>
      )}
      <div className={styles['recipient']}>
        <TextField
          label="Recipient"
          description="Select it to copy it. It may be given to anybody."
          value={recipient}
          isReadOnly
          isMultiline
          isMono
          rows={2}
          onFocus={({ target }) => target instanceof HTMLTextAreaElement && target.select()}
        />
        <div className={styles['aloud']}>
          <h3 className={styles['label']}>To read aloud</h3>
          <p className={styles['short']}>{shortFormOf(recipient)}</p>
          <p className={styles['soft']}>
            The first eight and the last eight characters after “age1”. Where a facilitator reads the same ones back to
            you, the recipient came over whole.
          </p>
        </div>
      </div>
      <NoRecovery />
    </SectionPage>
  );
}
