import { Tokenizer } from 'htmlparser2';
import { kept, textOf, type Frame } from './html-parts';
import { mathNames } from './math';
import { listOf, numeral } from './lists';
import { mediaName, mediaOf, standsFor, type Media } from './media';
import { flat, lines, unescaped, windows } from './text';

// HTML as plain text, for every reader. The tokens are htmlparser2's: it knows all entities, runs anywhere and in
// linear time. Its tree is not used, for tags in files are often not closed.

export interface Told {
	paragraphs: string[];
	media: Media[];
}

export const paragraphs = (source: string): string[] => readHtml(source).paragraphs;
export const textOfHtml = (source: string): string => paragraphs(source).join('\n');
export const mediaIn = (source: string): Media[] =>
	marked.test(source) ? readHtml(source).media : [];

/** What a name such as `nbsp` stands for. */
export function entity(name: string): string | undefined {
	const text = /^\w{1,40}$/.test(name) ? textOfHtml(`.&${name};.`).slice(1, -1) : '';
	return text.startsWith('&') ? undefined : text || undefined;
}

/** What takes more to read than lines and paragraphs with the signs that must be escaped. */
const marked = /[\u0080-\u009f\ue002]|&(?!(?:amp|lt|gt|quot);)|<(?!br ?\/?>|\/?(?:p|div)>)/;
const plainly = (source: string): string[] =>
	flat(source)
		.replace(/<br ?\/?>/g, '\n')
		.split(/<\/?(?:p|div)>/)
		.map((part) => lines(unescaped(part)))
		.filter(Boolean);

/** Deeper ones are read on, but not told apart. */
const deepest = 60;

