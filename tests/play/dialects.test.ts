import { Scorm12API, Scorm2004API } from 'scorm-again';
import { describe, expect, it } from 'vitest';
import { grade, key } from '../../src/lib/questions/kinds';
import {
	duration,
	findApi,
	scorm12,
	scorm2004,
	timespan,
	type Frame
} from '../../src/lib/play/dialects';
import { fixtures } from '../questions/fixtures';
import { wrongOf } from './responses';
import { scormAgain } from './scorm-again';
import { standIn } from './stand-in';

const now = Date.UTC(2026, 10, 26, 9, 5, 7);

const ignore = () => {};
describe.each([
	{ name: '1.2', dialect: scorm12, platform: () => standIn('1.2', {}, ignore) },
	{ name: '2004', dialect: scorm2004, platform: () => standIn('2004', {}, ignore) },
	{
		name: '1.2 as others read it',
		dialect: scorm12,
		platform: () => scormAgain(Scorm12API, {}, ignore)
	},
	{
		name: '2004 as others read it',
		dialect: scorm2004,
		platform: () => scormAgain(Scorm2004API, {}, ignore)
	}
])('SCORM $name', ({ dialect, platform }) => {
	it.each(fixtures)('takes right and wrong answers to $id', (question) => {
		const { api: call, faults } = platform();
		call[dialect.calls.initialize]!('');
		const responses = [key(question), ...wrongOf(question)];
		const results = responses.map((response, index) => {
			const pairs = dialect.answer({ question, response, language: 'en', now, ms: 62_500 });
			for (const [field, value] of pairs)
				call[dialect.calls.set]!(`cmi.interactions.${index}.${field}`, value);
			return Object.fromEntries(pairs).result!;
		});
		expect(faults).toEqual([]);
		if (question.kind === 'write') return expect(new Set(results)).toEqual(new Set(['neutral']));
		expect(results[0]).toBe('correct');
		for (const [index, response] of responses.entries())
			if (grade(question, response, 'en') < 1) expect(results[index]).not.toBe('correct');
		// A platform that compares for itself comes to the same.
		const told = Object.fromEntries(
			dialect.answer({ question, response: key(question), language: 'en', now, ms: 0 })
		);
		if (question.kind !== 'number')
			expect(told['student_response'] ?? told['learner_response']).toBe(
				told['correct_responses.0.pattern']
			);
	});

	it('says how somebody stands in values that it takes', () => {
		for (const score of [undefined, 0, 1 / 3, 0.99999, 1])
			for (const progress of [0, 1 / 7, 1])
				for (const pass of [undefined, 0.8]) {
					const { api: call, faults } = platform();
					call[dialect.calls.initialize]!('');
					for (const [element, value] of dialect.standing({ score, progress, ended: false }, pass))
						call[dialect.calls.set]!(element, value);
					expect(faults).toEqual([]);
				}
	});
});

const status = (pairs: [string, string][], name: RegExp) =>
	pairs.find(([element]) => name.test(element))![1];

describe('what is passed', () => {
	const whole = (score: number) => ({ score, progress: 1, ended: false });

	it('is decided by the mark of the platform, and only at the end', () => {
		expect(status(scorm12.standing(whole(0.8), 0.8), /status/)).toBe('passed');
		expect(status(scorm12.standing(whole(0.79), 0.8), /status/)).toBe('failed');
		expect(status(scorm12.standing({ ...whole(1), progress: 0.5 }, 0.8), /status/)).toBe(
			'incomplete'
		);
		expect(status(scorm2004.standing(whole(0.8), 0.8), /success/)).toBe('passed');
	});

	it('is nothing that we decide', () => {
		expect(status(scorm12.standing(whole(0), undefined), /status/)).toBe('completed');
		expect(status(scorm2004.standing(whole(1), undefined), /success/)).toBe('unknown');
	});
});

describe('times', () => {
	it.each([
		[0, '0000:00:00.00', 'PT0S'],
		[62_500, '0000:01:02.50', 'PT62.5S'],
		[3_599_999, '0001:00:00.00', 'PT3600S'],
		[36_061_230, '0010:01:01.23', 'PT36061.23S']
	])('%i ms is %s and %s', (ms, span, iso) => {
		expect(timespan(ms)).toBe(span);
		expect(duration(ms)).toBe(iso);
	});
});

describe('the platform', () => {
	const api = {};
	const window = (inside: object): Frame => {
		const frame: Frame = { ...inside };
		frame.parent ??= frame;
		return frame;
	};

	it('is found in windows around this one, and around the one that opened it', () => {
		const top = window({ API: api });
		const middle = window({ parent: top });
		expect(findApi(window({ parent: middle }), 'API')).toBe(api);
		expect(findApi(window({ opener: middle }), 'API')).toBe(api);
		expect(findApi(window({ parent: window({ opener: middle }) }), 'API')).toBe(api);
		expect(findApi(window({ parent: middle }), 'API_1484_11')).toBeUndefined();
	});

	it('is looked for behind windows that may not be looked into', () => {
		const foreign = window({ parent: window({ API: api }) });
		Object.defineProperty(foreign, 'API', {
			get() {
				throw new Error('SecurityError');
			}
		});
		expect(findApi(window({ parent: foreign }), 'API')).toBe(api);
	});
});
