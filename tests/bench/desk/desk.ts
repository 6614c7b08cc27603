import { formats } from '../../../src/lib/codecs';
import type { Content } from '../../../src/lib/codecs/codec';
import { fit } from '../../../src/lib/codecs/fit/fit';
import type { QuestionSet } from '../../../src/lib/questions/set';

// The codecs as the app has them, without its pages, for scripts/bench/desk.js. Here and not in the app's worker,
// because a slowed processor slows only the page.
let set: QuestionSet;

/** The questions of the bank again and again, until there are so many. */
function fill(bank: QuestionSet, count: number) {
	const questions = Array.from({ length: count }, (_, index) => ({
		...bank.questions[index % bank.questions.length]!,
		id: `q-${index}`
	}));
	set = { ...bank, cards: [], questions };
	return formats.map(({ id, extension }) => ({
		id,
		packed: /^(zip|xlsx|apkg|h5p|docx)$/.test(extension)
	}));
}

/** Milliseconds to write the set in a format and to read the file, where it can be read; what was loaded before is there. */
async function time(id: string) {
	const codec = formats.find((one) => one.id === id)!;
	const fitted = fit(set, codec).set;
	const start = performance.now();
	const file = await codec.write!(fitted);
	const written = performance.now();
	if (!codec.read) return { write: written - start };
	const blank = { set: { ...set, questions: [] }, random: Math.random };
	await codec.read(bytes(file), blank);
	return { write: written - start, read: performance.now() - written };
}
const bytes = (file: Content) => (typeof file === 'string' ? new TextEncoder().encode(file) : file);

/** A file of the set as the app's own pages get it, in base64. */
async function file(id: string) {
	const codec = formats.find((one) => one.id === id)!;
	const content = bytes(await codec.write!(fit(set, codec).set));
	let text = '';
	for (const byte of content) text += String.fromCharCode(byte);
	return btoa(text);
}

Object.assign(window, { desk: { fill, time, file } });
