import type { ClassFile } from '$lib/class/sealed/class-file';
import { labelsOf, type ClassSet } from '$lib/class/collecting/class-set';
import {
	codesOf,
	collect,
	isJoined,
	join,
	part,
	standing,
	twinOf,
	type Joined
} from '$lib/class/collecting/collection';
import { judgedKey, type WrittenAnswers } from '$lib/class/taking/written-answers';
import { writeHandIn, type HandIn } from '$lib/class/taking/hand-in';
import { foundAt, type Found } from '$lib/class/collecting/pasted';
import type { ClassIssue } from '$lib/class/travel/class-issue';
import { keptCode, readAny, readKept, type Desk } from '$lib/class/collecting/reader';
import { sealHandIn } from '$lib/class/sealed/seal';
import { paperOf, type Paper } from '$lib/class/travel/shared-set';
import { classes } from '$lib/state/classes.svelte';
import { conceal } from '$lib/questions/kinds';

/** What became of one batch of hand-ins. */
export interface Told {
	fresh: number;
	newer: number;
	same: number;
	/** Names under which somebody is here already: two students may share one. */
	twice: string[];
	/** Students of a sealed class whose hand-ins came open. */
	unsealed: { name: string; attempt: number }[];
	/** One attempt under two names: two students may have shared a device. */
	renamed: { from: string; to: string }[];
	/** Answers in own words that came. */
	written: number;
	problems: { at: string; issue: ClassIssue }[];
}

/** Opened class files by their seal, until the page is left. */
let opened = $state.raw<ReadonlyMap<string, ClassFile>>(new Map());

/** Whether a code is a hand-in to this set, as far as can be told. */
export async function fits(kept: ClassSet, code: string): Promise<'yes' | 'sealed' | 'no'> {
	const paper = await paperOf(kept.language, kept.questions.map(conceal), kept.seal);
	const read = await readAny(code, deskOf(kept, paper));
	if ('value' in read) return 'yes';
	return read.issue.code === 'needs-class-file' && kept.seal ? 'sealed' : 'no';
}

function deskOf({ seal = '' }: ClassSet, paper: Paper): Desk {
	const file = opened.get(seal);
	return { paper, ...(file && { sealed: { file, subtle: crypto.subtle } }) };
}

/** One hand-in a student, as they are kept; nothing where the class file is to be opened first. */
export async function handInsOf(kept: ClassSet): Promise<HandIn[] | undefined> {
	const paper = await paperOf(kept.language, kept.questions.map(conceal), kept.seal);
	const collecting = new Collecting(kept, paper);
	if (collecting.locked) return undefined;
	await collecting.recall();
	return standing(collecting.list, collecting.joined).counted;
}

/** A teacher's set with its hand-ins. */
export class Collecting {
	list: readonly HandIn[] = $state.raw([]);
	told = $state.raw<Told>();
	#recalled = 0;
	#recalling = Promise.resolve();

	constructor(
		readonly kept: ClassSet,
		readonly paper: Paper
	) {}

	locked = $derived.by(() => this.kept.seal !== undefined && !opened.has(this.kept.seal));

	get desk(): Desk {
		return deskOf(this.kept, this.paper);
	}

	/** False if the file belongs to another class. */
	unlock(file: ClassFile): boolean {
		opened = new Map(opened).set(file.seal, file);
		return file.seal === this.kept.seal;
	}

