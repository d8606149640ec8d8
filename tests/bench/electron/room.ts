import path from 'node:path';
import { createSession, closeSession } from '#core/workspace/open-session.ts';
import { workshopHandlers } from '#core/workshop/workshop-service.ts';
import { PASSPHRASE } from '../sample-workshops.ts';
import { OUR_APP, startApp, type StartedApp, workspacesIn } from './start.ts';

/** Makes a facilitator's workspace with one empty workshop where the app will look for it. */
export async function prepareWorkspace(settings: string): Promise<void> {
  const session = await createSession(path.join(workspacesIn(settings), 'facilitator'), 'facilitator', PASSPHRASE);
  try {
    await workshopHandlers(session).create({
      packId: 'bridge-the-gap',
      month: '2021-09',
      region: 'North West',
      audience: null,
      series: null,
      tableCount: 6,
    });
  } finally {
    closeSession(session);
  }
}

/** Starts our app on that workspace, unlocks it by typing the passphrase, and enters the room of the workshop. */
export async function enterRoom(settings: string): Promise<StartedApp> {
  const app = await startApp(OUR_APP, settings);
  try {
    await app.press(['Backspace', ...PASSPHRASE, 'Enter']);
    await until(app, `${BEGIN} !== undefined`);
    await app.run(`${BEGIN}.click()`);
    await until(app, `document.activeElement instanceof HTMLTextAreaElement`);
    return app;
  } catch (error) {
    await app.end();
    throw error;
  }
}

/** Types a note into the composer, saves it with Enter, and waits until the room has kept it. */
export async function typeNote(app: StartedApp, text: string): Promise<void> {
  await app.press([...text]);
  await until(app, `document.activeElement.value.length === ${text.length}`);
  await app.press(['Enter']);
  await until(app, `document.activeElement.value === ''`);
}

const BEGIN = `[...document.querySelectorAll('main button')].find((button) => /^(Begin|Carry on)\\b/u.test(button.getAttribute('aria-label') ?? ''))`;

/** Waits inside the page, for half a minute at the most. */
async function until(app: StartedApp, condition: string): Promise<void> {
  await app.run(`new Promise((done, fail) => {
    const limit = performance.now() + 30_000;
    const look = () => {
      if (${condition}) done(null);
      else if (performance.now() > limit) fail(new Error(${JSON.stringify(`waited in vain for: ${condition}`)}));
      else setTimeout(look, 10);
    };
    look();
  })`);
}
