import type { Component } from 'svelte';
import type { Form } from './form';
import type { Concealed } from './index';
import type { Response } from './kind';
import type { KindName } from './schemas';

/** What marks the answers: the responses tried, and once told the key and how each part scored. */
export interface Marking {
	tried: Response[];
	told?: { key: Response; scores: number[] };
}

/** All that a view of a question gets. It neither grades nor saves nor moves on. */
export interface Viewed<Question = Concealed> {
	question: Question;
	response: Response;
	locked: boolean;
	/** None before the first answer. */
	marking?: Marking;
}
export type ViewComponent = Component<Viewed, object, 'response'>;

/** All that the part of the editor's form that differs by kind gets. `random`: from 0 up to, not including, 1. */
export interface Edited {
	form: Form;
	random: () => number;
}
export type EditComponent = Component<Edited, object, 'form'>;

const views = import.meta.glob<ViewComponent>('./*/View.svelte', { import: 'default' });
const editors = import.meta.glob<EditComponent>('./*/Edit.svelte', { import: 'default' });

/** The view of a kind, to be given questions of that kind only. */
export const loadView = (kind: KindName): Promise<ViewComponent> =>
	views[`./${kind}/View.svelte`]!();
/** None where the fields of every kind are enough. */
export const loadEdit = (kind: KindName): Promise<EditComponent> | undefined =>
	editors[`./${kind}/Edit.svelte`]?.();
