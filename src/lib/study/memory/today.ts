import { chosen, testDay } from '../log/chosen';
import type { Drawable } from '../rounds/choose';
import type { Day } from './days';
import { dueOn, needsHelp } from './due';
import type { Entry } from '../log/entry';
import { facesOf, lastAsked, turnFaces, type Face, type Faces } from './faces';
import { plan, type Plan, type PlannedAsk } from './plan';
import type { Schedule } from './schedule';

// const { questions, cards } = askToday(memory, { rows, cards, places });
// Both leave out what has come up today, so the cards are the same before and after the questions.

/** What is known about a learner. */
export interface Learner {
	schedule: Schedule;
	/** In the log's order, without what was undone. */
	entries: readonly Entry[];
	today: Day;
	/** Milliseconds per item. */
	pace: number;
}

/** Everything there is to ask. `places`: the essay's, in reading order. */
export interface Bank {
	rows: readonly Drawable[];
	cards: readonly Omit<Drawable, 'kind'>[];
	places: readonly string[];
}

/** A point to ask, with today's question or card. `help`: missed so often that its place is shown. */
export interface Ask {
	face: Face;
	why: PlannedAsk['why'];
	help: boolean;
}

export interface Today {
	/** `back`: a few only, after a pause. `test`: today's share of the plan for a test. */
	kind: 'due' | 'back' | 'test';
	/** To ask now: first the questions, then the cards. Capped together. */
	questions: Ask[];
	cards: Ask[];
	/** For both; before a test, for everything planned today. */
	minutes: number;
	/** The next study day with something to ask, if there is any. */
	next: { day: Day; minutes: number } | undefined;
}

const longest = 20;

/** What to ask today: the same all day, minus what has come up. */
export function askToday(learner: Learner, bank: Bank): Today {
	const { schedule, entries, today, pace } = learner;
	const faces = askable(entries, bank);
	const test = testDay(entries);
	const planned = test !== undefined && test > today && planFor(learner, bank, test);
	if (planned) {
		const [first, ...later] = planned.days as [Plan['days'][0], ...Plan['days']];
		return {
			kind: 'test',
			...split(first.asks.slice(0, longest), learner, faces),
			minutes: first.minutes,
			next: later.find(({ asks }) => asks.length)
		};
	}
	const due = dueOn(schedule, today, faces, pace);
	return {
		kind: due.back ? 'back' : 'due',
		...split(
			due.points.map((point) => ({ point, why: 'due' })),
			learner,
			faces
		),
		minutes: due.minutes,
		next: nextDue(learner, faces, due.waiting.length > 0)
	};
}

/** The plan for a test on that day, over every point that can be asked. */
export function planFor(learner: Learner, bank: Bank, test: Day): Plan {
	const { schedule, entries, today, pace } = learner;
	return plan(pointsOf(entries, bank), schedule, { today, test, pace });
}

/** All points that can be asked, in the order of the essay. */
export function pointsOf(entries: readonly Entry[], bank: Bank): string[] {
	const faces = askable(entries, bank);
	const place = (point: string) => bank.places.indexOf(faces.get(point)![0]!.locator ?? '');
	return [...faces.keys()].sort((a, b) => place(a) - place(b));
}

/** The questions and cards of each point, without those set aside. */
export const askable = (entries: readonly Entry[], { rows, cards }: Bank): Faces =>
	facesOf(rows, cards, chosen(entries, 'aside'));

function split(
	asks: readonly PlannedAsk[],
	{ schedule, entries, today }: Learner,
	faces: Faces
): Pick<Today, 'questions' | 'cards'> {
	const why = new Map(asks.map((ask) => [ask.point, ask.why]));
	const points = [...why.keys()];
	const helped = new Set(points.filter((point) => needsHelp(schedule, point)));
	// New points start with recognition, too.
	const easier = new Set(points.filter((point) => helped.has(point) || why.get(point) === 'new'));
	const asked = lastAsked(entries);
	const turned = turnFaces(points, faces, { asked, helped: easier }, `day ${today}`);
	const made = turned.map((face) => ({
		face,
		why: why.get(face.point)!,
		help: helped.has(face.point)
	}));
	const isCard = ({ face }: Ask) => face.kind === 'card';
	return { questions: made.filter((ask) => !isCard(ask)), cards: made.filter(isCard) };
}

function nextDue({ schedule, today, pace }: Learner, faces: Faces, waiting: boolean) {
	const dates = Object.entries(schedule.points)
		.filter(([point, { due }]) => faces.has(point) && due > today)
		.map(([, { due }]) => due);
	const day = waiting ? today + 1 : Math.min(...dates);
	if (!Number.isFinite(day)) return undefined;
	return { day, minutes: dueOn(schedule, day, faces, pace).minutes };
}
