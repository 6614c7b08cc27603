import { decimal, describe, interactionOf, type Version } from '../codecs/scorm/interactions';
import type { Question } from '../questions/question';
import type { Standing } from './kept';

// What a learning platform is told, and how it is called: SCORM 1.2 (RTE 3.3-3.4) and SCORM 2004 4th ed. (RTE 3-4).

export type Api = Record<string, (...given: string[]) => string>;
type Pair = [element: string, value: string];

/** A window, as far as one looks for the platform in it. */
export interface Frame {
	parent?: Frame | null;
	opener?: Frame | null;
}

/** The platform's side: in a window around this one, or around one that opened it. */
export const findApi = (from: Frame, name: string): Api | undefined =>
	findUp(from, name) ?? findUp(from.opener, name) ?? findUp(topOf(from).opener, name);

const deepest = 500;

function findUp(from: Frame | null | undefined, name: string): Api | undefined {
	let frame = from;
	for (let depth = 0; frame && depth < deepest; depth++) {
		const found = look(frame, name);
		if (found) return found;
		if (frame.parent === frame) return undefined;
		frame = frame.parent;
	}
	return undefined;
}

/** Another site's window may be gone through, but not looked into. */
function look(frame: Frame, name: string): Api | undefined {
	try {
		return ((frame as Record<string, unknown>)[name] as Api | undefined) ?? undefined;
	} catch {
		return undefined;
	}
}

function topOf(from: Frame): Frame {
	let frame = from;
	for (let depth = 0; frame.parent && frame.parent !== frame && depth < deepest; depth++)
		frame = frame.parent;
	return frame;
}

export interface Answer {
	question: Question;
	response: readonly string[];
	language: string;
	/** When, and how long it took. */
	now: number;
	ms: number;
}

/** One version of the standard. */
export interface Dialect {
	api: string;
	calls: Record<'initialize' | 'terminate' | 'get' | 'set' | 'commit', string>;
	/** Where the mark for passing stands, as a share or as a percentage. */
	pass: { element: string; of: number };
	standing(standing: Standing, pass: number | undefined): Pair[];
	time: { element: string; say(ms: number): string };
	/** So that it goes on where it was left. */
	leaving: Pair;
	answer(answer: Answer): Pair[];
}

/** Characters; 2004 has room for more, but platforms for both often do not. */
export const room = 4096;

const isComplete = ({ progress, ended }: Standing) => ended || progress === 1;
const percent = (score: number) => String(Math.round(score * 10_000) / 100);
const two = (value: number) => String(value).padStart(2, '0');

const judged = (standing: Standing, pass: number | undefined): 'passed' | 'failed' | undefined =>
	pass === undefined || standing.score === undefined || !isComplete(standing)
		? undefined
		: standing.score >= pass
			? 'passed'
			: 'failed';

/** `0001:02:03.50` */
export function timespan(ms: number): string {
	const all = Math.round(ms / 10);
	const [hours, minutes] = [Math.floor(all / 360_000), Math.floor(all / 6000) % 60];
	const seconds = `${two(Math.floor(all / 100) % 60)}.${two(all % 100)}`;
	return `${String(Math.min(hours, 9999)).padStart(4, '0')}:${two(minutes)}:${seconds}`;
}

/** `PT62.5S` */
export const duration = (ms: number): string => `PT${Math.round(ms / 10) / 100}S`;

function clock(now: number): string {
	const date = new Date(now);
	return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
}

function interaction({ question, response, language }: Answer, version: Version): Pair[] {
	const { type, result, ...told } = interactionOf(question, response, language, version);
	return [
		['id', question.id],
		['type', type],
		...(told.pattern ? [['correct_responses.0.pattern', told.pattern] as Pair] : []),
		['weighting', question.points ?? '1'],
		...(told.response
			? [[version === '1.2' ? 'student_response' : 'learner_response', told.response] as Pair]
			: []),
		['result', result]
	];
}

export const scorm12: Dialect = {
	api: 'API',
	calls: {
		initialize: 'LMSInitialize',
		terminate: 'LMSFinish',
		get: 'LMSGetValue',
		set: 'LMSSetValue',
		commit: 'LMSCommit'
	},
	pass: { element: 'cmi.student_data.mastery_score', of: 100 },
	standing: (standing, pass) => [
		...(standing.score === undefined
			? []
			: ([
					['cmi.core.score.min', '0'],
					['cmi.core.score.max', '100'],
					['cmi.core.score.raw', percent(standing.score)]
				] as Pair[])),
		[
			'cmi.core.lesson_status',
			judged(standing, pass) ?? (isComplete(standing) ? 'completed' : 'incomplete')
		]
	],
	time: { element: 'cmi.core.session_time', say: timespan },
	leaving: ['cmi.core.exit', 'suspend'],
	answer: (answer) => [
		...interaction(answer, '1.2'),
		['time', clock(answer.now)],
		['latency', timespan(answer.ms)]
	]
};

export const scorm2004: Dialect = {
	api: 'API_1484_11',
	calls: {
		initialize: 'Initialize',
		terminate: 'Terminate',
		get: 'GetValue',
		set: 'SetValue',
		commit: 'Commit'
	},
	pass: { element: 'cmi.scaled_passing_score', of: 1 },
	standing: (standing, pass) => [
		...(standing.score === undefined
			? []
			: ([
					['cmi.score.min', '0'],
					['cmi.score.max', '100'],
					['cmi.score.raw', percent(standing.score)],
					['cmi.score.scaled', decimal(standing.score)]
				] as Pair[])),
		['cmi.progress_measure', decimal(standing.progress)],
		['cmi.completion_status', isComplete(standing) ? 'completed' : 'incomplete'],
		['cmi.success_status', judged(standing, pass) ?? 'unknown']
	],
	time: { element: 'cmi.session_time', say: duration },
	leaving: ['cmi.exit', 'suspend'],
	answer: (answer) => [
		...interaction(answer, '2004'),
		// No time zone without a part of a second.
		['timestamp', `${new Date(answer.now).toISOString().slice(0, 22)}Z`],
		['latency', duration(answer.ms)],
		['description', describe(answer.question)]
	]
};
