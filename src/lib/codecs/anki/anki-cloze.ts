// Anki's blanks (https://docs.ankiweb.net/editing.html#cloze-deletion): `{{c1::answer::hint}}`, also `{{c1,2::...}}`.

interface Blanks {
	/** The text with U+E000 and U+E001, which no text may hold, around the names of its blanks. */
	marked: string;
	blanks: Record<string, string>;
	hints: string[];
	/** Whether a blank stood in another. Only the inner one is one here: the outer would give it away. */
	nested: boolean;
}

interface Frame {
	opened: string;
	text: string;
	inner: boolean;
}

export function blanksIn(source: string): Blanks {
	const blanks: Record<string, string> = {};
	const hints: string[] = [];
	const root: Frame = { opened: '', text: '', inner: false };
	const frames = [root];
	let nested = false;
	const clean = source.replace(/[\ue000\ue001]/g, '');
	for (const [piece] of clean.matchAll(/\{\{c\d+(?:,\d+)*::|\}\}|[{}]|[^{}]+/g)) {
		const top = frames.at(-1)!;
		// Deeper than anybody writes.
		if (/^\{\{c/.test(piece) && frames.length < 20)
			frames.push({ opened: piece, text: '', inner: false });
		else if (piece === '}}' && frames.length > 1) close();
		else top.text += piece;
	}
	// What is never closed is no blank.
	while (frames.length > 1) {
		const { opened, text } = frames.pop()!;
		frames.at(-1)!.text += opened + text;
	}
	return { marked: root.text, blanks, hints, nested };

	function close() {
		const { text, inner } = frames.pop()!;
		const outer = frames.at(-1)!;
		outer.inner = true;
		const [answer = '', ...hint] = text.split('::');
		if (inner) {
			nested = true;
			outer.text += hint.length && !answer.includes('\ue000') ? text : answer;
			return;
		}
		const name = `b${Object.keys(blanks).length + 1}`;
		blanks[name] = answer;
		if (hint.length) hints.push(hint.join('::'));
		outer.text += `\ue000${name}\ue001`;
	}
}
