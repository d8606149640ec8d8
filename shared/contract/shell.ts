import { z } from 'zod';
import { method, Nothing } from './define.ts';

/** What only the window's own process can do: dialogs, the file manager. Null where the person changed their mind. */
export const shell = {
  chooseFolder: method(z.strictObject({ title: z.string() }), z.strictObject({ folder: z.string().nullable() })),
  chooseBundles: method(Nothing, z.strictObject({ paths: z.array(z.string()).nullable() })),
  chooseRecipient: method(Nothing, z.strictObject({ recipient: z.string().nullable() })),
  showFolder: method(z.strictObject({ folder: z.string() }), Nothing),
};
