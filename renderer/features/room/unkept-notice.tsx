import { Notice } from '#renderer/ui/notice.tsx';
import type { Unkept } from './writing.ts';

/** What could not be kept, and that its words are still here. */
export function UnkeptNotice({ unkept: { code, sentence, isTriedAgain } }: { readonly unkept: Unkept }) {
  // That the workspace's file is gone stands at the head of the page, with what to do; this is about the words.
  if (code === 'database-gone') {
    return (
      <Notice look="stop">
        <p>These words are not saved and cannot be. Copy them on paper before you lock.</p>
      </Notice>
    );
  }
  return (
    <Notice look="stop" isAnnounced>
      <p>{sentence}</p>
      {isTriedAgain && <p>Your words stay in the field. Bridgework tries again every five seconds by itself.</p>}
    </Notice>
  );
}