	/** Reads the kept codes not read yet; all of them at first, and again once some were erased. */
	recall(): Promise<void> {
		const kept = classes.codes(this.kept.id);
		const anew = kept.length < this.#recalled;
		const codes = anew ? kept : kept.slice(this.#recalled);
		this.#recalled = kept.length;
		return (this.#recalling = this.#recalling.then(() => this.#readKept(codes, anew)));
	}

	/** Erases one class of the set with its hand-ins. Returns how to undo it. */
	async eraseClass(label: string): Promise<() => void> {
		const { kept, list, desk } = this;
		return classes.eraseClass(
			kept,
			label,
			await codesOf(label, classes.codes(kept.id), list, desk),
			list.filter((one) => one.label === label).map(({ attempt }) => attempt)
		);
	}

	async #readKept(codes: readonly string[], anew: boolean) {
		const found = await Promise.all(
			codes.map(async (code) => foundAt('kept', await readKept(code, this.desk)))
		);
		if (anew) this.list = [];
		const told = this.#gather(found);
		if (told.problems.length) this.told = { ...told, fresh: 0, newer: 0, same: 0 };
	}

	read = async (text: string, at: string) =>
		this.take([foundAt(at, await readAny(text, this.desk))]);

	async take(found: readonly Found[]): Promise<Told> {
		const before = this.list;
		this.told = this.#gather(found.map(this.#labelled));
		const { told } = this;
		const codes = this.list.filter((one) => !before.includes(one)).map((one) => this.#codeOf(one));
		classes.add(this.kept.id, await Promise.all(codes));
		return told;
	}

	/** How many answers of it are new or written anew. */
	#takeWritten({ set, attempt, texts }: WrittenAnswers): number {
		if (set !== this.paper.hash) return 0;
		const before = classes.written(this.kept.id);
		const came = Object.fromEntries(
			texts.map(({ place, text }) => [judgedKey(attempt, place), text])
		);
		const fresh = Object.keys(came).filter((key) => before[key] !== came[key]);
		if (fresh.length) classes.write(this.kept.id, { ...before, ...came });
		return fresh.length;
	}

	/** A typed code names no class; where there is only one, it is that one. */
	#labelled = (one: Found): Found => {
		const [label = '', ...others] = labelsOf(this.kept);
		return !('handIn' in one) || one.handIn.label || others.length
			? one
			: { ...one, handIn: { ...one.handIn, label } };
	};

	get joined() {
		return classes.joined(this.kept.id);
	}

	/** Somebody before this student in the table under the same name. */
	twinOf = (attempt: number) => twinOf(attempt, this.list, this.joined);
	isJoined = (attempt: number) => isJoined(this.joined, attempt);

	/** Takes two attempts for one student's. Returns how to undo it. */
	join(one: number, other: number): () => void {
		return this.#rejoin(join(this.joined, one, other));
	}

	/** Takes them for several students' again. */
	part(attempt: number): () => void {
		return this.#rejoin(part(this.joined, attempt));
	}

	#rejoin(joined: Joined): () => void {
		const before = this.joined;
		classes.join(this.kept.id, joined);
		return () => classes.join(this.kept.id, before);
	}

	#gather(found: readonly Found[]): Told {
		const told: Told = {
			...{ fresh: 0, newer: 0, same: 0 },
			...{ twice: [], unsealed: [], renamed: [], written: 0, problems: [] }
		};
		for (const one of found) {
			if ('issue' in one) {
				told.problems.push(one);
				continue;
			}
			if ('written' in one) {
				told.written += this.#takeWritten(one.written);
				if (one.written.set !== this.paper.hash)
					told.problems.push({ at: one.at, issue: { code: 'other-set' } });
				continue;
			}
			const { attempt, name, unsealed } = one.handIn;
			if (unsealed) told.unsealed.push({ name, attempt });
			const from = this.list.findLast((known) => known.attempt === attempt)?.name;
			if (from && name && from !== name) told.renamed.push({ from, to: name });
			const { list, fate } = collect(this.list, one.handIn);
			this.list = list;
			if (fate === 'same-name') told.twice.push(name);
			if (fate === 'fresh' || fate === 'same-name') told.fresh += 1;
			else if (fate === 'same') told.same += 1;
			else told.newer += 1;
		}
		return told;
	}

	/** Sealed hand-ins stay sealed. */
	async #codeOf(given: HandIn): Promise<string> {
		const { paper } = this;
		if (!paper.seal) return writeHandIn(given, paper);
		return keptCode(await sealHandIn(given, paper, crypto.subtle), given);
	}
}
