import { draw, nextRound } from '$lib/study/rounds/draw';
import type { Entry } from '$lib/study/log/entry';
import { askedOf, start } from '$lib/study/session/moves';
import { type Session } from '$lib/study/session/session';
import { lastAnswered, missed } from '$lib/study/log/tries';
import type { Ask, Today } from '$lib/study/memory/today';
import { lapOf } from '$lib/study/rounds/whole';
import { content } from '$content';
import { fetchMaterial, type Material } from '../../material';

/** The makings of a new round. */
export interface Plan {
	id: string;
	kind: Session['kind'];
	mode: Session['mode'];
	certainty: boolean;
	count: number;
	places?: string[];
	points?: string[];
	levels?: string[];
	kinds?: string[];
	/** Exactly these questions. */
	only?: string[];
}

export type Begun = { session: Session; material: Material } | 'nothing';

/** Draws a round and fetches its material. `nothing`: no question fits. Throws where the network does not answer. */
export async function begin(plan: Plan, entries: readonly Entry[], now: number): Promise<Begun> {
	const rows = await content.index();
	const seen = lastAnswered(entries);
	const wish = { ...plan, seen, only: plan.kind === 'missed' ? missed(entries) : plan.only };
	if (plan.kind === 'whole') return beginWith(plan, wholeRound(rows, seen), now);
	if (plan.kind === 'course') return beginWith(plan, await courseRound(seen), now);
	return beginWith(plan, draw(rows, wish, plan.id), now);
}

/** Today's questions. They are for learning, so feedback comes at once whatever the settings say. */
export async function beginToday(
	{ id, certainty }: Pick<Plan, 'id' | 'certainty'>,
	{ kind, questions }: Today,
	now: number
): Promise<Begun> {
	const plan = { id, certainty, mode: 'practise', kind: kind === 'test' ? 'test' : 'due' } as const;
	const begun = await beginWith(
		plan,
		questions.map(({ face }) => face.id),
		now
	);
	if (begun === 'nothing') return begun;
	const asks = new Map(questions.map((ask) => [ask.face.id, ask]));
	const told = begun.session.questions.map((asked) => ({
		...asked,
		...reasonOf(asks.get(asked.id)!)
	}));
	return { ...begun, session: { ...begun.session, questions: told } };
}

const reasonOf = ({ why, help }: Ask) => ({ why, ...(help && { help }) });

async function beginWith(
	{ id, kind, mode, certainty }: Pick<Plan, 'id' | 'kind' | 'mode' | 'certainty'>,
	ids: readonly string[],
	now: number
): Promise<Begun> {
	const material = await fetchMaterial(ids);
	const questions = ids.flatMap((id) => material.sheets[id] ?? []).map(askedOf);
	if (!questions.length) return 'nothing';
	return { session: start({ id, kind, mode, certainty, seed: id, questions }, now), material };
}

/** The first round of the course with an unanswered question; after the last it begins again. */
async function courseRound(answered: { has(id: string): boolean }): Promise<string[]> {
	const { course } = await content.pack();
	return course[nextRound(course, answered) ?? 0]!;
}

function wholeRound(...reader: Parameters<typeof lapOf>): string[] {
	const { rounds, next } = lapOf(...reader);
	return rounds[next]!;
}
