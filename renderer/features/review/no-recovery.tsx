import { Notice } from '#renderer/ui/notice.tsx';

/** Says plainly what it means to lose this workspace. */
export function NoRecovery() {
  return (
    <Notice look="settle" title="This version has no way to recover the secret half.">
      <p>
        If this laptop is lost, or the passphrase is forgotten, nobody can open the bundles that were sealed to it: not
        you, not the people who made Bridgework. Facilitators would have to seal them again to a new recipient, so ask
        them to keep their workspaces until the review has what it needs.
      </p>
    </Notice>
  );
}
