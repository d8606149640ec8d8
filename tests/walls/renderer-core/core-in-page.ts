// A page reaches the core through the bridge only.
import { openDatabase } from '#core/db/open.ts'; // wall: TS6307

export const open = openDatabase;
