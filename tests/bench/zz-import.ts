import fs from 'node:fs';
import { importBundles } from '#core/review/import-service.ts';
import { newSession } from './sample-workshops.ts';
fs.rmSync('/tmp/prof/r', { recursive: true, force: true });
const s = await newSession('/tmp/prof', 'r', 'review');
const t = performance.now();
const c = process.cpuUsage();
const out = await importBundles(s, {
  paths: ['/tmp/prof/bundles'],
  identities: [fs.readFileSync('/tmp/prof/identity', 'utf8')],
});
const u = process.cpuUsage(c);
console.log(
  out.filter((o) => o.outcome === 'accepted').length,
  'ms',
  performance.now() - t,
  'cpu',
  (u.user + u.system) / 1000,
  'rows',
  s.db.prepare('select count(*) from provenance').pluck().get(),
);
