import { z } from 'zod';
import { NewPassphrase, Passphrase, WorkspaceKind, WorkspaceStatus } from '#shared/model/workspace.ts';
import { method, Nothing } from './define.ts';

export const workspace = {
  status: method(Nothing, WorkspaceStatus),
  create: method(z.strictObject({ kind: WorkspaceKind, passphrase: NewPassphrase }), WorkspaceStatus),
  unlock: method(z.strictObject({ kind: WorkspaceKind, passphrase: Passphrase }), WorkspaceStatus),
  lock: method(Nothing, WorkspaceStatus),
};
