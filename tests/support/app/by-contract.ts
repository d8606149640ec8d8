import { expect, type Page } from '@playwright/test';
import type { BridgeApi } from '#shared/contract/index.ts';
import type { WorkspaceKind } from '#shared/model/workspace.ts';
import { call } from './contract-calls.ts';
import { HOME_TITLES, type Role } from './door.ts';
import { pageAfter, type RunningApp } from './launch.ts';

const KINDS: Readonly<Record<Role, WorkspaceKind>> = { facilitator: 'facilitator', 'review team': 'review' };

/** Everything that the page can ask for, through its own bridge and past its screens; a refusal is thrown as its sentence. */
export function bridgeOf(page: Page): BridgeApi {
  const feature = (name: string): object =>
    new Proxy({}, { get: (_, method) => (input: unknown) => valueOf(page, `${name}.${String(method)}`, input) });
  return new Proxy({} as BridgeApi, { get: (_, name) => feature(String(name)) });
}

async function valueOf(page: Page, channel: string, input: unknown): Promise<unknown> {
  const result = await call(page, channel, input);
  if (result.ok) return result.value;
  throw new Error(`${channel}: ${result.sentence} ${result.reasons.join(' ')}`);
}

/** Makes a workspace without the screens that lead to it, and waits until the page shows what is in it. */
export async function createByContract(app: RunningApp, role: Role, passphrase: string): Promise<void> {
  await bridgeOf(app.page).workspace.create({ kind: KINDS[role], passphrase });
  await expectAtHome(app, role);
}

/** Opens a workspace without the screen that asks for the passphrase; the page then shows its first screen, or where somebody was typing. */
export async function unlockByContract(app: RunningApp, role: Role, passphrase: string): Promise<void> {
  await bridgeOf(app.page).workspace.unlock({ kind: KINDS[role], passphrase });
  await expect(app.page.getByRole('button', { name: 'Lock', exact: true })).toBeVisible({ timeout: 15_000 });
}

/** Locks by the button and waits for the new page, whatever it asks first: with two workspaces on the laptop, which one. */
export async function lockFromScreen(app: RunningApp): Promise<void> {
  const old = app.page;
  await old.getByRole('button', { name: 'Lock', exact: true }).click();
  const page = await pageAfter(app, old);
  await expect.poll(async () => (await bridgeOf(page).workspace.status()).open).toBeNull();
}

async function expectAtHome(app: RunningApp, role: Role): Promise<void> {
  await expect(app.page.getByRole('heading', { level: 1, name: HOME_TITLES[role] })).toBeVisible({ timeout: 15_000 });
}
