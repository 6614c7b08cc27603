import { beginAttempt, givenIn, type Attempt } from '../class/taking/attempt';
import { handIn, readHandIn, writeHandIn, type Given } from '../class/taking/hand-in';
import type { Paper } from '../class/travel/shared-set';
import { isScored } from '../questions/kinds';
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
	const headOf = (count: number) =>
		[version, attempt.at, Number(ended), codeOf(done(count), paper)].join('|');
	// Typed answers of a very long set may be too much: the first ones are kept.
	const count = mostThat(attempt.order.length, (count) => headOf(count).length + 3 <= room);
	const head = headOf(count);
	return `${head}|${written(done(count), paper, room - head.length - 1)}`;
}

/** The highest count that fits, where less always fits better: all of them at once, as a rule. */
function mostThat(most: number, fits: (count: number) => boolean): number {
	if (fits(most)) return most;
	let [low, high] = [0, most - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (fits(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}

function codeOf(attempt: Attempt, paper: Paper): string {
	const { id, turn, name } = attempt;
	const answers = givenIn(attempt, paper, { time: true }, new Map());
	return writeHandIn(handIn(paper, { attempt: id, turn, label: '', name, answers }), paper);
}

/** Own words by the places of their questions, which no code carries; the latest go where there is no room. */
function written({ answers }: Attempt, { questions }: Paper, room: number): string {
	const own = questions.flatMap((question, place) => {
		const { done, response } = answers[place]!;
		return done && !isScored(question) ? [[place, response[0]]] : [];
	});
	const told = (count: number) => ascii(JSON.stringify(own.slice(0, count)));
	return told(mostThat(own.length, (count) => told(count).length <= room));
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
