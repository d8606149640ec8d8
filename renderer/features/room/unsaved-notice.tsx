import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

/** Says that the words in the field would be left behind, and lets the person do so. */
export function UnsavedNotice({ onLeave }: { readonly onLeave: () => void }) {
  return (
    <Notice look="settle" title="The words in the field are not an entry yet." isAnnounced>
      <p>
        Press Enter to save them first. If you go on, they wait in the field until you come back, also after a lock.
      </p>
      <div>
        <Button size="small" onPress={onLeave}>
          Go on without saving
        </Button>
      </div>
    </Notice>
  );
}
