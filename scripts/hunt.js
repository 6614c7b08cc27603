import { randomInt } from 'node:crypto';
import { run, setUp } from './setup.js';

// npm run hunt [-- pattern]: what `npm test` tries 500 times with fixed seeds, 10,000 times with fresh ones.
// HUNT_SEED=n repeats one.
setUp('all');
const seed = process.env.HUNT_SEED ?? String(randomInt(2 ** 31));
console.log(`Hunting with HUNT_SEED=${seed}`);
run('npx', ['vitest', 'run', ...process.argv.slice(2)], {
	HUNT_SEED: seed,
	HUNT_TURNS: process.env.HUNT_TURNS ?? '10000'
});
