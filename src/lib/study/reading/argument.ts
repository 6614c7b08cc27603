import { roles, type Essay } from '../../questions/essay';

/** How some claims of the essay hang together: a tree of each claim under the first of what it may stand under. */
export type Part = Essay['argument'][number];
export type Role = (typeof roles)[number];

export const tops = ({ claims }: Part): string[] =>
	Object.keys(claims).filter((id) => claims[id]!.length === 0);

/** What stands under a claim, by its role there. */
export function rolesUnder({ claims }: Part, parent: string): { role: Role; ids: string[] }[] {
	return roles
		.map((role) => ({
			role,
			ids: Object.keys(claims).filter((id) => claims[id]![0] === `${parent}:${role}`)
		}))
		.filter(({ ids }) => ids.length > 0);
}
