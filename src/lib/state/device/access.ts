/** The storage the browser offers: null where it refuses any, undefined where there is no browser, as in the build. */
export type Provide = () => Storage | null | undefined;

/**
 * `kept`: all that was written is stored. Else some of it lives in this page only,
 * because storage is refused, is full, or did not keep what it was given.
 */
export type Fault = 'kept' | 'denied' | 'full' | 'broken';

export const prefix = 'cc/';

/** Storage of which every use may fail, without its exceptions. */
export class Access {
	#provide: Provide;
	#failed: (fault: Fault) => void;

	constructor(provide: Provide, failed: (fault: Fault) => void) {
		this.#provide = provide;
		this.#failed = failed;
	}

	get(key: string): string | undefined {
		return this.#use((storage) => storage.getItem(key)) ?? undefined;
	}

	remove(key: string) {
		this.#use((storage) => storage.removeItem(key));
	}

	/** Ours only: on a shared host other projects have theirs. */
	keys(): string[] {
		const keys = this.#use((storage) => Object.keys(storage)) ?? [];
		return keys.filter((key) => key.startsWith(prefix));
	}

	/** How it went, read back; undefined where there is no browser. */
	put(key: string, text: string): Fault | undefined {
		try {
			const storage = this.#provide();
			if (!storage) return storage === null ? 'denied' : undefined;
			storage.setItem(key, text);
			return storage.getItem(key) === text ? 'kept' : 'broken';
		} catch (error) {
			return faultOf(error);
		}
	}

	#use<Result>(act: (storage: Storage) => Result): Result | undefined {
		try {
			const storage = this.#provide();
			if (storage) return act(storage);
			if (storage === null) this.#failed('denied');
		} catch (error) {
			this.#failed(faultOf(error));
		}
		return undefined;
	}
}

/** What an error thrown by storage means. */
function faultOf(error: unknown): Fault {
	switch (error instanceof Error ? error.name : '') {
		case 'QuotaExceededError':
		case 'NS_ERROR_DOM_QUOTA_REACHED':
			return 'full';
		case 'SecurityError':
			return 'denied';
		default:
			return 'broken';
	}
}
