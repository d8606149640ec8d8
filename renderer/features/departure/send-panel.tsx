import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Departure, OverrideReason } from '#shared/model/departure.ts';
import { api, reasonsOf, sentenceOf } from '#renderer/lib/api.ts';
import { countOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice, Refusal } from '#renderer/ui/notice.tsx';
import { recipientProblem, useSeal, useWriteSummary } from './departure-data.ts';
import { notYet, overridable, standingOf } from './not-yet.ts';
import { Overriding } from './overriding.tsx';
import { Recipients, type RecipientChoice } from './recipients.tsx';
import { WrittenFile } from './written-file.tsx';
import styles from './departure.module.css';

/** Where the files go, and the two buttons that write them; what is not yet right stands before them. */
export function SendPanel({ departure, isRead }: { readonly departure: Departure; readonly isRead: boolean }) {
  const [folder, setFolder] = useState<string | null>(null);
  const [choice, setChoice] = useState<RecipientChoice>({ typed: '', added: [] });
  const [overriding, setOverriding] = useState<{ readonly digest: string; readonly reason: OverrideReason } | null>(
    null,
  );
  const [asked, setAsked] = useState<'summary' | 'bundle' | null>(null);
  const seal = useSeal();
  const writeSummary = useWriteSummary();
  const chooseFolder = useMutation({
    mutationFn: () => api.shell.chooseFolder({ title: 'Where to put the file' }),
    onSuccess: ({ folder: chosen }) => {
      if (chosen !== null) setFolder(chosen);
    },
  });
  const typed = choice.typed.trim();
  const typedProblem = useQuery(recipientProblem(typed));
  const recipients = Array.from(
    new Set([...choice.added, ...(typed !== '' && typedProblem.data === null ? [typed] : [])]),
  );
  const { workshopId, digest } = departure;
  const lines = countOf(departure.texts.length, 'line');
  const standing = standingOf(departure);
  // A reason was given for what was open then, and not for what was written since.
  const override = overriding?.digest === digest ? overriding.reason : null;
  const ready = { lines, standing, override, isRead, folder };
  const missing = {
    summary: notYet({ ...ready, recipients: null }),
    bundle: notYet({ ...ready, recipients: recipients.length }),
  };
  const reading = { workshopId, digest, ...(override !== null && { override: { reason: override } }) };

  const onSummary = (): void => {
    setAsked('summary');
    if (missing.summary.length === 0 && folder !== null) writeSummary.mutate({ ...reading, folder });
  };
  const onSeal = (): void => {
    setAsked('bundle');
    if (missing.bundle.length === 0 && folder !== null) seal.mutate({ ...reading, folder, recipients });
  };
  const hasWritten = seal.data !== undefined || writeSummary.data !== undefined;
  const failure = asked === 'summary' ? writeSummary.error : seal.error;
  const needs = asked === null ? missing.bundle : missing[asked];

  return (
    <section className={styles['panel']} aria-labelledby="send-heading">
      <h2 id="send-heading" className={styles['heading']}>
        Where it goes
      </h2>
      <Recipients choice={choice} onChange={setChoice} />
      <div className={styles['folder']}>
        <p className={styles['name']}>Folder</p>
        <p className={styles['soft']}>{folder ?? 'None chosen yet. A memory stick is a good place.'}</p>
        <Button size="small" icon="folder" isPending={chooseFolder.isPending} onPress={() => chooseFolder.mutate()}>
          Choose a folder
        </Button>
        {chooseFolder.error !== null && <Refusal sentence={sentenceOf(chooseFolder.error)} />}
      </div>
      {needs.length > 0 ? (
        <Notice look="settle" title="Not yet" isAnnounced={asked !== null}>
          <ul className={styles['needs']}>
            {needs.map((need) => (
              <li key={need}>{need}</li>
            ))}
          </ul>
        </Notice>
      ) : hasWritten ? null : (
        <Notice look="done">
          <p>
            {missing.bundle.length > 0 ? 'The summary can be written.' : 'All is ready.'} Nothing has left this laptop
            until you press a button.
          </p>
        </Notice>
      )}
      <Overriding
        standing={isRead ? overridable(standing) : []}
        isUntried={departure.check === null}
        override={override}
        onOverride={(reason) => setOverriding(reason === null ? null : { digest, reason })}
      />
      <div className={styles['buttons']}>
        <Button icon="page" isPending={writeSummary.isPending} onPress={onSummary}>
          {writeSummary.isPending ? 'Writing…' : 'Write the summary PDF'}
        </Button>
        <Button look="primary" icon="seal" isPending={seal.isPending} onPress={onSeal}>
          {seal.isPending ? 'Sealing…' : 'Seal the bundle'}
        </Button>
      </div>
      {failure !== null && <Refusal sentence={sentenceOf(failure)} reasons={reasonsOf(failure)} />}
      {writeSummary.data !== undefined && <WrittenFile written={writeSummary.data} />}
      {seal.data !== undefined && <WrittenFile written={seal.data} />}
    </section>
  );
}
