// Trains the statistical tagger of the anonymiser again and writes its weights. Run by hand, never by `npm ci`, whenever
// the lexicon, the tokens, the features or the generator have changed; the same sources give the same bytes.
//   node scripts/with-runtime.mjs -- node scripts/tagger/train-tagger.mjs [--check]    --check: only compares
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { train } from './train.mjs';

const FILE = path.resolve(import.meta.dirname, '../../resources/lists/tagger.json');
const PLAN = { seed: 20_261_122, notes: 600_000 };

const sha256Of = (/** @type {string | Uint8Array} */ bytes) => createHash('sha256').update(bytes).digest('hex');
const lexicon = sha256Of(fs.readFileSync(path.join(path.dirname(FILE), 'lexicon.json')));
const weights = Buffer.from(train(PLAN).buffer);
const sha256 = sha256Of(weights);
const file = `${JSON.stringify({ plan: PLAN, lexicon, sha256, weights: weights.toString('base64') }, null, 2)}\n`;
if (process.argv.includes('--check')) {
  const isSame = fs.existsSync(FILE) && fs.readFileSync(FILE, 'utf8') === file;
  process.stdout.write(isSame ? 'The weights are the same, byte for byte.\n' : 'The weights are not the same.\n');
  process.exitCode = isSame ? 0 : 1;
} else {
  fs.writeFileSync(FILE, file);
  process.stdout.write(`${weights.length} weights, SHA-256 ${sha256}, ${file.length} bytes in ${FILE}\n`);
}
