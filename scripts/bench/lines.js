/**
 * @typedef {import('./table.js').Line} Line
 * @typedef {{ load: Awaited<ReturnType<typeof import('./first.js').load>>,
 *   first: Awaited<ReturnType<typeof import('./first.js').firstVisit>>, warm: number,
 *   quiz: Awaited<ReturnType<typeof import('./quiz.js').answerOurs>> }} Round
 * @typedef {Awaited<ReturnType<typeof import('./memory.js').comingBack>>} Return
 */

/**
 * What was measured, each line with its budget.
 * @param {{
 *   measured: { floor: Round, ours: Round }[],
 *   seconds: Awaited<ReturnType<typeof import('./first.js').secondQuestion>>[],
 *   twenty: Awaited<ReturnType<typeof import('./quiz.js').fetchTwenty>>[],
 *   offline: Awaited<ReturnType<typeof import('./offline.js').withoutServer>>,
 *   storage: Awaited<ReturnType<typeof import('./storage.js').storing>>,
 *   returns: { little: Return, much: Return }[],
 *   bigClass: number[],
 *   bigSets: { twenty: number, thousands: number }[],
 *   list: Awaited<ReturnType<typeof import('./many.js').longList>>[],
 *   desk: Awaited<ReturnType<typeof import('./desk.js').files>>,
 *   lighthouse: Awaited<ReturnType<typeof import('./lighthouse.js').lighthouseScores>>
 * }} all
 * @returns {Line[]}
 */
export function linesOf({
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
}) {
	const ours = (/** @type {(round: Round) => number} */ pick) =>
		measured.map(({ ours }) => pick(ours));
	const limit = (/** @type {(round: Round) => number} */ pick) =>
		measured.map(({ floor }) => pick(floor));
	const against = (/** @type {(round: Round) => number} */ pick) => ({
		values: ours(pick),
		floor: limit(pick)
	});

	return [
		{ what: 'first question: bytes', values: ours((r) => r.load.bytes), budget: 24, unit: 'kB' },
		{
			what: 'first question: of it JS',
			values: ours((r) => r.load.script),
			budget: 16,
			unit: 'kB'
		},
		{ what: 'first question: requests', values: ours((r) => r.load.requests), budget: 5 },
		{
			what: 'Next: second question there',
			values: seconds.map((second) => second.after),
			budget: 1000,
			unit: 'ms'
		},
		{
			what: 'Next: bytes with the first page',
			values: seconds.map((second) => second.bytes),
			budget: 85,
			unit: 'kB'
		},
		{ what: '20 questions: bytes', values: twenty.map((t) => t.bytes), budget: 85, unit: 'kB' },
		{
			what: '20 questions: requests while answering',
			values: twenty.map((t) => t.late),
			budget: 0
		},
		{ what: 'largest paint', ...against((r) => r.load.lcp), budget: 1.2, unit: 'ms' },
		{
			what: 'first question answered',
			...against((r) => r.first.answered),
			budget: 1.5,
			unit: 'ms'
		},
		{ what: 'taps lost', values: ours((r) => r.first.lost), budget: 0 },
		{
			what: 'tap to paint, 98th percentile',
			...against((r) => r.quiz.tap),
			budget: 1.5,
			unit: 'ms'
		},
		{ what: 'long tasks while answering', values: ours((r) => r.quiz.long), budget: 0 },
		{
			what: 'main thread blocked at load',
			values: ours((r) => r.load.blocked),
			budget: 50,
			unit: 'ms'
		},
		{ what: 'layout shift over the quiz', values: ours((r) => r.quiz.shift), budget: 0.01 },
		{ what: 'JS heap after the quiz', values: ours((r) => r.quiz.heap), budget: 2.2, unit: 'MB' },
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
		{ what: 'log: characters an entry', values: [storage.perEntry], budget: 64 },
		{ what: 'log: 35,000 entries fit', values: [Number(storage.fits)], budget: 1, least: true },
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
			what: 'coming back: main thread blocked',
			values: returns.map(({ much }) => much.first.blocked),
			budget: 150,
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
		{
			what: 'a set of 2,000: first answered; floor: a set of 20',
			values: bigSets.map(({ thousands }) => thousands),
			floor: bigSets.map(({ twenty }) => twenty),
			budget: 1.3,
			unit: 'ms'
		},
		{
			what: 'list of 10,000: longest task of scrolling',
			values: list.map(({ longest }) => longest),
			budget: 100,
			unit: 'ms'
		},
		{
			what: 'list of 10,000: letter typed to what is found',
			values: list.map(({ search }) => search),
			budget: 200,
			unit: 'ms'
		},
		{
			what: 'list of 10,000: a question picked',
			values: list.map(({ pick }) => pick),
			budget: 200,
			unit: 'ms'
		},
		...[
			slowest('texts', 'write', desk.text, 100),
			slowest('GIFT and Moodle XML', 'read', desk.text.filter(big), 300),
			slowest(
				'other texts',
				'read',
				desk.text.filter((one) => !big(one)),
				100
			),
			slowest('archives', 'write', desk.archives, 1200),
			slowest('archives', 'read', desk.archives, 1200)
		],
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
	];
}

/** @typedef {{ id: string, write: number, read: number }} Times of a format, in ms */

const big = (/** @type {Times} */ { id }) => id === 'gift' || id === 'moodle';

/** @param {string} sort @param {'write' | 'read'} way @param {Times[]} times @param {number} budget */
const slowest = (sort, way, times, budget) => ({
	what: `1,000 questions, the slowest of ${sort}: ${way}`,
	values: [Math.max(...times.map((one) => one[way]))],
	budget,
	unit: 'ms'
});
