import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root, run, setUp } from './setup.js';

// npm run bench -- [--no-build] [--rounds 5] [--folder build]
const { values: options } = parseArgs({
	options: {
		'no-build': { type: 'boolean', default: false },
		rounds: { type: 'string', default: '5' },
		folder: { type: 'string', default: 'build' }
	}
});
setUp();
if (!options['no-build']) run('npx', ['vite', 'build', '--logLevel', 'warn']);

// Imported late: what they need is there only after the set-up.
const { findBrowser } = await import('./browser.js');
const { launch } = await import('./bench/chromium.js');
const { understanding } = await import('./bench/class.js');
const { files } = await import('./bench/desk.js');
const { firstVisit, load, warmVisit } = await import('./bench/first.js');
const { comingBack } = await import('./bench/memory.js');
const { lighthouseScores } = await import('./bench/lighthouse.js');
const { withoutServer } = await import('./bench/offline.js');
const { answerFloor, answerOurs, fetchTwenty } = await import('./bench/quiz.js');
const { serveBoth } = await import('./bench/sites.js');
const { storing } = await import('./bench/storage.js');
const { print } = await import('./bench/table.js');

const rounds = Number(options.rounds);
const folder = resolve(root, options.folder);
const set = JSON.parse(readFileSync(join(folder, 'question-sets/close-call.en.json'), 'utf8'));
const bank = new Map(
	set.questions.map((/** @type {{ id: string }} */ question) => [question.id, question])
);
const program = await findBrowser();
const sites = await serveBoth(folder);
const start = `${sites.ours}/`;
const floor = `${sites.floor}/`;

/**
 * @template Value
 * @param {string} name
 * @param {(browser: import('./bench/chromium.js').Browser) => Promise<Value>} measure
 */
async function once(name, measure) {
	process.stdout.write(`${name} ... `);
	const browser = await launch(program);
	try {
		return await measure(browser);
	} finally {
		await browser.close();
		console.log('done');
	}
}

/** Limit and app by turns, so that a slow minute of this machine meets both. */
const measure = async (/** @type {import('./bench/chromium.js').Browser} */ browser) => ({
	floor: {
		load: await load(browser, floor, 'floor'),
		first: await firstVisit(browser, floor, 'floor'),
		warm: await warmVisit(browser, floor, 'floor'),
		quiz: await answerFloor(browser, floor)
	},
	ours: {
		load: await load(browser, start, 'ours'),
		first: await firstVisit(browser, start, 'ours'),
		warm: await warmVisit(browser, start, 'ours'),
		quiz: await answerOurs(browser, sites.ours, bank)
	}
});
/** @typedef {Awaited<ReturnType<typeof measure>>['ours']} Round */
/** @type {{ floor: Round, ours: Round }[]} */
const measured = [];
for (let round = 1; round <= rounds; round++) {
	measured.push(await once(`Round ${round} of ${rounds}`, measure));
}
const twenty = [];
for (let round = 1; round <= Math.min(rounds, 3); round++) {
	twenty.push(
		await once('Twenty questions of every kind', (browser) =>
			fetchTwenty(browser, sites.ours, bank)
		)
	);
}
const offline = await once('Without the server', (browser) =>
	withoutServer(browser, sites, bank, folder)
);
if (offline.fault) console.log(offline.fault);
const storage = await once('The log', (browser) => storing(browser, bank, rounds));
const logOf = (/** @type {number} */ entries) =>
	/** @type {Record<string, string>} */ (
		storage.growth.find((grown) => grown.entries === entries)?.kept
	);
const returns = [];
for (let round = 1; round <= rounds; round++) {
	returns.push(
		await once('Coming back', async (browser) => ({
			little: await comingBack(browser, start, logOf(100)),
			much: await comingBack(browser, start, logOf(10_000))
		}))
	);
}
const bigClass = await once('A class', (browser) => understanding(browser, bank, rounds));
const desk = await once('Files of many questions', (browser) =>
	files(browser, sites.ours, set, Math.min(rounds, 3))
);
for (const [name, list] of Object.entries({ text: desk.text, archives: desk.archives }))
	console.log(
		`${name}: ${list.map(({ id, write, read }) => `${id} ${Math.round(write)}/${Math.round(read)}`).join(', ')} ms out/in`
	);
console.log('Lighthouse ...');
const lighthouse = await lighthouseScores(
	program,
	['/', '/quiz/', '/read/'].map((path) => sites.ours + path)
);
await sites.close();

const ours = (/** @type {(round: Round) => number} */ pick) =>
	measured.map(({ ours }) => pick(ours));
const limit = (/** @type {(round: Round) => number} */ pick) =>
	measured.map(({ floor }) => pick(floor));
