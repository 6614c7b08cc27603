// How replay and backup grow from 100 to 100,000 entries, in milliseconds of processor time and in characters:
// node tests/bench/memory/growth.js
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./growth.ts', import.meta.url).pathname, {
	configFile: false,
	logLevel: 'error'
});
const now = () => process.cpuUsage().user / 1000;
module.measure(1000, now);
console.table([100, 1000, 10_000, 100_000].map((count) => module.measure(count, now)));
