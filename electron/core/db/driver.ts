import Database from 'better-sqlite3';
import { invariant } from '#shared/invariant.ts';

/** The one database connection of a workspace. */
export type Db = Database.Database;

/** A prepared statement: what it is given, and the row it gives. */
export type Statement<Given extends unknown[], Row = unknown> = Database.Statement<Given, Row>;

/** The Node-API version that the driver's shipped binary asks for. */
const DRIVER_NODE_API = 10;

/**
 * Opens the file without a key. In a runtime older than the driver's own binary, loading that binary ends the process
 * without an error to catch, so a rebuilt one must be named; `scripts/provision` makes it.
 */
export function openDriver(file: string, options: { readonly mustExist: boolean; readonly isReadOnly?: boolean }): Db {
  const settings = { fileMustExist: options.mustExist, readonly: options.isReadOnly ?? false, timeout: 250 };
  if (Number(process.versions['napi']) >= DRIVER_NODE_API) return new Database(file, settings);
  const nativeBinding = process.env['BRIDGEWORK_SQLITE_BINDING'];
  invariant(nativeBinding, 'this runtime needs BRIDGEWORK_SQLITE_BINDING to name a rebuilt database driver');
  return new Database(file, { ...settings, nativeBinding });
}
