import { untrack } from 'svelte';
import * as v from 'valibot';
import type { Device, Trouble } from './device.svelte';

/** One value remembered on this device. Stored as `version JSON`. */
export class Persisted<Value> {
	#device: Device;
	#name: string;
	#schema: v.GenericSchema<unknown, Value>;
	#fallback: Value;
	#version: number;
	#changes = $state(0);
	#held: { value: Value; trouble?: Trouble } | undefined;

	constructor(
		device: Device,
		name: string,
		schema: v.GenericSchema<unknown, Value>,
		fallback: Value,
		version = 1
	) {
		this.#device = device;
		this.#name = name;
		this.#schema = schema;
		this.#fallback = fallback;
		this.#version = version;
		device.follow((changed) => {
			if (changed !== null && changed !== name) return;
			this.#held = undefined;
			this.#changed();
		});
	}

	get current(): Value {
		return this.#hold().value;
	}

	/** What a newer version of the app has stored is not overwritten: the value then lives in this page only. */
	set current(value: Value) {
		const { trouble } = untrack(() => this.#hold());
		if (trouble === 'unreadable') this.#putAside();
		this.#held = trouble === 'newer' ? { value, trouble } : { value };
		if (trouble !== 'newer') {
			this.#device.write(this.#name, `${this.#version} ${JSON.stringify(value)}`);
			this.#device.report(this.#name, undefined);
		}
		this.#changed();
	}

	/** A value from outside, where it is one; false where it is not. */
	take(value: unknown): boolean {
		const parsed = v.safeParse(this.#schema, value);
		if (parsed.success) this.current = parsed.output;
		return parsed.success;
	}

	/** `newer`: read-only. `unreadable`: the fallback stands in; the content is put aside before it is overwritten. */
	get trouble(): Trouble | undefined {
		return this.#hold().trouble;
	}

	#changed() {
		untrack(() => (this.#changes += 1));
	}

	#hold() {
		void this.#changes;
		return (this.#held ??= this.#read());
	}

	#read() {
		const read = this.#parse(this.#device.read(this.#name));
		this.#device.report(this.#name, read.trouble);
		return read;
	}

	#parse(text: string | undefined): { value: Value; trouble?: Trouble } {
		if (text === undefined) return { value: this.#fallback };
		const { trouble, json } = split(text, this.#version);
		if (trouble === 'newer') return { value: this.#fallback, trouble };
		const parsed = v.safeParse(this.#schema, json);
		return parsed.success
			? { value: parsed.output }
			: { value: this.#fallback, trouble: 'unreadable' };
	}

	#putAside() {
		const aside = `aside/${this.#name}.`;
		const number = this.#device.names(aside).length + 1;
		this.#device.write(aside + number, this.#device.read(this.#name)!);
	}
}

/** What is wrong with a stored text at first sight, whatever value it holds. */
export const troubleOf = (text: string): Trouble | undefined => split(text, 1).trouble;

function split(text: string, known: number): { json?: unknown; trouble?: Trouble } {
	const [head, version] = /^(\d+) /.exec(text) ?? [''];
	if (Number(version) > known) return { trouble: 'newer' };
	const json = parse(text.slice(head.length));
	return json === undefined ? { trouble: 'unreadable' } : { json };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
