import fs from 'node:fs';
import path from 'node:path';

/** Names inside a folder of the app's data, as a pattern of their whole path, with why they may be there. */
const KNOWN: readonly (readonly [path: RegExp, why: string])[] = [
  // Ours.
  [/^workspaces$/u, 'the workspaces'],
  [/^workspaces\/(?:facilitator|review)$/u, 'one workspace of each kind'],
  [/^workspaces\/\w+\/workspace\.db(?:-wal)?$/u, 'encrypted'],
  [/^workspaces\/\w+\/keys(?:-[23])?\.json$/u, 'wrapped keys, three copies'],
  [/^workspaces\/\w+\/backups$/u, 'encrypted copies'],
  [/^workspaces\/\w+\/backups\/[\dTZ-]+-[0-9a-f]{6}$/u, 'one backup'],
  [/^workspaces\/\w+\/backups\/[^/]+\/(?:workspace\.db|keys(?:-[23])?\.json|backup\.json)$/u, 'its parts'],
  [/^preferences\.json$/u, 'how the window last stood'],
  // Chromium's, of the session that Electron makes by itself and that no page of ours ever uses.
  [/^(?:Preferences|Local State|Network Persistent State|TransportSecurity)$/u, 'settings of the browser itself'],
  [/^(?:Cookies|Trust Tokens|SharedStorage|DIPS|Shared Dictionary\/db)(?:-journal|-wal|-shm)?$/u, 'empty tables'],
  [
    /^(?:Local Storage|Session Storage|Shared Dictionary|WebStorage|Dictionaries|blob_storage|Network)$/u,
    'empty folders',
  ],
  [
    /^Network\/(?:Cookies|Trust Tokens|Network Persistent State|TransportSecurity)(?:-journal)?$/u,
    'the same, where newer versions keep them',
  ],
  [
    /^(?:Local Storage\/leveldb|Session Storage)(?:\/(?:CURRENT|LOCK|LOG(?:\.old)?|MANIFEST-\d+|\d+\.(?:log|ldb)))?$/u,
    'an empty store',
  ],
  [/^blob_storage\/[0-9a-f-]{36}$/u, 'an empty folder'],
  [/^(?:Code Cache|GPUCache|Dawn(?:WebGPU|Graphite)?Cache)(?:\/(?:js|wasm))?$/u, 'caches of compiled code'],
  [
    /^(?:Code Cache\/(?:js|wasm)|Shared Dictionary\/cache)(?:\/(?:index|index-dir(?:\/the-real-index)?))?$/u,
    'their indexes, with nothing in them',
  ],
  [/^(?:GPUCache|Dawn(?:WebGPU|Graphite)?Cache)\/(?:index|data_\d)$/u, 'compiled drawing programs'],
  [/^Crashpad(?:\/client_id)?$/u, 'the folder for dumps, which are never made'],
  [/^Singleton(?:Lock|Cookie|Socket)$/u, 'that a second app finds the first'],
  // The test's own inspector.
  [/^DevToolsActivePort$/u, 'only where somebody debugs'],
];

/** What stands in the app's folder that nobody has said may be there. */
export function unknownFiles(userData: string): readonly string[] {
  const there = fs
    .readdirSync(userData, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'));
  return there.filter((name) => !KNOWN.some(([pattern]) => pattern.test(name))).toSorted();
}
