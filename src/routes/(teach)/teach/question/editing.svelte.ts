import { advice } from '$lib/questions/text/advice';
import { labelWords } from '$lib/questions/text/labels';
import type { Form } from '$lib/questions/kinds/form';
import { draft, finish, newForm } from '$lib/questions/kinds/forms';
import { ownId } from '$lib/questions/own';
import {
	ids,
	newSet,
	ownQuestions,
	putOwn,
	replace,
	type SavedSet
} from '$lib/questions/sets/saved-set';
import type { QuestionSet } from '$lib/questions/set';
import { chance, device } from '$lib/state/device/device.svelte';
import { sets } from '$lib/state/saved-sets.svelte';

/** A question being written for a set: new, one of the set's own, or a copy of a built-in one. */
export class Editing {
	readonly #labels: readonly string[];
	form: Form = $state()!;
	/** Kept since it was last changed. */
	kept = $state(false);
	/** What was asked for is not there. */
	readonly unknown: boolean;
	readonly task: 'new' | 'edit' | 'copy';
	readonly set: SavedSet;
	/** The built-in question whose place the copy takes. */
	#original: string | undefined;

	outcome = $derived(finish(this.form));
	question = $derived('question' in this.outcome ? this.outcome.question : undefined);
	missing = $derived('missing' in this.outcome ? this.outcome.missing : []);
	advice = $derived.by(() => (this.question ? advice(this.question, this.#labels) : []));

	/** `?set=` names the set, `?edit=` one of its own questions, `?copy=` a question of the bank. */
	constructor(bank: QuestionSet, wish: URLSearchParams, title: string) {
		this.#labels = labelWords(bank.terms);
		const found = sets.find(wish.get('set') ?? '');
		this.set = found ?? newSet(title, { now: Date.now(), random: chance });
		const [edit, copy] = [wish.get('edit'), wish.get('copy')];
		const own = ownQuestions(this.set).find(({ id }) => id === edit);
		const built = bank.questions.find(({ id }) => id === copy);
		this.task = own ? 'edit' : built ? 'copy' : 'new';
		this.unknown = (!!edit && !own) || (!!copy && !built);
		this.#original = built?.id;
		this.form = own
			? draft(own, own.id)
			: built
				? draft(built, ownId(chance))
				: newForm('choice', ownId(chance), chance);
	}

	/** Row of an option by its id, from 1; 0 for none. */
	rowOf(id: string | undefined): number {
		return this.form.rows.findIndex((row) => row.id === id) + 1;
	}

	/** False where the device could not store it. */
	keep(): boolean {
		if (!this.question) return false;
		const question = $state.snapshot(this.question) as typeof this.question;
		const now = sets.find(this.set.id) ?? this.set;
		const original = this.#original;
		const taken = ids(now).includes(question.id);
		const changed =
			!taken && original && ids(now).includes(original)
				? replace(now, original, question)
				: putOwn(now, question);
		sets.keep(changed);
		this.kept = device.fault === 'kept';
		return this.kept;
	}
}
