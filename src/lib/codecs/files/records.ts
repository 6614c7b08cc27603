// Rows of text cells, RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180) and what people make of it. By hand, because a
// quotation mark in the wrong place must spoil neither its row nor the others, and a reader may need to know whether
// a cell was quoted. In linear time.

export interface Record {
	cells: string[];
	/** The first cell stands in quotation marks. */
	quoted: boolean;
	/** A cell begins with a quotation mark that is never closed. */
	open: boolean;
}

/** All rows, empty ones too. A row that begins with `comment` has no cells. */
export function records(text: string, delimiter: string, comment?: string): Record[] {
	const found: Record[] = [];
	const stops = new RegExp(`[\\r\\n]|${delimiter.replace(/\W/g, '\\$&')}`, 'g');
	let at = 0;
	/** The part of the last line that was looked through for its end. */
	let line = { from: 0, to: -1 };
	while (at < text.length) {
		const record: Record = { cells: [], quoted: text[at] === '"', open: false };
		found.push(record);
		if (comment !== undefined && text.startsWith(comment, at)) {
			at = endOfLine(at);
		} else
			for (;;) {
				at = text[at] === '"' ? quoted(at, record) : bare(at, record);
				if (!text.startsWith(delimiter, at) || at >= text.length) break;
				at += delimiter.length;
			}
		at += text.startsWith('\r\n', at) ? 2 : 1;
	}
	return found;

	function endOfLine(from: number): number {
		if (from >= line.from && from <= line.to) return line.to;
		ends.lastIndex = from;
		line = { from, to: ends.exec(text)?.index ?? text.length };
		return line.to;
	}
	function bare(from: number, { cells }: Record): number {
		stops.lastIndex = from;
		const to = stops.exec(text)?.index ?? text.length;
		cells.push(text.slice(from, to));
		return to;
	}
	function atEnd(at: number): boolean {
		return (
			at >= text.length || text[at] === '\n' || text[at] === '\r' || text.startsWith(delimiter, at)
		);
	}
	/** Where a cell ends whose closing mark is before `at`; spaces may stand between. */
	function closes(at: number): number | undefined {
		let after = at;
		while (text[after] === ' ' && delimiter !== ' ') after += 1;
		return atEnd(after) ? after : undefined;
	}
	function quoted(from: number, record: Record): number {
		let mark = text.indexOf('"', from + 1);
		while (mark >= 0 && text[mark + 1] === '"') mark = text.indexOf('"', mark + 2);
		if (mark < 0) record.open = true;
		const end = mark < 0 ? undefined : closes(mark + 1);
		if (end !== undefined) {
			record.cells.push(text.slice(from + 1, mark).replaceAll('""', '"'));
			return end;
		}
		// A mark amid the text: the last one of the cell may follow on this line, before the next cell that has marks.
		const last = mark < 0 ? from : endOfLine(mark);
		for (
			mark = text.indexOf('"', mark + 1);
			mark > from && mark < last;
			mark = text.indexOf('"', mark + 1)
		) {
			if (text.startsWith(delimiter, mark - delimiter.length)) break;
			const later = closes(mark + 1);
			if (later === undefined) continue;
			record.cells.push(text.slice(from + 1, mark));
			return later;
		}
		return bare(from, record);
	}
}
const ends = /[\r\n]/g;
