import type { Component } from 'svelte';
import type { Concealed } from './index';
import type { Response } from './kind';
import type { KindName } from './question';

/** All that a view of a question gets. It neither grades nor saves nor moves on. */
export interface Viewed<Question = Concealed> {
	question: Question;
	response: Response;
	locked: boolean;
}
export type ViewComponent<Question = Concealed> = Component<Viewed<Question>, object, 'response'>;

/** How to fetch the view of each kind. A kind left out here does not compile. */
const views: {
	[Name in KindName]: () => Promise<{
		default: ViewComponent<Extract<Concealed, { kind: Name }>>;
	}>;
} = {
	choice: () => import('./choice/Choice.svelte'),
	truth: () => import('./truth/Truth.svelte'),
	cloze: () => import('./cloze/Cloze.svelte'),
	short: () => import('./short/Short.svelte'),
	number: () => import('./number/Number.svelte'),
	match: () => import('./match/Match.svelte'),
	order: () => import('./order/Order.svelte'),
	sort: () => import('./sort/Sort.svelte'),
	find: () => import('./find/Find.svelte')
};

/** The view of a kind, to be given questions of that kind only: TypeScript cannot follow that through a variable. */
export const loadView = async (kind: KindName): Promise<ViewComponent> =>
	(await views[kind]()).default as unknown as ViewComponent;
