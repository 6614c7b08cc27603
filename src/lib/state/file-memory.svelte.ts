import { Access, type Fault } from './device/access';

/**
 * What a set in a file of its own remembers. Pages opened from a disk may share one storage, so the key names the set,
 * and is none of the app's.
 */
export class FileMemory {
	/** Whether what was last written is stored. */
	fault: Fault = $state('kept');
	#access = new Access(
		() => localStorage,
		(fault) => (this.fault = fault)
	);
	#key: string;

	constructor(hash: string) {
		this.#key = `close-call-file/${hash}`;
	}

	read(): string | undefined {
		return this.#access.get(this.#key);
	}

	write(text: string) {
		this.fault = this.#access.put(this.#key, text) ?? 'denied';
	}
}
