// The main job in the real app, every step through its window: `npm run demo`.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { createLaptop, type Laptop, newFolder } from '../support/app/laptop.ts';
import { launchApp, PROJECT_ROOT, type RunningApp } from '../support/app/launch.ts';
import { createDiary } from './diary.ts';
import { begin, capture, comeBack, depart } from './facilitator.ts';
import { createGallery } from './gallery.ts';
import { makeKey, review } from './review-team.ts';
import { POLLS_LEFT_OUT } from './sample.ts';
import { differences, exportedTally, inWords, typedTally } from './tally.ts';

const out = path.join(PROJECT_ROOT, 'demo-out');
const running = new Set<RunningApp>();
const laptops: Laptop[] = [];

process.exitCode = await main();

async function main(): Promise<number> {
  const begun = performance.now();
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });
  try {
    const { files, faults } = await play();
    console.log(`\nIt took ${((performance.now() - begun) / 1000).toFixed(0)} seconds. In demo-out:`);
    for (const file of files) console.log(`  ${path.relative(out, file)}`);
    return faults.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(`\nThe demo stopped: ${error instanceof Error ? error.message : String(error)}`);
    for (const app of running) await keepLastSight(app);
    return 1;
  } finally {
    for (const app of running) await app.kill();
    for (const laptop of laptops) laptop.remove();
  }
}

async function play(): Promise<{ readonly files: readonly string[]; readonly faults: readonly string[] }> {
  const diary = createDiary((line) => console.log(line));
  const gallery = createGallery(path.join(out, 'screenshots'));
  const reviewTeam = { laptop: laptop('review-team'), passphrase: randomPassphrase(), diary, gallery };
  const facilitator = { laptop: laptop('facilitator'), passphrase: randomPassphrase(), diary, gallery };

  let desk = await start(reviewTeam.laptop);
  const recipientFile = await makeKey(desk, reviewTeam, newFolder(reviewTeam.laptop, 'stick'));
  await end(desk);

  const first = await start(facilitator.laptop);
  await begin(first, facilitator);
  await capture(first, facilitator);
  const room = await comeBack(first, facilitator, (app) => running.add(app));
  const { pdf, bundle } = await depart(room, facilitator, out, recipientFile);
  await end(room);

  desk = await start(reviewTeam.laptop);
  const exported = await review(desk, reviewTeam, bundle, out);
  await end(desk);
  const csv = path.join(out, 'csv');
  fs.renameSync(exported, csv);

  const typed = typedTally();
  const arrived = exportedTally(csv);
  const faults = differences(typed, arrived);
  console.log(`\nTyped:    ${inWords(typed)}.`);
  console.log(`Exported: ${inWords(arrived)}.`);
  console.log(faults.length === 0 ? 'They are the same, word for word.' : faults.join('\n'));
  console.log(`Left out: the sample’s ${POLLS_LEFT_OUT} polls, for which this version of the window has no place.`);
  return { files: [pdf, bundle, csv, path.join(out, 'screenshots')], faults };
}

function laptop(name: string): Laptop {
  const made = createLaptop(name);
  laptops.push(made);
  return made;
}

async function start(on: Laptop): Promise<RunningApp> {
  const app = await launchApp(on);
  running.add(app);
  return app;
}

async function end(app: RunningApp): Promise<void> {
  await app.close();
  running.delete(app);
}

/** Nobody keeps it: the workspaces of the demo end with it. */
function randomPassphrase(): string {
  return randomBytes(24).toString('base64url');
}

async function keepLastSight(app: RunningApp): Promise<void> {
  for (const trouble of app.troubles) console.error(`The window said: ${trouble}`);
  await app.page.screenshot({ path: path.join(out, 'screenshots', 'last-sight.png') }).catch(() => undefined);
}
