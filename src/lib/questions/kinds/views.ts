import type { Component } from 'svelte';
import type { Concealed } from './index';
import type { Response } from './kind';
import type { KindName } from '../question';

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
	choice: () => import('./choice/View.svelte'),
	truth: () => import('./truth/View.svelte'),
	cloze: () => import('./cloze/View.svelte'),
	short: () => import('./short/View.svelte'),
	number: () => import('./number/View.svelte'),
	match: () => import('./match/View.svelte'),
	order: () => import('./order/View.svelte'),
	sort: () => import('./sort/View.svelte'),
	find: () => import('./find/View.svelte')
};

/** The view of a kind, to be given questions of that kind only: TypeScript cannot follow that through a variable. */
export const loadView = async (kind: KindName): Promise<ViewComponent> =>
	(await views[kind]()).default as unknown as ViewComponent;
