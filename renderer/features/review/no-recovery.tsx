import { Notice } from '#renderer/ui/notice.tsx';

/** Says plainly what it means to lose this workspace. */
export function NoRecovery() {
  return (
    <Notice look="settle" title="The secret half is on this laptop only.">
      <p>
        A recovery sheet helps where the passphrase is forgotten. Where the laptop itself is lost and nobody has a copy
        of the workspace’s folder, nobody can open the bundles that were sealed to it. Facilitators would have to seal
        them again to a new recipient, so ask them to keep their workspaces until the review has what it needs.
      </p>
    </Notice>
  );
}
