import { describe, expect, it } from 'vitest';
import { pathOf, runsOf } from '../../src/lib/questions/chart';
import { shownExhibit } from '../../src/lib/questions/exhibit';
import { conceal as concealAny, key } from '../../src/lib/questions/kinds';
import type { ConcealedEstimate } from '../../src/lib/questions/kinds/estimate/estimate';
import { topFor } from '../../src/lib/questions/kinds/estimate/guess';
import { hashQuestion } from '../../src/lib/questions/kinds/desk';
import { textsOf } from '../../src/lib/questions/kinds/desk';
import type { Question } from '../../src/lib/questions/question';
import { withoutExhibits } from '../../src/lib/questions/text/exhibit-words';
import { at, exhibits, questions, set } from './content';

const conceal = (question: Question) => concealAny(question) as ConcealedEstimate;
const showing = questions.filter(({ exhibit, reveal }) => exhibit || reveal);
const valuesOf = (id?: string) =>
	exhibits
		.filter((one) => one.id === id)
		.flatMap(({ points }) => points.flatMap((point) => ('value' in point ? point.value : [])));

describe.each(exhibits)('the exhibit $id', (exhibit) => {
	const { id, points } = exhibit;

	it('has ids of its own for its points, a source in full for each value, and two values or more', () => {
		const ids = points.map((point) => point.id);
		expect(new Set(ids).size).toBe(ids.length);
		const cited = shownExhibit(id, set)!.cited.map((source) => source.id);
		const known = points.flatMap((point) => ('value' in point ? [point] : []));
		expect(known.length).toBeGreaterThanOrEqual(2);
		for (const { sources } of known) for (const source of sources) expect(cited).toContain(source);
	});

	it('draws each value of its table as high as it is, in order, and no gap', () => {
		const values = points.flatMap((point) => ('value' in point ? [Number(point.value)] : []));
		const spots = runsOf(exhibit).flat();
		expect(spots.map((spot) => spot.id)).toEqual(
			points.flatMap((point) => ('value' in point ? point.id : []))
		);
		for (const [index, { height }] of spots.entries())
			expect(height).toBeCloseTo((100 * values[index]!) / Math.max(...values));
		const across = spots.map((spot) => spot.across);
		expect(across).toEqual([...across].sort((a, b) => a - b));
	});

	it('stands beside a question', () => {
		expect(showing.some(({ exhibit, reveal }) => exhibit === id || reveal === id)).toBe(true);
	});
});

describe('a question with an exhibit', () => {
	it('has no number of people or dollars in stem and answers that its exhibit does not have', () => {
		const strange = showing.flatMap((question) => {
			const known = [...valuesOf(question.exhibit), ...valuesOf(question.reveal)];
			const said = textsOf(question, 'prompt', 'option', 'item').join(' ');
			return [...said.matchAll(/\d{1,3}(,\d{3})+/g)]
				.map(([number]) => number.replaceAll(',', ''))
				.filter((number) => !known.includes(number))
				.map((number) => `${at(question.id)}: ${number} is not in its exhibit`);
		});
		expect(strange).toEqual([]);
	});

	it('has another hash than without it, and one without has the hash it always had', async () => {
		const [question] = showing.filter(({ exhibit }) => exhibit);
		const { exhibit: _, ...bare } = question!;
		const plain = { ...bare, reveal: question!.exhibit } as typeof question;
		expect(await hashQuestion(plain!)).not.toBe(await hashQuestion(question!));
		expect(await hashQuestion(plain!)).toBe(await hashQuestion(bare as typeof plain & object));
	});

	it('says every value and every gap in words where there is no room for tables', () => {
		for (const question of showing) {
			const { prompt, explanation = '', exhibit, reveal } = withoutExhibits(question, set);
			expect([exhibit, reveal]).toEqual([undefined, undefined]);
			const told = `${prompt} ${explanation}`.replace(/(?<=\d),(?=\d)/g, '');
			for (const id of [question.exhibit, question.reveal])
				for (const point of exhibits.find((one) => one.id === id)?.points ?? [])
					expect(told).toContain('value' in point ? `${point.label}: ${point.value}` : point.gap);
		}
	});
});

describe('an estimate', () => {
	const estimates = questions.filter((question) => 'series' in question);

	it('draws what its exhibit says, which is shown after the answer and not before', () => {
		for (const { id, series, exhibit, reveal } of estimates) {
			const shown = exhibits.find((one) => one.id === reveal)!;
			expect(exhibit, id).toBeUndefined();
			const figures = (points: readonly object[]) =>
				points.map(({ sources: _, ...point }: { sources?: unknown }) => point);
			expect(series.points, id).toEqual(figures(shown.points));
			expect([series.title, series.unit, series.counts], id).toEqual([
				...[shown.title, shown.unit, shown.counts]
			]);
		}
	});

	it('says none of its hidden values before the answer, with commas or without', () => {
		const told = estimates.flatMap((question) => {
			const { series, hidden } = question;
			const said = JSON.stringify([conceal(question), question.hint]).replaceAll(',', '');
			return series.points.flatMap((point) =>
				hidden.includes(point.id) && 'value' in point && said.includes(point.value)
					? [`${at(question.id)}: ${point.value} is told`]
					: []
			);
		});
		expect(estimates.length).toBeGreaterThan(0);
		expect(told).toEqual([]);
	});

	it('can be answered by a finger: no hidden value is beyond the top of its chart', () => {
		for (const question of estimates) {
			const top = topFor(conceal(question).series.points, []);
			for (const value of key(question)) expect(Number(value), question.id).toBeLessThan(top);
		}
	});

	it('has a note for each of its hidden points', () => {
		for (const { id, hidden, feedback = {} } of estimates)
			expect(Object.keys(feedback).sort(), id).toEqual([...hidden].sort());
	});
});

it('a line is broken where a value is missing, and a lone value is a dot', () => {
	const value = (id: string, value: string) => ({ id, label: id, value, sources: ['src'] });
	const points = [
		value('a', '5'),
		value('b', '10'),
		{ id: 'c', label: 'c', gap: 'no' },
		value('d', '0')
	];
	const runs = runsOf({ points });
	expect(runs.map((run) => run.map(({ id }) => id))).toEqual([['a', 'b'], ['d']]);
	expect(runs.map(pathOf)).toEqual(['M12.5 50L37.5 0', 'M87.5 100']);
});
