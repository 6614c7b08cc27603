import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fit } from '../src/lib/codecs/fit/fit';
import { formats } from '../src/lib/codecs';
import { root } from './setup.js';

// Files go to .cache/proofs, the hash of each to src/lib/codecs/outputs.json. What programs read of them is noted in
// proofs.json beside it, with the hash of what they read.
const set = JSON.parse(readFileSync(join(root, 'tests/proofs/set.json'), 'utf8'));
const folder = join(root, '.cache/proofs');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const hashes: Record<string, string> = {};
// What plays by itself is no other program's to read.
for (const codec of formats.filter(({ plays }) => !plays)) {
	const file = await codec.write!(fit(set, codec).set);
	writeFileSync(join(folder, `${codec.id}.${codec.extension}`), file);
	hashes[codec.id] = createHash('sha256').update(file).digest('hex');
}
writeFileSync(join(root, 'src/lib/codecs/outputs.json'), `${JSON.stringify(hashes, null, '\t')}\n`);
console.log(`${Object.keys(hashes).length} files are in ${folder}`);
