import type { Page } from '@playwright/test';
import { full, seal } from '../../src/lib/state/log/segment';
import type { Answer, Entry } from '../../src/lib/study/log/entry';
import { writeLines } from '../../src/lib/study/log/entry-lines';
import { questionOf, questions } from './answers';
import type { Kept } from './notebook';

const writer = 'aaaaaaaa';
const notebook = 'bbbb';

/** What a browser keeps after these entries, all of one page load. */
export function keptOf(entries: readonly Entry[]): Kept {
	const segments = writeLines(entries, full).map((lines, at) => [
		`cc/${notebook}/log/${writer}.${at + 1}`,
		seal(lines)
	]);
	return { 'cc/notebook': notebook, 'cc/early': ',,done', ...Object.fromEntries(segments) };
}

/** Lets a browser have answered that before. */
export async function remember(page: Page, entries: readonly Entry[]) {
	await page.goto('/privacy/');
	await page.evaluate((kept) => {
		localStorage.clear();
		for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, text);
	}, keptOf(entries));
}

let seq = 0;
const hour = 3_600_000;

/** A question answered so many days ago, about noon UTC, in the practice of that day. */
export function answered(
	item: string,
	daysAgo: number,
	now: number,
	change: Partial<Answer> = {}
): Answer {
	const { hash, point } = questionOf(item);
	seq += 1;
	const noon = Math.floor(now / (24 * hour)) * 24 * hour + 12 * hour;
	return {
		id: `${writer}.${seq}`,
		at: noon - daysAgo * 24 * hour + seq * 1000,
		offset: 0,
		type: 'answer',
		item,
		hash: hash!,
		point,
		response: ['a'],
		score: 1,
		try: 1,
		hints: 0,
		mode: 'practise',
		session: `day-${daysAgo}`,
		ms: 9000,
		...change
	};
}

/** The date of a test, said at that moment. */
export function testOn(value: string, at: number): Entry {
	seq += 1;
	return { id: `${writer}.${seq}`, at, offset: 0, type: 'test-date', value };
}

/**
 * Days with something of everything: a claim known, others begun, what was expected and what came, and more than
 * twenty answers that said how sure.
 */
export function someDays(now: number): Entry[] {
	const known = questions.find(({ point }) => point === 'c07')!.id;
	const others = questions.filter(({ point }) => point !== 'c07').slice(0, 24);
	return [
		...[9, 6, 2].map((ago) => answered(known, ago, now, { certainty: 'sure' })),
		...others.map(({ id }, index) =>
			answered(id, 1, now, {
				certainty: (['guess', 'think', 'sure'] as const)[index % 3],
				score: index % 4 ? 1 : 0
			})
		)
	];
}
