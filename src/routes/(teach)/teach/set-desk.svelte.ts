import * as saved from '$lib/questions/sets/saved-set';
import type { SavedSet } from '$lib/questions/sets/saved-set';
import type { Question } from '$lib/questions/question';
import type { ReadySet } from '$lib/questions/sets/ready-set';
import type { QuestionSet } from '$lib/questions/set';
import { another } from '$lib/questions/sets/alike';
import type { Drawn } from '$lib/questions/sets/by-lot';
import { chance } from '$lib/state/device/device.svelte';
import { lastSet, sets } from '$lib/state/saved-sets.svelte';
import * as words from '$words';

/** A question of the current set, as the tray shows it; undefined where the bank no longer has it. */
export interface Placed {
	id: string;
	question?: Question;
	points?: string;
}

const remembered = 50;

/** The desk as its page sees it: the sets kept here, the current one, and how to undo each change. */
export class Desk {
	#bank: QuestionSet;
	#known: Map<string, Question>;
	/** Sets are read once the page is alive: the prerendered page has none. */
	#alive = $state(false);
	#id = $state.raw<string | null>(null);
	#own: Question[] = [];
	#past = $state.raw<(() => void)[]>([]);
	/** What was swapped for another: it comes back last. */
	#swapped = new Set<string>();
	/** The last action, in words. */
	said = $state('');

	all = $derived(this.#alive ? sets.all : []);
	current = $derived(this.all.find(({ id }) => id === this.#id) ?? this.all[0]);
	picked = $derived(new Set(this.current ? saved.ids(this.current) : []));
	/** Own questions of all sets, each once. The same array as long as none of them changes. */
	own = $derived.by(() => {
		const now = [
			...new Map(this.all.flatMap(saved.ownQuestions).map((one) => [one.id, one])).values()
		];
		const same = now.length === this.#own.length && now.every((one, at) => one === this.#own[at]);
		return same ? this.#own : (this.#own = now);
	});
	placed = $derived(
		(this.current?.items ?? []).map((item): Placed => {
			const question = item.from === 'own' ? item.question : this.#known.get(item.id);
			return { id: saved.idOf(item), question, points: item.points };
		})
	);

	constructor(bank: QuestionSet) {
		this.#bank = bank;
		this.#known = new Map(bank.questions.map((one) => [one.id, one]));
	}

	/** Opens the set with this id, or the last one worked on. */
	wake(id: string | null) {
		this.#alive = true;
		this.#id = sets.find(id ?? '')?.id ?? lastSet.current;
		if (this.#id) this.open(this.#id);
	}

	get undoes(): boolean {
		return this.#past.length > 0;
	}

	open(id: string) {
		this.#id = id;
		lastSet.current = id;
	}

	/** Changes the current set, or a new one where there is none. */
	change(to: (set: SavedSet) => SavedSet, said: string) {
		const before = this.current ?? this.#fresh();
		const after = to(before);
		if (after !== before) this.keep(after, said);
	}

	/** Saves a set and makes it the current one. */
	keep(set: SavedSet, said: string) {
		const from = this.current?.id;
		const undo = sets.keep(set);
		this.#remember(said, () => {
			undo();
			if (from) this.open(from);
		});
		this.open(set.id);
	}

	create() {
		this.keep(this.#fresh(), words.desk.said.created);
	}

	duplicate(set: SavedSet) {
		const copy = saved.duplicate(set, words.desk.copyTitle(set.title), birth());
		this.keep(copy, words.desk.said.duplicated(copy.title));
	}

	remove(set: SavedSet) {
		const undo = sets.remove(set.id);
		this.#remember(words.desk.said.removed(set.title), () => {
			undo();
			this.open(set.id);
		});
	}

	/** Copies a ready-made set to change, under the same title. */
	adapt({ title, instructions, questions }: ReadySet) {
		const set = saved.instruct(saved.newSet(title, birth()), instructions);
		this.keep(saved.addBuiltIn(set, questions), words.desk.said.duplicated(title));
	}

	/** A new set of questions drawn by lot. */
	draw(questions: readonly Question[], title: string, drawn: Drawn) {
		const items = questions.map(({ id }): saved.SavedItem => ({ from: 'bank', id }));
		const set = saved.add({ ...saved.newSet(title, birth()), drawn }, items);
		this.keep(set, words.desk.said.duplicated(title));
	}

	/** Puts another question like it in its place, each in turn. */
	swap(question: Question) {
		const turn = () =>
			another(question, this.#bank.questions, new Set([...this.picked, ...this.#swapped]));
		let other = turn();
		if (!other) {
			this.#swapped.clear();
			other = turn();
		}
		if (!other) {
			this.said = words.desk.said.noOther;
			return;
		}
		this.#swapped.add(question.id);
		this.change((set) => saved.swap(set, question.id, other.id), words.desk.said.swapped);
	}

	pick(questions: readonly Question[], on: boolean) {
		const ids = questions.map(({ id }) => id);
		if (!on) {
			this.change((set) => saved.remove(set, ids), words.desk.said.out(ids.length));
			return;
		}
		const items = questions.map((question): saved.SavedItem =>
			this.#known.has(question.id) ? { from: 'bank', id: question.id } : { from: 'own', question }
		);
		this.change((set) => saved.add(set, items), words.desk.said.added(ids.length));
	}

	undo() {
		const past = [...this.#past];
		past.pop()?.();
		this.#past = past;
		this.said = words.desk.said.undone;
	}

	/** The current set, complete; while it is empty, the whole bank. */
	async complete(): Promise<QuestionSet> {
		if (!this.current?.items.length) return this.#bank;
		return (await saved.complete(this.current, this.#bank)).set;
	}

	#fresh = () => saved.newSet(words.desk.newTitle(this.all.length + 1), birth());

	#remember(said: string, undo: () => void) {
		this.#past = [...this.#past, undo].slice(-remembered);
		this.said = said;
	}
}

const birth = (): saved.Birth => ({ now: Date.now(), random: chance });
