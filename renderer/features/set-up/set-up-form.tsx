import { useRef, useState } from 'react';
import { Form } from 'react-aria-components/Form';
import type { Pack } from '#shared/model/pack.ts';
import { REGIONS } from '#renderer/lib/limits.ts';
import type { WorkshopSummary } from '#shared/model/workshop.ts';
import { reasonsOf, sentenceOf } from '#renderer/lib/api.ts';
import { classes } from '#renderer/lib/classes.ts';
import { countOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { Refusal } from '#renderer/ui/notice.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { PackPage } from './pack-page.tsx';
import { firstAnswers, MONTH_CHOICES, monthFrom, type Answers } from './set-up-answers.ts';
import { useStartWorkshop } from './set-up-data.ts';
import styles from './set-up.module.css';

const REGION_OPTIONS = REGIONS.map((name) => ({ id: name, label: name }));
const LONGEST_SERIES = 120;

/** The questions with what was answered last time; Start is always in reach and says what it still needs. */
export function SetUpForm(props: {
  readonly packs: readonly Pack[];
  readonly before: readonly WorkshopSummary[];
  readonly onStarted: (workshopId: string) => void;
}) {
  const { packs, before, onStarted } = props;
  const [answers, setAnswers] = useState<Answers>(() => firstAnswers(packs, before, new Date()));
  const [isAsked, setAsked] = useState(false);
  const regionButton = useRef<HTMLButtonElement>(null);
  const start = useStartWorkshop(onStarted);
  const pack = packs.find(({ id }) => id === answers.packId);
  const answer = (given: Partial<Answers>): void => setAnswers({ ...answers, ...given });

  const submit = (): void => {
    const region = REGIONS.find((name) => name === answers.region);
    setAsked(true);
    if (region === undefined) regionButton.current?.focus();
    if (region === undefined || pack === undefined || start.isPending) return;
    start.mutate({
      packId: pack.id,
      month: monthFrom(answers),
      region,
      audience: answers.audience,
      series: answers.series.trim() === '' ? null : answers.series,
      tableCount: answers.tableCount,
    });
  };

  return (
    <Form
      className={classes(styles['form'])}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ChoiceField
        label="Kind of workshop"
        look="cards"
        choices={packs.map(({ id, name, summary, activities }) => ({
          id,
          label: name,
          detail: `${summary} ${countOf(activities.length, 'step')}, about ${minutesInWords(activities.reduce((sum, { minutes }) => sum + minutes, 0))}.`,
        }))}
        value={answers.packId}
        onChange={(packId) =>
          answer({ packId, audience: packs.find(({ id }) => id === packId)?.audiences[0]?.id ?? null })
        }
      />
      <div className={styles['questions']}>
        <SelectField
          label="Month"
          options={MONTH_CHOICES}
          value={answers.monthOfYear}
          onChange={(monthOfYear) => answer({ monthOfYear })}
        />
        <NumberField label="Year" value={answers.year} onChange={(year) => answer({ year })} least={2000} most={2099} />
        <SelectField
          label="Region"
          placeholder="Choose a region"
          options={REGION_OPTIONS}
          value={answers.region}
          onChange={(region) => answer({ region })}
          problem={isAsked && answers.region === null ? 'Choose the region, or “More than one region”.' : null}
          buttonRef={regionButton}
        />
        <SelectField
          label="Who is it for"
          options={pack?.audiences ?? []}
          value={answers.audience}
          onChange={(audience) => answer({ audience })}
        />
        <NumberField
          label="Number of tables"
          value={answers.tableCount}
          onChange={(tableCount) => answer({ tableCount })}
          least={1}
          most={30}
        />
        <TextField
          label="Series, if it is one of several"
          placeholder="For example: autumn"
          value={answers.series}
          onChange={(series) => answer({ series })}
          maxLength={LONGEST_SERIES}
        />
      </div>
      <div className={styles['start']}>
        <Button look="primary" type="submit" isPending={start.isPending}>
          {start.isPending ? 'Starting…' : 'Start'}
        </Button>
        <p className={styles['soft']}>Words, people and consent come next, in the room. Nothing leaves this laptop.</p>
      </div>
      {start.error !== null && <Refusal sentence={sentenceOf(start.error)} reasons={reasonsOf(start.error)} />}
      {pack !== undefined && <PackPage pack={pack} />}
    </Form>
  );
}

function minutesInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return countOf(rest, 'minute');
  return rest === 0 ? countOf(hours, 'hour') : `${countOf(hours, 'hour')} ${countOf(rest, 'minute')}`;
}
