import { untrack } from 'svelte';
import * as v from 'valibot';
import type { Device } from './device.svelte';

/** One value remembered on this device. Stored as `version JSON`. */
export class Persisted<Value> {
	#device: Device;
	#name: string;
	#schema: v.GenericSchema<unknown, Value>;
	#fallback: Value;
	#version: number;
	#changes = $state(0);
	#held: { value: Value; trouble?: 'unreadable' | 'newer' } | undefined;

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
	get trouble(): 'unreadable' | 'newer' | undefined {
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
		const text = this.#device.read(this.#name);
		if (text === undefined) return { value: this.#fallback };
		const [head, version] = /^(\d+) /.exec(text) ?? [''];
		if (Number(version) > this.#version) {
			return { value: this.#fallback, trouble: 'newer' as const };
		}
		const parsed = v.safeParse(this.#schema, parse(text.slice(head.length)));
		return parsed.success
			? { value: parsed.output }
			: { value: this.#fallback, trouble: 'unreadable' as const };
	}

	#putAside() {
		const aside = `aside/${this.#name}.`;
		const number = this.#device.names(aside).length + 1;
		this.#device.write(aside + number, this.#device.read(this.#name)!);
	}
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
