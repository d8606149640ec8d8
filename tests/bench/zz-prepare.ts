import fs from 'node:fs';
import { generateIdentity } from '#core/bundle/age.ts';
import { sealWorkshop } from '#core/departure/seal-service.ts';
import { captureSample, CLEARED, newSession } from './sample-workshops.ts';
const { identity, recipient } = await generateIdentity();
fs.rmSync('/tmp/prof/f', { recursive: true, force: true });
fs.rmSync('/tmp/prof/bundles', { recursive: true, force: true });
const s = await newSession('/tmp/prof', 'f', 'facilitator');
let c = 0,
  se = 0;
for (let n = 0; n < 200; n++) {
  let t = performance.now();
  const workshopId = captureSample(s, n);
  c += performance.now() - t;
  t = performance.now();
  await sealWorkshop(s, { workshopId, recipients: [recipient], folder: '/tmp/prof/bundles', clearance: CLEARED });
  se += performance.now() - t;
}
fs.writeFileSync('/tmp/prof/identity', identity);
console.log('capture', c / 200, 'seal', se / 200);
