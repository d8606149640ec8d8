import { z } from 'zod';
import { Pack } from '#shared/model/pack.ts';
import { Support } from '#shared/model/support.ts';
import { method, Nothing } from './define.ts';

/** These two answer while the workspace is locked: nothing in them is anybody's. */
export const pack = {
  list: method(Nothing, z.array(Pack)),
  support: method(Nothing, Support),
};
