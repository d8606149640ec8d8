const KIB = 1024;
const MIB = 1024 * KIB;

/** The largest sealed file that is written or read, in bytes. Look at a file's size before reading it into memory. */
export const MAX_SEALED_BYTES = 50 * MIB;

/** The largest zip that is sealed, in bytes: with the seal around it, it stays under `MAX_SEALED_BYTES`. */
export const MAX_ZIP_BYTES = 48 * MIB;

/** The most that all files of a bundle may be together, in bytes. */
export const MAX_UNPACKED_BYTES = 200 * MIB;

/** The most files a bundle may have. */
export const MAX_FILES = 64;

/** The most files a zip may list to be looked at at all, for the sake of a newer format that allows more. */
export const MAX_LISTED_FILES = 2000;

/** A file may unpack to at most this many times its packed size… */
export const MAX_RATIO = 100;

/** …once it is larger than this many bytes: a small table of like rows packs very well, and harms nobody. */
export const RATIO_FREE_BYTES = MIB;

/** The largest single table, in bytes. */
export const MAX_TABLE_BYTES = 32 * MIB;

/** The largest tag file or JSON file, in bytes. */
export const MAX_TEXT_FILE_BYTES = 256 * KIB;

/** The longest head of an age file that is read, in bytes: some six hundred recipients. */
export const MAX_AGE_HEADER_BYTES = 64 * KIB;

/** The most recipients one bundle is sealed for. */
export const MAX_RECIPIENTS = 20;

/** The longest free text in a bundle, in UTF-16 code units: placeholders may be longer than what they replace. */
export const MAX_FREE_TEXT = 8000;
