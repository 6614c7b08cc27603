import { canSeal, newClass, writeClassFile, type ClassFile } from '$lib/class/sealed/class-file';
import { classSetOf, teachersCopy, type ClassSet } from '$lib/class/collecting/class-set';
import { writeCompleteLink } from '$lib/class/travel/complete-link';
import { writeLink } from '$lib/class/travel/link';
import { most, sanitize } from '$lib/class/travel/sanitize';
import { isTeachers, share, type ClassOptions, type SharedSet } from '$lib/class/travel/shared-set';
import { typedCode, type TypedCode } from '$lib/class/travel/word-code';
import type { ReadySet } from '$lib/questions/sets/ready-set';
import type { QuestionSet } from '$lib/questions/set';
import { classes } from '$lib/state/classes.svelte';
import { chance } from '$lib/state/device/device.svelte';

/** A set being shared: how it is to be taken and, once made, its link. */
export class Sharing {
	label = $state('');
	options: ClassOptions = $state()!;
	titled = $state(false);
	seals = $state(false);
	canSeal = $state(true);
	file = $state.raw<ClassFile>();
	/** Undefined as soon as anything changes. */
	made = $state.raw<{ code: string; kept: ClassSet; copy: string; typed: TypedCode }>();
	readonly own: number;
	#seed = Math.floor(chance() * 2 ** 32);

	constructor(
		readonly set: QuestionSet,
		readonly bank: QuestionSet,
		readonly sets: readonly ReadySet[]
	) {
		this.options = { ...set.options, name: true, time: false };
		this.own = set.questions.filter(isTeachers).length;
		// With own questions the link is long anyway.
		this.titled = this.own > 0;
		canSeal(globalThis.crypto?.subtle).then((can) => (this.canSeal = can));
	}

	get ready(): boolean {
		return !this.seals || this.file !== undefined;
	}

	/** The text of a new class file, to be saved. */
	async makeFile(): Promise<string> {
		this.file = await newClass(this.label, crypto.subtle);
		return writeClassFile(this.file);
	}

	async make() {
		const { set, bank, sets } = this;
		const seal = this.seals ? this.file?.seal : undefined;
		const shared: SharedSet = await share(set, bank, {
			options: { ...this.options },
			seed: this.#seed,
			label: sanitize(this.label, most.label),
			untitled: !this.titled,
			...(seal && { seal })
		});
		const code = await writeLink(shared);
		const kept = classSetOf(set, shared.hash, { shared, code, now: Date.now() });
		const copy = await writeCompleteLink({ ...teachersCopy(shared, kept), title: set.title });
		classes.keep(kept);
		const { codeWords } = await import('$words/code-words');
		const numbers = bank.questions.map(({ number }) => Number(number));
		const typed = typedCode(shared, set.questions, sets, numbers, codeWords);
		this.made = { code, kept, copy, typed };
	}
}
