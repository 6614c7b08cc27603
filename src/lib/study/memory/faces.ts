import { effort, isLong } from '../../questions/kinds/effort';
import type { Drawable } from '../rounds/choose';
import { groupBy, least } from '../rounds/counts';
import type { Entry } from '../log/entry';
import { firsts } from '../rounds/pairs';
import { random } from '../rounds/random';
import { spread } from '../rounds/spread';

/** A question or a card about a point; a card is of the kind `card`. */
export type Face = Drawable & { point: string };
export type Faces = ReadonlyMap<string, readonly Face[]>;

/** The questions and cards of each point. `aside`: ids the learner has set aside. */
export function facesOf(
	rows: readonly Drawable[],
	cards: readonly Omit<Drawable, 'kind'>[],
	aside: { has(id: string): boolean }
): Faces {
	const all = [...firsts(rows), ...cards.map((card) => ({ ...card, kind: 'card' }))];
	return groupBy(
		all.filter((face): face is Face => face.point !== undefined && !aside.has(face.id)),
		({ point }) => point
	);
}

/** When each question and card last came up, as an index into the log: in any mode, on any try. */
export function lastAsked(entries: readonly Entry[]): Map<string, number> {
	const places = new Map<string, number>();
	entries.forEach((entry, place) => {
		if (entry.type === 'answer' || entry.type === 'grade') places.set(entry.item, place);
	});
	return places;
}

/**
 * One face per point, in the order of asking: not the last one shown if there is another, preferably of another kind
 * and unseen. What takes minutes comes only where nothing else is left. Points to be `helped` get the easiest. Points about one sentence are kept as far apart as possible. For
 * one seed a point's face does not depend on the other points.
 */
export function turnFaces(
	points: readonly string[],
	faces: Faces,
	{
		asked,
		helped
	}: { asked: ReadonlyMap<string, number>; helped: { has(point: string): boolean } },
	seed: string
): Face[] {
	const place = ({ id }: Face) => asked.get(id) ?? -1;
	const turned = points.flatMap((point) => {
		const choice = random(`${seed}/${point}`).shuffle(faces.get(point) ?? []);
		const seen = choice.filter((face) => place(face) >= 0);
		const last = least(seen, (face) => [-place(face)]);
		const next = least(choice, (face) => [
			isLong(face.kind) ? 1 : 0,
			face === last ? 1 : 0,
			helped.has(point) ? effort(face.kind) : face.kind === last?.kind ? 1 : 0,
			place(face)
		]);
		return next ?? [];
	});
	return spread(turned, [], random(seed)) as Face[];
}
