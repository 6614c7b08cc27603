import { beginAttempt, givenIn, type Attempt } from '../class/taking/attempt';
import { handIn, readHandIn, writeHandIn, type Given } from '../class/taking/hand-in';
import type { Paper } from '../class/travel/shared-set';
import type { Question } from '../questions/question';
import type { Kept } from './kept';

// How far somebody has come, in the few thousand ASCII characters that a learning platform keeps: the code of the
// answers given so far, and what was written in one's own words where there is room.

const version = '1';

export function suspend({ attempt, ended }: Kept, paper: Paper, room: number): string {
	const done = (count: number): Attempt => ({
		...attempt,
		answers: attempt.answers.map((held, place) =>
			held.done && attempt.order.indexOf(place) < count
				? held
				: { response: [], done: false, ms: 0 }
		)
	});
	// Typed answers of a very long set may be too much: the first ones are kept.
	for (let count = attempt.order.length; ; count--) {
		const head = [version, attempt.at, Number(ended), codeOf(done(count), paper)].join('|');
		if (head.length + 3 <= room || count === 0)
			return `${head}|${written(done(count), room - head.length - 1)}`;
	}
}

function codeOf(attempt: Attempt, paper: Paper): string {
	const { id, turn, name } = attempt;
	const answers = givenIn(attempt, paper, { time: true }, new Map());
	return writeHandIn(handIn(paper, { attempt: id, turn, label: '', name, answers }), paper);
}

/** Texts by the places of their questions; the latest go where there is no room. */
function written({ answers }: Attempt, room: number): string {
	const texts = answers.flatMap(({ response, done }, place) =>
		done ? [[place, response[0]]] : []
	);
	const own = texts.filter(([place]) => answers[Number(place)]!.response.length > 1);
	for (let count = own.length; ; count--) {
		const text = ascii(JSON.stringify(own.slice(0, count)));
		if (text.length <= room || count === 0) return text;
	}
}

const ascii = (json: string) =>
	json.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Nothing for what is damaged, or of other questions. */
export function resume(
	text: string,
	paper: Paper,
	options: { shuffle: boolean },
	questions: readonly Question[],
	now: number
): Kept | undefined {
	const [mark, at, ended, code = '', ...rest] = text.split('|');
	if (mark !== version) return undefined;
	const read = readHandIn(code, paper);
	if ('issue' in read) return undefined;
	const { attempt: id, turn, name, answers } = read.value;
	const begun = beginAttempt({ id, code: '' }, paper, options, now, questions);
	const texts = new Map(textsIn(rest.join('|')));
	return {
		attempt: {
			...begun,
			...{ turn, name },
			at: Math.min(Number(at) || 0, begun.order.length),
			answers: answers.map((given, place) => held(given, texts.get(place)))
		},
		ended: ended === '1'
	};
}

function held(given: Given, text: string | undefined): Attempt['answers'][number] {
	if (given === 'unseen') return { response: [], done: false, ms: 0 };
	const { response, certainty, seconds = 0 } = given;
	const whole = text === undefined ? response : [text, ...response.slice(1)];
	return { response: whole, done: true, ms: seconds * 1000, ...(certainty && { certainty }) };
}

function textsIn(json: string): [number, string][] {
	try {
		return JSON.parse(json);
	} catch {
		return [];
	}
}