const against = (/** @type {(round: Round) => number} */ pick) => ({
	values: ours(pick),
	floor: limit(pick)
});

const kept = print([
	{ what: 'first question: bytes', values: ours((r) => r.load.bytes), budget: 50, unit: 'kB' },
	{ what: 'first question: of it JS', values: ours((r) => r.load.script), budget: 42, unit: 'kB' },
	{ what: 'first question: requests', values: ours((r) => r.load.requests), budget: 10 },
	{ what: '20 questions: bytes', values: twenty.map((t) => t.bytes), budget: 75, unit: 'kB' },
	{ what: '20 questions: requests while answering', values: twenty.map((t) => t.late), budget: 0 },
	{ what: 'largest paint', ...against((r) => r.load.lcp), budget: 1.3, unit: 'ms' },
	{ what: 'first question answered', ...against((r) => r.first.answered), budget: 1.8, unit: 'ms' },
	{ what: 'taps lost', values: ours((r) => r.first.lost), budget: 0 },
	{ what: 'tap to paint, 98th percentile', ...against((r) => r.quiz.tap), budget: 1.3, unit: 'ms' },
	{ what: 'long tasks while answering', values: ours((r) => r.quiz.long), budget: 0 },
	{
		what: 'main thread blocked at load',
		values: ours((r) => r.load.blocked),
		budget: 150,
		unit: 'ms'
	},
	{ what: 'layout shift over the quiz', values: ours((r) => r.quiz.shift), budget: 0.01 },
	{ what: 'JS heap after the quiz', ...against((r) => r.quiz.heap), budget: 2.2, unit: 'MB' },
	{
		what: 'warm visit: first question answered',
		...against((r) => r.warm),
		budget: 1.5,
		unit: 'ms'
	},
	{
		what: 'offline: reload and whole quiz',
		values: [Number(offline.works)],
		budget: 1,
		least: true
	},
	{ what: 'offline: everything fetched', values: [offline.bytes], budget: 300, unit: 'kB' },
	{ what: 'one answer to storage, 10,000 there', values: storage.writes, budget: 4, unit: 'ms' },
	{ what: 'log: characters an entry', values: [storage.perEntry], budget: 24 },
	{ what: 'log: 100,000 entries fit', values: [Number(storage.fits)], budget: 1, least: true },
	{
		what: 'coming back, 10,000 there: painted; floor: 100',
		values: returns.map(({ much }) => much.first.painted),
		floor: returns.map(({ little }) => little.first.painted),
		budget: 1.3,
		unit: 'ms'
	},
	{
		what: 'coming back: replayed, after the paint',
		values: returns.map(({ much }) => much.first.told),
		budget: 1000,
		unit: 'ms'
	},
	{
		what: 'coming back, with the schedule kept',
		values: returns.map(({ much }) => much.again.told),
		budget: 1000,
		unit: 'ms'
	},
	{
		what: 'coming back: longest task',
		values: returns.map(({ much }) => Math.max(much.first.longest, much.again.longest)),
		budget: 100,
		unit: 'ms'
	},
	{
		what: 'coming back: layout shift',
		values: returns.map(({ much }) => much.first.shift),
		budget: 0.01
	},
	{ what: 'class: 500 students x 40 questions', values: bigClass, budget: 1000, unit: 'ms' },
	...Object.entries({ text: 100, archives: 1200 }).flatMap(([sort, budget]) =>
		/** @type {const} */ (['write', 'read']).map((way) => ({
			what: `1,000 questions, the slowest of ${sort}: ${way}`,
			values: [Math.max(...desk[/** @type {'text' | 'archives'} */ (sort)].map((one) => one[way]))],
			budget,
			unit: 'ms'
		}))
	),
	{ what: 'longest task while 1,000 are read', values: [desk.longest], budget: 200, unit: 'ms' },
	{ what: '10,000 questions, times 1,000', values: [desk.growth[0]?.times ?? NaN], budget: 13 },
	...(lighthouse ?? []).flatMap(({ page, categories }) =>
		Object.entries(categories).map(([name, score]) => ({
			what: `Lighthouse ${page} ${name}`,
			values: [score],
			budget: name === 'performance' ? 95 : 100,
			least: true
		}))
	)
]);
console.log('\nHow the log grows, in characters:');
console.table(storage.growth.map(({ entries, characters }) => ({ entries, characters })));
console.log('How replay, plan and backup grow, in milliseconds of this machine and in characters:');
await import('../tests/bench/memory/growth.js');
for (const { page, faults } of lighthouse ?? [])
	if (faults.length) console.log(`${page} ${faults.join(', ')}`);
if (!lighthouse) console.log('Lighthouse is not installed: its lines are missing.');
process.exit(kept && lighthouse ? 0 : 1);
