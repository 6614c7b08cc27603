import type { KindName } from './schemas';

// Recognizing comes before finding, and finding before saying it in one's own words.
const efforts = {
	truth: 1,
	choice: 2,
	match: 3,
	sort: 4,
	find: 5,
	order: 6,
	argument: 7,
	card: 8,
	cloze: 9,
	short: 10,
	number: 11,
	estimate: 12,
	write: 13
} satisfies Record<KindName | 'card', number>;

type Face = keyof typeof efforts;

/** How hard a face of a point is, compared with its others: a kind of question, or `card`. */
export const effort = (face: string): number => efforts[face as Face];
const long: ReadonlySet<string> = new Set<Face>(['argument', 'write']);
const seldom: ReadonlySet<string> = new Set<Face>(['argument', 'write', 'estimate']);
const built: ReadonlySet<string> = new Set<Face>(['cloze', 'match', 'sort', 'order', 'estimate']);
/** Takes minutes: asked where somebody chose it, not in rounds that are drawn or due. */
export const isLong = (face: string): boolean => long.has(face);
/** Most rounds that are drawn have none, so that they load without its view. */
export const isSeldom = (face: string): boolean => seldom.has(face);
/** Put together in several moves: a round keeps its breath with a few of them. */
export const isBuilt = (face: string): boolean => built.has(face);
/** Answered by recognizing one thing. */
export const isEasy = (kind: KindName): boolean => efforts[kind] <= efforts.choice;
