import { Scorm12API, Scorm2004API } from 'scorm-again';
import { beforeAll, describe, expect, it } from 'vitest';
import { findApi, scorm12, scorm2004 } from '../../src/lib/play/dialects';
import { Platform } from '../../src/lib/play/platform.svelte';
import { Playing } from '../../src/lib/play/playing.svelte';
import { grade, isScored, key } from '../../src/lib/questions/kinds';
import { playerSet, type PlayerSet } from '../../src/lib/questions/sets/player-set';
import { ofEveryKind } from '../codecs/sets';
import { wrongOf } from './responses';
import { scormAgain } from './scorm-again';
import { standIn } from './stand-in';

type Data = { [element: string]: string };
type Committed = (data: Data, closed: boolean) => void;

const { questions } = ofEveryKind;
/** Every other one is answered rightly. */
const responses = questions.map((one, place) => (place % 2 ? wrongOf(one)[0]! : key(one)));
const points = questions.map((one, place) => grade(one, responses[place]!, 'en'));
const scored = questions.flatMap((one, place) =>
	isScored(one) ? [{ worth: Number(one.points ?? '1'), got: points[place]! }] : []
);
const sum = (all: number[]) => all.reduce((one, other) => one + other, 0);
const score =
	sum(scored.map(({ worth, got }) => worth * got)) / sum(scored.map((one) => one.worth));

describe.each([
	{
		name: '1.2',
		dialect: scorm12,
		open: (data: Data, told: Committed) => standIn('1.2', data, told)
	},
	{
		name: '2004',
		dialect: scorm2004,
		open: (data: Data, told: Committed) => standIn('2004', data, told)
	},
	{
		name: '1.2 as others read it',
		dialect: scorm12,
		open: (data: Data, told: Committed) => scormAgain(Scorm12API, data, told)
	},
	{
		name: '2004 as others read it',
		dialect: scorm2004,
		open: (data: Data, told: Committed) => scormAgain(Scorm2004API, data, told)
	}
])('a set on a platform, SCORM $name', ({ dialect, open }) => {
	let set: PlayerSet;
	beforeAll(async () => void (set = await playerSet(ofEveryKind)));
	const old = dialect === scorm12;
	const names = old
		? { score: 'cmi.core.score.raw', status: 'cmi.core.lesson_status' }
		: { score: 'cmi.score.raw', status: 'cmi.completion_status' };

	const wrong = old ? 'wrong' : 'incorrect';
	const resultOf = (place: number) =>
		!isScored(questions[place]!)
			? 'neutral'
			: points[place] === 1
				? 'correct'
				: points[place] === 0
					? wrong
					: String(Math.round(points[place]! * 10_000) / 10_000);

	let kept: Data;
	let commits: number;
	let closed: number;
	function visit(data: Data) {
		const platform = open(data, (data, ends) => {
			kept = data;
			if (ends) closed += 1;
			else commits += 1;
		});
		const api = findApi({ [dialect.api]: platform.api } as never, dialect.api)!;
		const keeper = new Platform(api, dialect, set);
		return { ...platform, keeper, playing: new Playing(set, keeper) };
	}
	function answer({ playing }: { playing: Playing }) {
		playing.respond(responses[playing.place!]!);
		playing.commit('sure');
		playing.go(playing.attempt.at + 1);
	}

	it('hears of every answer at once, goes on after a kill, and comes to the same score', () => {
		[kept, commits, closed] = [{}, 0, 0];
		const first = visit({});
		for (let count = 1; count <= 5; count++) {
			const before = commits;
			answer(first);
			expect(commits).toBeGreaterThan(before);
			expect(first.keeper.silent).toBe(false);
		}
		first.kill();
		expect(first.faults).toEqual([]);
		expect(kept[names.status]).toBe('incomplete');

		const second = visit(kept);
		expect(second.playing.done).toBe(5);
		second.playing.go(5);
		while (second.playing.place !== undefined) answer(second);
		second.keeper.leave();
		second.keeper.leave();
		expect(second.faults).toEqual([]);
		expect(closed).toBe(1);
		expect(kept[names.status]).toBe('completed');
		expect(Number(kept[names.score])).toBeCloseTo(100 * score, 1);
		const told = second.playing.attempt.order.map((place, at) => ({
			id: kept[`cmi.interactions.${at}.id`],
			result: kept[`cmi.interactions.${at}.result`],
			expected: { id: questions[place]!.id, result: resultOf(place) }
		}));
		for (const { expected, ...interaction } of told) expect(interaction).toEqual(expected);
		// Once more, only to look.
		const third = visit(kept);
		expect(third.playing.attempt.answers.map(({ response }) => response.slice(1))).toEqual(
			responses.map((response) => response.slice(1))
		);
		expect(third.playing.standing.score).toBeCloseTo(score);
	});

	it('says that it is not heard when a platform takes nothing', () => {
		const dead = visit({});
		dead.kill();
		answer(dead);
		expect(dead.keeper.silent).toBe(true);
	});
});
