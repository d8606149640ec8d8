import { randomBytes, scrypt } from 'node:crypto';
import path from 'node:path';
import { promisify } from 'node:util';
import { argon2id } from 'hash-wasm';
import { closeSession, createSession, openSession } from '#core/workspace/open-session.ts';
import { timeOf, type Contest } from '../contest.ts';

const PASSPHRASE = 'purple harbour lantern otter';
const MIB = 1024 * 1024;
const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

/**
 * From the passphrase to the open workspace, against the two derivations that were weighed (OWASP's password storage
 * cheat sheet): what a person waits for, and what the same wait would cost a thief in memory.
 */
export const unlocking: Contest = {
  name: 'unlocking',
  runs: 5,
  warmUp: true,
  lines: [
    {
      what: 'Passphrase to open workspace',
      figure: 'time',
      unit: 'ms',
      against: 'argon',
      reference: 'Argon2id alone, 64 MiB, 3 passes, 4 lanes',
      target: null,
    },
    {
      what: 'Passphrase to open workspace',
      figure: 'time',
      unit: 'ms',
      against: 'scrypt',
      reference: 'scrypt alone, N = 2^17, 128 MiB',
      target: null,
    },
  ],
  async prepare(scratch) {
    const folder = path.join(scratch, 'workspace');
    closeSession(await createSession(folder, 'facilitator', PASSPHRASE));
    const salt = randomBytes(16);
    return {
      contenders: {
        ours: async () => ({
          time: await timeOf(async () => closeSession(await openSession(folder, PASSPHRASE))),
        }),
        argon: async () => ({
          time: await timeOf(() =>
            argon2id({ password: PASSPHRASE, salt, memorySize: 65_536, iterations: 3, parallelism: 4, hashLength: 32 }),
          ),
        }),
        scrypt: async () => ({
          time: await timeOf(() => derive(PASSPHRASE, salt, 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * MIB })),
        }),
      },
      close: () => {},
    };
  },
};
