import type { Joined } from '../class/collecting/collection';
import { untrack } from 'svelte';
import * as v from 'valibot';
import { classSet, givenAgain, withoutLabel, type ClassSet } from '../class/collecting/class-set';
import { judgedAnswers, type JudgedAnswers } from '../class/taking/written-answers';
import { device, type Device } from './device/device.svelte';
import { Persisted } from './device/persisted.svelte';

const beginning = 'collected/';
const setName = (id: string) => beginning + id;
// Apart from the set, so that a hand-in more does not write all questions again.
const codesName = (id: string) => `${beginning}${id}/in`;

const joinedName = (id: string) => `${beginning}${id}/joined`;
const writtenName = (id: string) => `${beginning}${id}/written`;
const judgedName = (id: string) => `${beginning}${id}/judged`;
/** By attempt and place in the set. */
const writtenShape = v.record(v.string(), v.string());
const attempt = v.pipe(v.number(), v.integer(), v.minValue(0));
const joinedShape = v.array(v.tuple([attempt, attempt]));

/** The sets given to classes from this device, and the codes that came back, in the order they came. */
export class Classes {
	#device: Device;
	#sets = new Map<string, Persisted<ClassSet | null>>();
	#codes = new Map<string, Persisted<string>>();
	#joined = new Map<string, Persisted<[number, number][]>>();
	#written = new Map<string, Persisted<Record<string, string>>>();
	#judged = new Map<string, Persisted<JudgedAnswers>>();
	#changes = $state(0);

	constructor(device: Device) {
		this.#device = device;
		device.follow((name) => {
			if (name === null || name.startsWith(beginning)) this.#changed();
		});
	}

	/** The last given first. */
	get all(): ClassSet[] {
		return this.#names()
			.flatMap((name) => this.#set(name).current ?? [])
			.sort((a, b) => b.given - a.given || (a.id < b.id ? -1 : 1));
	}

	/** Names of what is stored and cannot be read; it stays where it is. */
	get unreadable(): string[] {
		return this.#names().filter((name) => this.#set(name).trouble);
	}

	/** The set as it is then kept: with the classes it was given to before. */
	keep(set: ClassSet): ClassSet {
		const kept = this.#set(setName(set.id));
		const known = untrack(() => kept.current);
		const whole = known ? givenAgain(known, set) : set;
		kept.current = whole;
		this.#changed();
		return whole;
	}

	codes(id: string): string[] {
		void this.#changes;
		return this.#in(codesName(id)).current.split(' ').filter(Boolean);
	}

	add(id: string, codes: readonly string[]) {
		if (codes.length) this.#keepCodes(id, [...untrack(() => this.codes(id)), ...codes]);
	}

	/** Attempts at this set that are one student's, by what the teacher said. */
	joined(id: string): Joined {
		void this.#changes;
		return this.#joins(joinedName(id)).current;
	}

	join(id: string, joined: Joined) {
		this.#joins(joinedName(id)).current = joined.map(([one, other]) => [one, other]);
		this.#changed();
	}

	/** What students of this set wrote in their own words, from their files. */
	written(id: string): Record<string, string> {
		void this.#changes;
		return this.#writings(writtenName(id)).current;
	}
	write(id: string, written: Record<string, string>) {
		this.#writings(writtenName(id)).current = written;
		this.#changed();
	}

	judged(id: string): JudgedAnswers {
		void this.#changes;
		return this.#judgments(judgedName(id)).current;
	}
	judge(id: string, judged: JudgedAnswers) {
		this.#judgments(judgedName(id)).current = judged;
		this.#changed();
	}

	/** Erases a set with all that was handed in. Calling what it returns puts it back. */
	erase(set: ClassSet): () => void {
		const { id } = set;
		const [codes, joined] = untrack(() => [this.codes(id), this.joined(id)]);
		const [written, judged] = untrack(() => [this.written(id), this.judged(id)]);
		const names = [setName, codesName, joinedName, writtenName, judgedName];
		for (const name of names.map((nameOf) => nameOf(id))) {
			this.#device.remove(name);
			this.#sets.delete(name);
			this.#codes.delete(name);
			this.#joined.delete(name);
			this.#written.delete(name);
			this.#judged.delete(name);
		}
		this.#changed();
		return () => {
			this.keep(set);
			this.add(set.id, codes);
			if (joined.length) this.join(set.id, joined);
			if (Object.keys(written).length) this.write(id, written);
			if (Object.keys(judged).length) this.judge(id, judged);
		};
	}

	/** Erases one class of a set, with these codes of it. Calling what it returns puts them back where they were. */
	eraseClass(
		set: ClassSet,
		label: string,
		gone: readonly string[],
		attempts: readonly number[] = []
	): () => void {
		const before = untrack(() => this.codes(set.id));
		const [written, judged] = untrack(() => [this.written(set.id), this.judged(set.id)]);
		const others = <Value>(all: Record<string, Value>) =>
			Object.fromEntries(
				Object.entries(all).filter(([key]) => !attempts.includes(Number(key.split('.')[0])))
			);
		if (Object.keys(written).length) this.write(set.id, others(written));
		if (Object.keys(judged).length) this.judge(set.id, others(judged));
		this.#set(setName(set.id)).current = withoutLabel(set, label);
		this.#keepCodes(
			set.id,
			before.filter((code) => !gone.includes(code))
		);
		return () => {
			const since = untrack(() => this.codes(set.id)).filter((code) => !before.includes(code));
			this.#set(setName(set.id)).current = set;
			this.#keepCodes(set.id, [...before, ...since]);
			if (Object.keys(written).length) this.write(set.id, written);
			if (Object.keys(judged).length) this.judge(set.id, judged);
		};
	}

	#keepCodes(id: string, codes: readonly string[]) {
		this.#in(codesName(id)).current = codes.join(' ');
		this.#changed();
	}

	#names() {
		void this.#changes;
		return this.#device
			.names(beginning)
			.filter((name) => !name.slice(beginning.length).includes('/'));
	}

	#set(name: string) {
		const held =
			this.#sets.get(name) ??
			new Persisted<ClassSet | null>(this.#device, name, v.nullable(classSet), null);
		this.#sets.set(name, held);
		return held;
	}

	#in(name: string) {
		const held = this.#codes.get(name) ?? new Persisted(this.#device, name, v.string(), '');
		this.#codes.set(name, held);
		return held;
	}

	#writings(name: string) {
		const held = this.#written.get(name) ?? new Persisted(this.#device, name, writtenShape, {});
		this.#written.set(name, held);
		return held;
	}

	#judgments(name: string) {
		const held =
			this.#judged.get(name) ?? new Persisted<JudgedAnswers>(this.#device, name, judgedAnswers, {});
		this.#judged.set(name, held);
		return held;
	}

	#joins(name: string) {
		const held =
			this.#joined.get(name) ??
			new Persisted<[number, number][]>(this.#device, name, joinedShape, []);
		this.#joined.set(name, held);
		return held;
	}

	#changed() {
		untrack(() => (this.#changes += 1));
	}
}

export const classes = new Classes(device);
