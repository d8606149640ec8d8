import { z } from 'zod';
import { KeptPlace } from '../model/kept-place.ts';
import { method, Nothing } from './define.ts';

/** What only the window's own process can do: dialogs, the file manager, the lock. Null where the person changed their mind. */
export const shell = {
  chooseFolder: method(z.strictObject({ title: z.string() }), z.strictObject({ folder: z.string().nullable() })),
  chooseBundles: method(Nothing, z.strictObject({ paths: z.array(z.string()).nullable() })),
  chooseRecipient: method(Nothing, z.strictObject({ recipient: z.string().nullable() })),
  showFolder: method(z.strictObject({ folder: z.string() }), Nothing),
  /** Locks: after it there is a new window and a new core, and nothing of the old ones in memory. */
  lock: method(Nothing, Nothing),
  /** The page's answer to the event `locking`: everything that was being typed is saved, and where that was. */
  readyToLock: method(z.strictObject({ place: KeptPlace.nullable() }), Nothing),
  /** Where somebody was before the last lock; null once it was asked for, and at the start of the app. */
  takePlace: method(Nothing, z.strictObject({ place: KeptPlace.nullable() })),
};
