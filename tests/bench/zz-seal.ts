import { generateIdentity } from '#core/bundle/age.ts';
import { sealWorkshop } from '#core/departure/seal-service.ts';
import { captureSample, CLEARED, newSession } from './sample-workshops.ts';
import fs from 'node:fs';
fs.rmSync('/tmp/prof/s', { recursive: true, force: true });
const { recipient } = await generateIdentity();
const s = await newSession('/tmp/prof', 's', 'facilitator');
const workshopId = captureSample(s, 0);
for (let n = 0; n < 60; n++) {
  const t = performance.now();
  const c = process.cpuUsage();
  await sealWorkshop(s, { workshopId, recipients: [recipient], folder: '/tmp/prof/sb', clearance: CLEARED });
  const u = process.cpuUsage(c);
  if (n % 6 === 0) console.log(n, 'wall', (performance.now() - t) | 0, 'cpu', ((u.user + u.system) / 1000) | 0);
}
