import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ReadView } from '#renderer/ui/read-view.tsx';
import { Desk } from './desk.tsx';
import { FirstKey } from './first-key.tsx';
import { reviewReads } from './review-data.ts';
import type { SectionId } from './sections.ts';

/** The review desk: first its key pair, then what was sealed to it. */
export function ReviewScreen() {
  const [section, setSection] = useState<SectionId>('inbox');
  return (
    <ReadView read={useQuery(reviewReads.key())} waiting="Opening the review desk…">
      {(key) =>
        key === null ? (
          <FirstKey onMade={() => setSection('key')} />
        ) : (
          <Desk recipient={key.recipient} section={section} onSection={setSection} />
        )
      }
    </ReadView>
  );
}
