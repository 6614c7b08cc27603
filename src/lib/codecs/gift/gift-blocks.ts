/** A part of a GIFT file that should be one question, with the line it begins on. */
export interface Block {
	line: number;
	text: string;
	comments: string[];
	/** An empty line parts it where it should not. */
	broken?: true;
}

/**
 * Parts between empty lines, comments apart. Two kinds of accident are looked at: questions that follow each other
 * without an empty line, and an empty line between the braces of one question.
 */
export function blocks(file: string): Block[] {
	const found: Block[] = [];
	let held: { line: number; row: string }[] = [];
	let comments: string[] = [];
	const rows = [...file.split(/\r\n|\r|\n/), ''];
	for (const [index, row] of rows.entries()) {
		const around = held.length ? held.at(-1)!.row : rows[index + 1]!;
		const text = isFence(row, around) ? '' : row.trim();
		if (text.startsWith('//')) {
			comments.push(text);
			if (held.length) held.push({ line: index + 1, row: '' });
		} else if (text) held.push({ line: index + 1, row });
		else if (held.length) {
			found.push(...parts(held, comments));
			[held, comments] = [[], []];
		}
	}
	return mended(found);
}

/** Chat assistants put lines of ``` around a file. Others may be part of a question. */
const isFence = (row: string, around = ''): boolean =>
	/^```\w*\s*$/.test(row) && /^\s*(::|\/\/|\$CATEGORY:)|(?<!\\)[{}]\s*$/.test(around);

/** A row that ends the braces of one question and is followed by another that opens some ends a question. */
function parts(rows: { line: number; row: string }[], comments: string[]): Block[] {
	const found: Block[] = [];
	let begun: typeof rows = [];
	let ended = false;
	const end = () => {
		const text = begun.map(({ row }) => row).join('\n');
		found.push({ line: begun[0]!.line, text, comments: found.length ? [] : comments });
		begun = [];
	};
	let opens = false;
	for (const [index, one] of rows.entries()) {
		const fresh = /^\s*(::|\$CATEGORY:)/.test(one.row);
		const later = () => rows.slice(index).some(({ row }) => braces(row).length > 0);
		const first = begun[0]?.row ?? '';
		// What stands above a title and has no answers is no part of the question.
		const titled = /^\s*::.*::/.test(one.row) && !/^\s*::/.test(first) && !opens && !ended;
		if (begun.length && ((ended && (fresh || later())) || titled || isCategory(first))) {
			end();
			opens = false;
		}
		begun.push(one);
		for (const brace of braces(one.row)) opens = brace === '{' || (brace !== '}' && opens);
		ended = !opens && /(?<!\\)\}\s*$/.test(one.row);
	}
	if (begun.length) end();
	return found;
}

const isCategory = (row: string) => /^\s*\$CATEGORY:/.test(row);
const braces = (row: string): string[] => row.replace(/\\[\\{}]/g, '').match(/[{}]/g) ?? [];

/** Puts the pieces of a question with empty lines between its braces together, to be named once. */
function mended(all: Block[]): Block[] {
	const found: Block[] = [];
	let open: Block | undefined;
	for (const block of all) {
		const [first, last] = [braces(block.text)[0], braces(block.text).at(-1)];
		const begins =
			/^\s*(::|\$CATEGORY:)/.test(block.text) || (first === '{' && !/^\s*[=~]/.test(block.text));
		if (open && !begins) {
			open.broken = true;
			if (last === '}') open = undefined;
			continue;
		}
		found.push(block);
		open = last === '{' ? block : undefined;
	}
	return found;
}

/** Where the first brace without its other half is, or where one is missing. */
export function braceAt({ line, text }: Block): { line: number; column: number } {
	const found = [...text.matchAll(/\\[\\{}]|[{}]/g)].filter(([sign]) => sign.length === 1);
	const [first, second, third] = found;
	const wrong = first?.[0] === '}' ? first : second?.[0] === '{' ? second : third;
	const before = text.slice(0, wrong?.index ?? text.length).split('\n');
	return { line: line + before.length - 1, column: before.at(-1)!.length + 1 };
}
