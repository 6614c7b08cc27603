import { draw } from '$lib/study/draw';
import type { Entry } from '$lib/study/entry';
import { start, type Session } from '$lib/study/session';
import { latestTries, missed } from '$lib/study/tries';
import { lapOf } from '$lib/study/whole';
import { askedOf, fetchIndex, fetchMaterial, type Material } from './material';

/** What a new round is to be. */
export interface Plan {
	id: string;
	kind: Session['kind'];
	mode: Session['mode'];
	certainty: boolean;
	count: number;
	places?: string[];
	points?: string[];
	kinds?: string[];
	/** Exactly these questions. */
	only?: string[];
}

export type Begun = { session: Session; material: Material } | 'nothing';

/** Draws a round and gets what it needs. `nothing`: no question fits. Throws where the network does not answer. */
export async function begin(plan: Plan, entries: readonly Entry[], now: number): Promise<Begun> {
	const rows = await fetchIndex();
	const seen = latestTries(entries);
	const wish = { ...plan, seen, only: plan.kind === 'missed' ? missed(entries) : plan.only };
	const ids = plan.kind === 'whole' ? wholeRound(rows, seen) : draw(rows, wish, plan.id);
	const material = await fetchMaterial(ids);
	const questions = ids.flatMap((id) => material.sheets[id] ?? []).map(askedOf);
	if (!questions.length) return 'nothing';
	const { id, kind, mode, certainty } = plan;
	return { session: start({ id, kind, mode, certainty, seed: id, questions }, now), material };
}

function wholeRound(...reader: Parameters<typeof lapOf>): string[] {
	const { rounds, next } = lapOf(...reader);
	return rounds[next]!;
}
