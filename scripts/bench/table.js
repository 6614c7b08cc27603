/**
 * One line of the budgets: what was measured, one number a round, beside its budget.
 * @typedef {{ what: string, values: number[], budget: number, unit?: string, floor?: number[], least?: boolean }} Line
 * `floor`: the limit in the same rounds; the ratio of the medians is then what counts. `least`: more is better.
 */

/** @param {number[]} values */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? NaN;
	return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

const short = (/** @type {number} */ number) =>
	String(Number(number.toFixed(Math.abs(number) < 10 ? 2 : Math.abs(number) < 100 ? 1 : 0)));
const spread = (/** @type {number[]} */ values) =>
	values.length > 1
		? `${short(median(values))} (${short(Math.min(...values))}-${short(Math.max(...values))})`
		: short(median(values));

/** @param {Line} line */
function row({ what, values, budget, unit = '', floor, least }) {
	const measured = floor ? median(values) / median(floor) : median(values);
	const kept = least ? measured >= budget : measured <= budget;
	const sign = least ? '>=' : budget === 0 ? '=' : '<=';
	const limit = floor ? `${sign} ${budget} x floor` : `${sign} ${budget}${unit && ` ${unit}`}`;
	const result = floor ? `${short(measured)} x` : `${short(measured)}${unit && ` ${unit}`}`;
	const detail = floor
		? `${spread(values)} to ${spread(floor)}${unit && ` ${unit}`}`
		: values.length > 1
			? spread(values)
			: '';
	return { what, result, limit, detail, kept };
}

/** Prints all lines; says whether every budget is kept. @param {Line[]} lines */
export function print(lines) {
	const rows = lines.map(row);
	const width = (/** @type {'what' | 'result' | 'limit'} */ name) =>
		Math.max(...rows.map((line) => line[name].length));
	console.log();
	for (const line of rows) {
		const cells = [
			line.kept ? ' ok ' : 'MISS',
			line.what.padEnd(width('what')),
			line.result.padStart(width('result')),
			line.limit.padEnd(width('limit')),
			line.detail
		];
		console.log(cells.join('  '));
	}
	const missed = rows.filter(({ kept }) => !kept).length;
	console.log(`\n${rows.length - missed} of ${rows.length} budgets kept.`);
	return missed === 0;
}
