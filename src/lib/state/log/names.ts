import { packNumber, packText, Reader } from './digits';

/** The scope of items; the words given in answers to item n have the scope n. */
export const items = 0;

export interface Item {
	id: string;
	hash: string;
	point?: string;
}

export interface Row {
	scope: number;
	number: number;
	text: string;
}

export const packItem = ({ id, hash, point }: Item): string =>
	packText(id) + packText(hash) + (point === undefined ? '' : packText(point));

export function unpackItem(text: string): Item {
	const reader = new Reader(text);
	const item = { id: reader.text(), hash: reader.text() };
	return reader.done ? item : { ...item, point: reader.text() };
}

export const packRow = ({ scope, number, text }: Row): string =>
	packNumber(scope) + packNumber(number) + packText(text);

export function unpackRows(body: string): Row[] {
	const reader = new Reader(body);
	const rows: Row[] = [];
	while (!reader.done) {
		rows.push({ scope: reader.number(), number: reader.number(), text: reader.text() });
	}
	return rows;
}

/**
 * A table of short numbers for texts that come again and again, shared by all writers.
 * Two tabs may give one number away in the same moment. Each then means its own row,
 * and nobody else uses that number again.
 */
export class Names {
	/** How many rows. */
	size = 0;
	#scopes = new Map<number, Scope>();

	add(writer: string, { scope, number, text }: Row) {
		const { texts, numbers } = this.#scope(scope);
		const byWriter = (texts[number] ??= new Map());
		if (byWriter.has(writer)) return;
		byWriter.set(writer, text);
		numbers.set(text, [...(numbers.get(text) ?? []), number]);
		this.size += 1;
	}

	/** What this writer meant by the number. */
	text(writer: string, scope: number, number: number): string | undefined {
		const byWriter = this.#scopes.get(scope)?.texts[number];
		return byWriter?.get(writer) ?? byWriter?.values().next().value;
	}

	/** A number this writer may use for the text. */
	find(writer: string, scope: number, text: string): number | undefined {
		const { texts, numbers } = this.#scope(scope);
		return numbers.get(text)?.find((number) => {
			const byWriter = texts[number]!;
			return byWriter.has(writer)
				? byWriter.get(writer) === text
				: new Set(byWriter.values()).size === 1;
		});
	}

	/** A number no writer has used. */
	next(scope: number): number {
		return Math.max(1, this.#scope(scope).texts.length);
	}

	#scope(number: number): Scope {
		const scope = this.#scopes.get(number) ?? { texts: [], numbers: new Map() };
		this.#scopes.set(number, scope);
		return scope;
	}
}

interface Scope {
	/** By number, what each writer means by it. */
	texts: Map<string, string>[];
	numbers: Map<string, number[]>;
}
