import type { WorkspaceKind } from '#shared/model/workspace.ts';
import { Part } from './part.tsx';
import styles from './security.module.css';

/** Where Bridgework keeps its workspaces, by system; the person looks for it by hand. */
const PLACES: readonly (readonly [system: string, place: string, hint: string])[] = [
  ['Linux', 'Home › .config › Bridgework › workspaces', 'Ctrl + H shows folders whose name begins with a dot.'],
  ['Windows', '%APPDATA% › Bridgework › workspaces', 'Type %APPDATA% into the address line of the Explorer.'],
  ['Mac', 'Library › Application Support › Bridgework › workspaces', 'In the Finder: Go, with the Option key held.'],
];

/** How to take the workspace to another laptop, in words. */
export function Moving({ kind }: { readonly kind: WorkspaceKind }) {
  return (
    <Part
      title="Move this workspace to another laptop"
      lead="The workspace is one folder. It is encrypted, and opens on any laptop with Bridgework and your passphrase."
    >
      <ol className={styles['steps']}>
        <li>Close Bridgework here, so that everything is in the folder.</li>
        <li>
          Copy the whole folder “{kind}” onto a stick, with all that is in it. Never only some of its files.
          <dl className={styles['places']}>
            {PLACES.map(([system, place, hint]) => (
              <div key={system}>
                <dt>{system}</dt>
                <dd>
                  <span className={styles['path']}>{place}</span> <span className={styles['soft']}>{hint}</span>
                </dd>
              </div>
            ))}
          </dl>
        </li>
        <li>
          On the other laptop, start Bridgework once and close it. Put the folder in the same place there. If there is a
          folder of that name already, stop: that is another workspace, and nothing puts two together.
        </li>
        <li>Start Bridgework there and type your passphrase. Look whether everything is there.</li>
        <li>Only then delete the folder here and on the stick. Go on with one of them only: two copies drift apart.</li>
      </ol>
    </Part>
  );
}
