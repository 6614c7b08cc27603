import { effort } from '../../questions/kinds/effort';
import type { Drawable } from '../rounds/choose';
import { groupBy, least } from '../rounds/counts';
import type { Entry } from '../log/entry';
import { random } from '../rounds/random';
import { spread } from '../rounds/spread';

/** A question or a card about a point; a card is of the kind `card`. */
export type Face = Drawable & { point: string };
export type Faces = ReadonlyMap<string, readonly Face[]>;

/** What each point can be asked with. `aside`: ids of what the learner has put aside. */
export function facesOf(
	rows: readonly Drawable[],
	cards: readonly Omit<Drawable, 'kind'>[],
	aside: { has(id: string): boolean }
): Faces {
	const all = [...rows, ...cards.map((card) => ({ ...card, kind: 'card' }))];
	return groupBy(
		all.filter((face): face is Face => face.point !== undefined && !aside.has(face.id)),
		({ point }) => point
	);
}

/** When each question and card last came up, as its place in the log: in any mode, at any try. */
export function lastAsked(entries: readonly Entry[]): Map<string, number> {
	const places = new Map<string, number>();
	entries.forEach((entry, place) => {
		if (entry.type === 'answer' || entry.type === 'grade') places.set(entry.item, place);
	});
	return places;
}

/**
 * One face for each point, in the order of asking: never the one shown last where the point has another, of another
 * kind where it can, and rather one not seen yet. Points to be `helped` get the easiest. Points of one sentence stand
 * as far apart as they can. The same seed gives the same, and to each point the same face whatever the others are.
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
			face === last ? 1 : 0,
			helped.has(point) ? effort(face.kind) : face.kind === last?.kind ? 1 : 0,
			place(face)
		]);
		return next ?? [];
	});
	return spread(turned, [], random(seed)) as Face[];
}
