import { useEffect, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { classes } from '#renderer/lib/classes.ts';
import { AttendanceSection } from './attendance-section.tsx';
import { DeskAnnouncer } from './desk-announcer.tsx';
import { useDeskKeys } from './desk-keys.ts';
import { useDroppedFiles } from './dropped-files.ts';
import { EntriesSection } from './entries-section.tsx';
import { ExportCsvButton, ExportedCsv } from './export-csv.tsx';
import { useImporting } from './importing.ts';
import { InboxSection } from './inbox-section.tsx';
import { KeysButton } from './keys-button.tsx';
import { KeySection } from './key-section.tsx';
import { useExportCsv } from './review-data.ts';
import { SECTIONS, sectionOf, type SectionId } from './sections.ts';
import styles from './desk.module.css';

/** What the desk needs to know, and the way between its parts. */
export interface DeskProps {
  readonly recipient: string;
  readonly section: SectionId;
  readonly onSection: (section: SectionId) => void;
}

/** The review desk at work: four parts, all kept as they were while another one is open. */
export function Desk({ recipient, section, onSection }: DeskProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const importing = useImporting();
  const exporting = useExportCsv();
  const [searches, setSearches] = useState(0);
  const isOver = useDroppedFiles((paths) => {
    onSection('inbox');
    importing.importPaths(paths);
  });
  useDeskKeys({
    onSection,
    onSearch: () => {
      onSection('entries');
      setSearches(searches + 1);
    },
  });
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Tabs
      className={classes(styles['desk'])}
      selectedKey={section}
      onSelectionChange={(key) => {
        const chosen = sectionOf(key);
        if (chosen !== undefined) onSection(chosen);
      }}
    >
      <div className={styles['head']}>
        <h1 ref={heading} tabIndex={-1} className={styles['title']}>
          Review desk
        </h1>
        <TabList aria-label="Parts of the review desk" className={classes(styles['tabs'])}>
          {SECTIONS.map(({ id, label }, index) => (
            <Tab key={id} id={id} className={classes(styles['tab'])} aria-keyshortcuts={`Control+${index + 1}`}>
              {label}
            </Tab>
          ))}
        </TabList>
        <div className={styles['headActions']}>
          <KeysButton />
          <ExportCsvButton exporting={exporting} />
        </div>
      </div>
      <DeskAnnouncer importing={importing} />
      <ExportedCsv exporting={exporting} />
      <TabPanel id="inbox" shouldForceMount className={classes(styles['panel'])}>
        <InboxSection importing={importing} onShowKey={() => onSection('key')} />
      </TabPanel>
      <TabPanel id="entries" shouldForceMount className={classes(styles['panel'])}>
        <EntriesSection searches={searches} onShowInbox={() => onSection('inbox')} />
      </TabPanel>
      <TabPanel id="attendance" shouldForceMount className={classes(styles['panel'])}>
        <AttendanceSection onShowInbox={() => onSection('inbox')} />
      </TabPanel>
      <TabPanel id="key" shouldForceMount className={classes(styles['panel'])}>
        <KeySection recipient={recipient} />
      </TabPanel>
      {isOver && (
        <div className={styles['drop']} aria-hidden="true">
          <p className={styles['dropWords']}>
            {importing.isRunning ? 'Wait until this import is done' : 'Drop to import'}
          </p>
        </div>
      )}
    </Tabs>
  );
}
