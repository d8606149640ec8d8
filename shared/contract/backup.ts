import { z } from 'zod';
import { Backup } from '#shared/model/backup.ts';
import { method, Nothing } from './define.ts';

export const backup = {
  list: method(Nothing, z.array(Backup)),
  make: method(Nothing, Backup),
};
