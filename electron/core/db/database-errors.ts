import { AppError } from '#shared/errors.ts';

interface CodedError {
  readonly code: string;
}

function hasCode(error: unknown): error is CodedError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** What the system says of a disk that fails or is not there any more. */
const UNPLUGGED = new Set(['EIO', 'ENXIO', 'ENODEV', 'ESTALE']);

/** Gives what the driver or the file system says a sentence that a person can act on; anything else passes unchanged. */
export function explainDatabaseError(error: unknown): unknown {
  if (!hasCode(error)) return error;
  const { code } = error;
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
    return new AppError(
      'disk-full',
      'This disk is full, so that was not saved. Everything saved before is safe. Free some space and try again.',
    );
  }
  // SQLite does not say which of these it met: a quota that is used up, a bad sector or a stick that came loose.
  if (code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CANTOPEN' || UNPLUGGED.has(code)) {
    return new AppError(
      'disk-fault',
      'The disk did not take that: it may be full, failing or unplugged. It was not saved; everything saved before is safe. Free some space or plug the disk in again, and try again. If it goes on, copy the workspace’s folder to another disk.',
    );
  }
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED') {
    return new AppError(
      'folder-in-use',
      'Another Bridgework has this workspace open. Nothing was changed. Close it there and try again.',
    );
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return new AppError(
      'damaged-database',
      'The workspace’s database is damaged or is not the one that belongs to this folder. Nothing was changed. Keep the folder as it is and restore a copy of it.',
    );
  }
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
    return new AppError(
      'not-allowed',
      'Bridgework may not write in that folder. Nothing was changed. Choose another folder, or ask for the right to write there.',
    );
  }
  if (code === 'EBUSY') {
    return new AppError(
      'not-allowed',
      'Another program is holding a file that has to be written, so that was not saved. Everything saved before is safe. Close it and try again.',
    );
  }
  // Making a folder inside one that could not be made says this as well.
  if (code === 'ENOENT') {
    return new AppError(
      'file-not-found',
      'A file or folder that is needed is not there: it may have been moved, or its disk unplugged. That was not done; everything saved before is safe. Put it back or choose another place, and try again.',
    );
  }
  if (code === 'ENOTDIR' || code === 'EEXIST' || code === 'EISDIR') {
    return new AppError(
      'not-allowed',
      'A file stands where a folder should be, or a folder where a file should be. Nothing was changed. Choose another name or place.',
    );
  }
  return error;
}
