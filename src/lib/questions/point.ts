export const claimKinds = [
	'fact',
	'number',
	'cause',
	'label',
	'opinion',
	'motive',
	'device',
	'prediction',
	'biography'
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** The five sorts of statement that the pen marks tell apart; a rhetorical device is none of them. */
const kindsOf = {
	fact: ['fact', 'number', 'cause', 'biography'],
	opinion: ['opinion'],
	motive: ['motive'],
	prediction: ['prediction'],
	label: ['label']
} satisfies Record<string, ClaimKind[]>;
export type Sort = keyof typeof kindsOf;
export const sorts = Object.keys(kindsOf) as Sort[];
export const sortOf = (kind: ClaimKind): Sort | undefined =>
	sorts.find((sort) => (kindsOf[sort] as ClaimKind[]).includes(kind));

export type { Card, Claim, Idiom, Skill, Source, Standard, Term } from './point-schema';

const types = ['claim', 'term', 'skill'] as const;
/** What each point is called, by what it is. */
export type Names = Record<(typeof types)[number], Record<string, string>>;

export const typeOf = (names: Names, point = ''): keyof Names | undefined =>
	types.find((type) => Object.hasOwn(names[type], point));

export const nameOf = (names: Names, point: string): string | undefined =>
	types.map((type) => names[type][point]).find(Boolean);
const isClaim = (names: Names, point?: string): boolean => typeOf(names, point) === 'claim';

/** Asks what the essay says; other questions on a claim ask what kind of statement it is, or what a record shows. */
export const asksWhatItSays = (
	names: Names,
	{ point, level }: { point?: string; level?: string }
): boolean => isClaim(names, point) && level !== 'analyse' && level !== 'check';

/** What a point is counted under: a skill by itself, claims and terms together. */
export const grouping =
	(names: Names) =>
	(point: string): string | undefined => {
		const type = typeOf(names, point);
		return type === 'skill' ? point : type;
	};
