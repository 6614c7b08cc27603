const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
// By character code; a plain array because a log of 10,000 answers looks here 200,000 times.
const values: (number | undefined)[] = [];
for (let value = 0; value < 64; value++) values[digits.charCodeAt(value)] = value;

/** One character for 0 to 63. */
export const packDigit = (value: number): string => digits[value]!;

/** A whole number from 0 on: five bits a character, only the last one below 32. Any other number: `~` and its text. */
export function packNumber(value: number): string {
	if (!Number.isSafeInteger(value) || value < 0 || Object.is(value, -0)) {
		return `~${packText(Object.is(value, -0) ? '-0' : String(value))}`;
	}
	let text = digits[value % 32]!;
	for (let rest = Math.floor(value / 32); rest > 0; rest = Math.floor(rest / 32)) {
		text = digits[32 + (rest % 32)]! + text;
	}
	return text;
}

/** Whether a packed number had to be written out. */
export const isOdd = (packed: string): boolean => packed.startsWith('~');

/** The length goes first, so that nothing in the text needs escaping. */
export const packText = (text: string): string => packNumber(text.length) + text;

/** Reads what was packed, in the same order. Throws where the text does not fit. */
export class Reader {
	#text: string;
	#place = 0;

	constructor(text: string) {
		this.#text = text;
	}

	get done() {
		return this.#place >= this.#text.length;
	}

	/** The number that follows had to be written out. */
	get odd() {
		return this.#text[this.#place] === '~';
	}

	character(): string {
		return this.take(1);
	}

	take(length: number): string {
		const start = this.#place;
		this.#place += length;
		if (this.#place > this.#text.length) throw new Error(`packed text ends at ${start}`);
		return this.#text.slice(start, this.#place);
	}

	number(): number {
		let value = 0;
		for (;;) {
			const digit = values[this.#text.charCodeAt(this.#place++)];
			if (digit === undefined) return this.#odd();
			if (digit < 32) return value * 32 + digit;
			value = value * 32 + digit - 32;
		}
	}

	text(): string {
		return this.take(this.number());
	}

	#odd(): number {
		if (this.#text[this.#place - 1] !== '~') throw new Error(`no number at ${this.#place - 1}`);
		return Number(this.text());
	}
}

/** What a character stands for as a digit, or undefined. */
export const digitValue = (character: string): number | undefined =>
	values[character.charCodeAt(0)];
