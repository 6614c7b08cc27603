export type { Card, Claim, Idiom, Skill, Source, Standard, Term } from './point-schema';

const types = ['claim', 'term', 'skill'] as const;
/** What each point is called, by what it is. */
export type Names = Record<(typeof types)[number], Record<string, string>>;

export const typeOf = (names: Names, point = ''): keyof Names | undefined =>
	types.find((type) => Object.hasOwn(names[type], point));

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
