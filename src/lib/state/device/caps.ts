/** Characters that each share of the keys may take, over all notebooks together, key names counted. */
export const caps = { log: 2_500_000, sets: 1_500_000, collected: 500_000, rest: 500_000 };
export type Share = keyof typeof caps;

const whatOf = (key: string) => key.split('/')[2];

/** Keys are `cc/<notebook>/<what>...`, and `cc/notebook`, `cc/early` and `cc/first` for all notebooks. */
export function shareOf(key: string): Share {
	const what = whatOf(key);
	return what === 'log' || what === 'sets' || what === 'collected' ? what : 'rest';
}

export const isCache = (key: string): boolean => whatOf(key) === 'cache';

/** How much is taken. Knows what it was told, key by key. */
export class Sizes {
	#sizes = new Map<string, number>();
	#taken = { log: 0, sets: 0, collected: 0, rest: 0 };

	/** No text: the key is gone. */
	set(key: string, text: string | null | undefined) {
		this.#taken[shareOf(key)] += this.#growth(key, text);
		if (typeof text === 'string') this.#sizes.set(key, key.length + text.length);
		else this.#sizes.delete(key);
	}

	fits(key: string, text: string): boolean {
		const share = shareOf(key);
		const growth = this.#growth(key, text);
		return growth <= 0 || this.#taken[share] + growth <= caps[share];
	}

	/** Keys that are not there yet, together. */
	fitsAll(pieces: readonly (readonly [key: string, text: string])[]): boolean {
		const sum = new Sizes();
		for (const [key, text] of pieces) sum.set(key, text);
		const shares = Object.keys(caps) as Share[];
		return shares.every((share) => this.#taken[share] + sum.#taken[share] <= caps[share]);
	}

	/** More than nine tenths taken: time for a warning. */
	near(): Share[] {
		return (Object.keys(caps) as Share[]).filter((share) => this.#taken[share] > 0.9 * caps[share]);
	}

	#growth(key: string, text: string | null | undefined): number {
		const size = typeof text === 'string' ? key.length + text.length : 0;
		return size - (this.#sizes.get(key) ?? 0);
	}
}