export function readHtml(source: string): Told {
	if (!marked.test(source)) return { paragraphs: plainly(source), media: [] };
	const media: Media[] = [];
	const root: Frame = { name: '', text: '', parts: [] };
	const frames = [root];
	const lists: { ordered: boolean; next: number; sign: string }[] = [];
	const lastEnds = new Map<string, number>();
	let attributes: Record<string, string> = {};
	let name = '';
	let attribute = '';
	let skipped = '';
	/** Elements of that name in it. */
	let inside = 0;
	let pre = 0;
	/** The sign before the next one, and how long a text was after the mark of an item. */
	let last = '';
	let item = -1;
	/** Up to where the source is taken. */
	let done = 0;

	const top = () => frames.at(-1)!;
	const put = (text: string) => {
		top().text += text;
		last = text.at(-1) ?? last;
	};
	const write = (text: string) => {
		if (!skipped) put(pre ? kept(text, last === '' || last === '\n' || last === '\f') : flat(text));
	};
	const within = (frame: string) => frames.some((one) => one.name === frame);

	const tokenizer = new Tokenizer(
		{ decodeEntities: true },
		{
			ontext(from, to) {
				done = to;
				write(windows(source.slice(from, to)));
			},
			ontextentity(code, to) {
				done = to;
				write(String.fromCodePoint(code));
			},
			onopentagname(from, to) {
				name = source.slice(from, to).toLowerCase().replace(/^.*:/, '');
				attributes = {};
			},
			onattribname(from, to) {
				attribute = source.slice(from, to).toLowerCase();
				attributes[attribute] = '';
			},
			onattribdata: (from, to) => void (attributes[attribute] += source.slice(from, to)),
			onattribentity: (code) => void (attributes[attribute] += String.fromCodePoint(code)),
			onattribend: () => {},
			onopentagend(at) {
				done = at + 1;
				begin(at);
			},
			onselfclosingtag(at) {
				done = at + 1;
				begin(at);
				if (frameNames.test(name) && !voids.test(name)) end(name);
			},
			onclosetag(from, to) {
				done = to + 1;
				end(source.slice(from, to).toLowerCase().replace(/^.*:/, ''));
			},
			oncomment: (_, to) => void (done = to + 1),
			oncdata: (_, to) => void (done = to + 1),
			ondeclaration: (_, to) => void (done = to + 1),
			onprocessinginstruction: (_, to) => void (done = to + 1),
			onend() {
				// A `<` that begins no tag is a sign like any other.
				const rest = source.slice(done);
				if (/^<(?!!)/.test(rest)) write(rest.replace(/<\/?[a-z][^<>]*>|<\/(?=[a-z])/gi, ''));
				while (frames.length > 1) pop();
			}
		}
	);
	tokenizer.write(source);
	tokenizer.end();
	const found = root.text
		.split('\f')
		.map((paragraph) =>
			lines(paragraph)
				.replace(/\ue002+$/gm, '')
				.replace(/^\ue002+/, '')
		)
		.map((paragraph) => paragraph.replaceAll('\ue002', '\u00a0'))
		.filter(Boolean);
	return { paragraphs: found, media };

	function begin(at: number) {
		if (skipped) {
			const last = media.at(-1);
			if (name === 'source' && last) last.name ||= mediaName(attributes);
			if (name === 'span' && skipped === name) inside += 1;
			return;
		}
		const what = mediaOf(name, attributes);
		if (what) {
			const instead = standsFor(name, attributes);
			if (instead) put(flat(instead));
			else media.push({ what, name: mediaName(attributes) });
		}
		if (/^(script|style|title)$/.test(name) || (hidden.test(name) && endsLater(name, at)))
			skipped = name;
		else if (name === 'span' && again.test(attributes.class ?? '')) skipped = name;
		else if (name === 'br') put('\n');
		else if (name === 'math' && attributes.alttext && endsLater(name, at)) {
			put(flat(attributes.alttext));
			skipped = name;
		} else if (/^(td|th)$/.test(name)) {
			close('td', 'table');
			push('td');
		} else if (name === 'tr') {
			close('tr', 'table');
			push('tr');
		} else if (name === 'li') {
			put(`\f${marker()}`);
			item = top().text.length;
		} else {
			if (blocks.test(name) && top().text.length !== item) put('\f');
			if (name === 'pre') pre += 1;
			if (/^[uo]l$/.test(name) && lists.length < deepest) lists.push(listOf(name, attributes));
			if (
				/^(table|su[bp])$/.test(name) ||
				(mathNames.test(name) && (name === 'math' || within('math')))
			)
				push(name);
		}
	}

	function end(closed: string) {
		if (skipped) {
			if (closed === skipped && inside) inside -= 1;
			else if (closed === skipped) skipped = '';
			return;
		}
		if (closed === 'pre') pre = Math.max(0, pre - 1);
		if (/^[uo]l$/.test(closed)) lists.pop();
		if (closed === 'p' || blocks.test(closed) || closed === 'li') put('\f');
		if (frameNames.test(closed)) {
			close(closed === 'th' ? 'td' : closed, 'table');
		}
	}

	function push(frame: string) {
		if (frames.length < deepest) frames.push({ name: frame, text: '', parts: [] });
	}
	/** Ends the innermost frame of a name with all that is open in it, unless a limit lies between. */
	function close(wanted: string, limit: string) {
		for (let at = frames.length - 1; at > 0; at--) {
			if (frames[at]!.name === wanted) {
				while (frames.length > at) pop();
				return;
			}
			if (frames[at]!.name === limit) return;
		}
	}
	function pop() {
		const frame = frames.pop()!;
		const parent = top();
		const text = textOf(frame);
		if (frame.name === 'td' && parent.name === 'tr') parent.parts.push(text);
		else if (mathNames.test(frame.name) && frame.name !== 'math') parent.parts.push(text);
		else put(text);
	}

	/** What stands before an item of a list. */
	function marker(): string {
		const list = lists.at(-1);
		if (!list?.ordered) return '• ';
		const told = Number.parseInt(attributes.value ?? '', 10);
		if (Number.isSafeInteger(told)) list.next = told;
		return `${numeral(list.next++, list.sign)}. `;
	}

	/** Whether an element is closed at all: what is not would hide the rest. */
	function endsLater(element: string, at: number): boolean {
		if (!lastEnds.has(element))
			lastEnds.set(element, source.toLowerCase().lastIndexOf(`</${element}`));
		return lastEnds.get(element)! > at;
	}
}

const blocks =
	/^(p|div|ul|ol|dl|dt|dd|table|caption|h[1-6]|blockquote|pre|hr|section|article|header|footer|main|aside|figure|figcaption|address|center|fieldset|legend|form|details|summary)$/;
const voids = /^(br|hr|img|input|source|embed)$/;
const hidden = /^(svg|audio|video|object|iframe|canvas)$/;
/** A formula that was said already, for the eye. */
const again = /\b(katex-html|MathJax_Preview|hidden-readable)\b/;
const frameNames = {
	test: (name: string) => /^(table|tr|td|th|su[bp])$/.test(name) || mathNames.test(name)
};
