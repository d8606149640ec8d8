import { readEntries } from '#core/review/corpus-service.ts';
import { readArguments } from '../arguments.ts';
import { type Command, DONE, UsageError } from '../io.ts';
import { PASSPHRASE_OPTIONS } from '../passphrase.ts';
import { withSession } from '../with-session.ts';

/** As many hits as one call gives; a person narrows the search, a program exports. */
const MOST_HITS = 500;

export const search: Command = {
  usage: 'search QUERY --workspace DIR [--json]',
  about: 'Finds notes and cards that hold every word; the last word may be a beginning.',
  async run(args, io) {
    const given = readArguments(args, { ...PASSPHRASE_OPTIONS, json: { type: 'boolean' } });
    const query = given.rest.join(' ');
    if (query.trim() === '') throw new UsageError('search takes the words to look for.');
    const everything = { kind: null, packId: null, region: null, theme: null };
    const page = await withSession(given, io, (session) =>
      readEntries(session, { ...everything, query, offset: 0, limit: MOST_HITS }),
    );
    if (given.has('json')) {
      const results = page.entries.map(({ id, kind, text, theme, workshopId, month, region }) => ({
        id,
        kind,
        text,
        theme,
        workshop: workshopId,
        month,
        region,
      }));
      io.out(JSON.stringify({ total: page.total, results }));
    } else {
      for (const { kind, month, region, text } of page.entries)
        io.out(`${kind}\t${month}\t${region}\t${text.replaceAll('\n', ' ')}`);
    }
    io.err(page.total === 1 ? '1 found.' : `${page.total} found.`);
    return DONE;
  },
};
