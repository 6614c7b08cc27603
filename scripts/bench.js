import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.js';
import { root, setUp } from './setup.js';

// npm run bench -- [--no-build] [--rounds 5] [--folder build]
const { values: options } = parseArgs({
	options: {
		'no-build': { type: 'boolean', default: false },
		rounds: { type: 'string', default: '5' },
		folder: { type: 'string', default: 'build' }
	}
});
setUp('all');
if (!options['no-build']) build();

// Imported late: what they need is there only after the set-up.
const { findBrowser } = await import('./browser.js');
const { launch } = await import('./bench/chromium.js');
const { understanding } = await import('./bench/class.js');
const { files } = await import('./bench/desk.js');
const { firstVisit, load, secondQuestion, warmVisit } = await import('./bench/first.js');
const { linesOf } = await import('./bench/lines.js');
const { firstOfSet, longList } = await import('./bench/many.js');
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
const program = await findBrowser({ windows: true });
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
/** @type {Awaited<ReturnType<typeof measure>>[]} */
const measured = [];
for (let round = 1; round <= rounds; round++) {
	measured.push(await once(`Round ${round} of ${rounds}`, measure));
}
const seconds = [];
for (let round = 1; round <= Math.min(rounds, 3); round++) {
	seconds.push(
		await once('The second question', (browser) => secondQuestion(browser, start, bank))
	);
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
const bigSets = [];
for (let round = 1; round <= rounds; round++) {
	bigSets.push(
		await once('A set of 2,000 questions', async (browser) => ({
			twenty: await firstOfSet(browser, sites.ours, 20),
			thousands: await firstOfSet(browser, sites.ours, 2000)
		}))
	);
}
const list = [];
for (let round = 1; round <= Math.min(rounds, 3); round++) {
	list.push(await once('A list of 10,000 questions', (browser) => longList(browser, sites.ours)));
}
const desk = await once('Files of many questions', (browser) =>
	files(browser, sites.ours, set, Math.min(rounds, 3))
);
for (const [name, times] of Object.entries({ text: desk.text, archives: desk.archives }))
	console.log(
		`${name}: ${times.map(({ id, write, read }) => `${id} ${Math.round(write)}/${Math.round(read)}`).join(', ')} ms out/in`
	);
console.log('Lighthouse ...');
const lighthouse = await lighthouseScores(
	program,
	['/', '/quiz/', '/read/'].map((path) => sites.ours + path)
);
await sites.close();

const kept = print(
	linesOf({
		measured,
		seconds,
		twenty,
		offline,
		storage,
		returns,
		bigClass,
		bigSets,
		list,
		desk,
		lighthouse
	})
);
console.log('\nHow the log grows, in characters:');
console.table(storage.growth.map(({ entries, characters }) => ({ entries, characters })));
console.log('How replay, plan and backup grow, in milliseconds of this machine and in characters:');
await import('../tests/bench/memory/growth.js');
for (const { page, faults } of lighthouse ?? [])
	if (faults.length) console.log(`${page} ${faults.join(', ')}`);
if (!lighthouse) console.log('Lighthouse is not installed: its lines are missing.');
process.exit(kept && lighthouse ? 0 : 1);
