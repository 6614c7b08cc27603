import { describe, expect, it } from 'vitest';
import { answers, at, cards, claimIds, claims, idioms, questions, terms, texts } from './content';
import { grade, syllables } from './readability';

const attributed = /\b(essay|author)/i;
// The terms that are labels for people, and what one essay says besides.
const labelForms = [
	...terms.flatMap(({ label, forms }) => (label ? forms : [])),
	...['illegals?', 'open[ -]borders?', 'on the loose']
];
const labels = new RegExp(`\\b(${labelForms.join('|')})\\b`, 'i');
// ’ before a letter is an apostrophe, so it does not close ‘the agency’s word’.
const inMarks = /“[^”]*”|‘(?:[^‘’]|’(?=\p{L}))*’/gu;
const year = /\b(19|20)\d\d\b/;
// The essay's own figures, and a law's name: no figures from the record, so they need no year.
const undated = /\b100,000\b|\b20[ -]years?\b|\bnumber 20\b|\bMay 13\b|\bTitle 42\b/g;
const figure = (text: string) => /\d/.test(text.replace(undated, ''));

describe('stems', () => {
	it('about a claim say that the essay or the author says so', () => {
		const bare = questions.filter(
			(question) =>
				claimIds.has(question.point!) &&
				!attributed.test(question.prompt + ('text' in question ? ` ${question.text}` : ''))
		);
		expect(bare.map(({ id }) => `${at(id)}: begin ‘According to the essay’ or so`)).toEqual([]);
	});

	it('have at most 20 words', () => {
		const long = questions.filter(({ prompt }) => prompt.split(/\s+/).length > 20);
		expect(long.map(({ id, prompt }) => `${at(id)}: shorten ‘${prompt}’`)).toEqual([]);
	});

	it('together read at grade 8 or lower, terms and acronyms left out', () => {
		const forms = [
			...new Set([...terms, ...idioms].flatMap((item) => ('forms' in item ? item.forms : [])))
		]
			.sort((a, b) => b.length - a.length)
			.map((form) => form.replace(/[^\w ]/g, '\\$&'));
		const term = new RegExp(`\\b(${forms.join('|')})\\b`, 'g');
		const acronym = /\b(\p{Lu}\.){2,}|\b\p{Lu}{2,}\b(’s)?/gu;
		const stems = questions.map(({ prompt }) => prompt.replace(term, '').replace(acronym, ''));
		expect(grade(stems)).toBeLessThanOrEqual(8);
	});

	it('are measured by a counter that can count', () => {
		const known = {
			...{ the: 1, use: 1, makes: 1, asked: 1, phone: 1, court: 1, notes: 1, says: 1, called: 1 },
			...{ table: 2, places: 2, counted: 2, essay: 2, author: 2, million: 2, agency: 3, people: 2 },
			...{ judges: 2, changes: 2, matches: 2, rule: 1, while: 1, little: 2, sources: 2, ended: 2 },
			...{ period: 3, media: 3, serious: 3, prediction: 3, deportation: 4, according: 3 },
			...{ activists: 3, administration: 5, immigration: 4, programs: 2, opinion: 3, year: 1 }
		};
		const heard = Object.keys(known).map((word) => [word, syllables(word)]);
		expect(Object.fromEntries(heard)).toEqual(known);
		// Twelve words, two sentences, fourteen syllables.
		expect(grade(['The cat sat on the mat. It ate a cold little table.'])).toBeCloseTo(
			0.39 * 6 + 11.8 * (14 / 12) - 15.59
		);
	});
});

describe('labels for people', () => {
	it('stand only in quotation marks', () => {
		const bare = texts.filter(({ text }) => labels.test(text.replace(inMarks, '')));
		expect(bare.map(({ item, field, text }) => `${at(item)} ${field}: ${text}`)).toEqual([]);
	});

	it('stand in quotation marks in the heads of their terms too', () => {
		const bare = terms.filter(({ head }) => labels.test(head.replace(inMarks, '')));
		expect(bare.map(({ id, head }) => `${at(id)} head: ${head}`)).toEqual([]);
	});

	it('are in no answer that a learner picks, sorts or types', () => {
		const asked = answers.filter(({ text }) => labels.test(text));
		expect(asked.map(({ item, field, text }) => `${at(item)} ${field}: ${text}`)).toEqual([]);
	});

	it('mark their terms, so that no question or card asks for the label', () => {
		const labelled = terms.filter(({ label }) => label).map(({ id }) => id);
		expect(labelled).not.toEqual([]);
		const asking = cards.filter(({ back }) => labels.test(back));
		expect(asking.map(({ id }) => `${at(id)}: turn it round, from word to meaning`)).toEqual([]);
		const backwards = cards.filter(
			({ point, front }) =>
				labelled.includes(point!) && !labels.test((front.match(inMarks) ?? []).join())
		);
		expect(backwards.map(({ id }) => `${at(id)}: put the word on the front`)).toEqual([]);
	});
});

describe('figures', () => {
	it('in the notes on claims and terms have a year', () => {
		const notes = [
			...claims.map(({ id, note }) => ({ id, text: note })),
			...claims.map(({ id, another }) => ({ id, text: another?.text })),
			...terms.map(({ id, note }) => ({ id, text: note }))
		];
		const undatedNotes = notes.filter(({ text }) => text && figure(text) && !year.test(text));
		expect(undatedNotes.map(({ id, text }) => `${at(id)}: of which year is ‘${text}’`)).toEqual([]);
	});

	// Feedback stands between its stem and the explanation, and works with their figures. A stem that says
	// ‘Suppose’, with an explanation that calls the numbers made up, has no figure from the record.
	it('in explanations and feedback have a year, there or in a text shown with them', () => {
		const recorded = questions.filter(
			({ prompt, explanation = '' }) =>
				!(/\bsuppose\b/i.test(prompt) && /numbers are made up/.test(explanation))
		);
		const bare = recorded.flatMap(({ id, prompt, explanation = '', hint = '', feedback = {} }) =>
			[
				...[explanation, hint].filter((text) => figure(text) && !year.test(prompt + text)),
				...Object.values(feedback).filter(
					(text) => figure(text) && !year.test(prompt + text + explanation)
				)
			].map((text) => `${at(id)}: of which year is ‘${text}’`)
		);
		expect(bare).toEqual([]);
	});

	it('of people come with a word that they are people, before anybody guesses or works with them', () => {
		const bare = questions.filter(
			({ kind, prompt, hint }) =>
				(kind === 'estimate' || (kind === 'number' && /\d,\d{3}/.test(prompt))) &&
				!/\breal people\b/.test(hint!)
		);
		expect(bare.map(({ id }) => `${at(id)}: begin the hint with a heads-up`)).toEqual([]);
	});

	it('on cards have a year', () => {
		const bare = cards.filter(({ front, back }) => figure(back) && !year.test(front + back));
		expect(bare.map(({ id }) => at(id))).toEqual([]);
	});
});

describe('texts', () => {
	it('are plain: no markup, line breaks or straight quotation marks', () => {
		const odd = texts.filter(({ text }) => /[<>"'`\n\t]|\*\*|^ | $| {2}/.test(text));
		expect(odd.map(({ item, field, text }) => `${at(item)} ${field}: ${text}`)).toEqual([]);
	});

	it('are short enough for a phone', () => {
		const limit = (field: string) => {
			if (field === 'explanation') return 50;
			if (field.startsWith('feedback.')) return 24;
			if (field === 'hint') return 30;
			return /^(options|items)\./.test(field) ? 16 : Infinity;
		};
		const ids = new Set(questions.map(({ id }) => id));
		const long = texts.filter(
			({ item, field, text }) => ids.has(item) && text.split(/\s+/).length > limit(field)
		);
		expect(long.map(({ item, field, text }) => `${at(item)} ${field}: ${text}`)).toEqual([]);
	});

	it('explain in a first sentence that stands alone, of at most 30 words', () => {
		const long = questions.filter(({ explanation = '' }) => {
			const [first = ''] = explanation.split(/[.!?][’”)]* (?=[\p{Lu}‘“\d])/u);
			return first.split(/\s+/).length > 30;
		});
		expect(long.map(({ id, explanation }) => `${at(id)}: ${explanation}`)).toEqual([]);
	});

	it('call nothing in the essay false', () => {
		const verdicts = texts.filter(({ text }) =>
			/\b(lied|liar|debunk\w*|false(ly|hood)?|fake|untrue)\b/i.test(text.replace(inMarks, ''))
		);
		expect(verdicts.map(({ item, field, text }) => `${at(item)} ${field}: ${text}`)).toEqual([]);
	});

	it('never say that the author gives no source: the web version had links', () => {
		const unfair = texts.filter(({ text }) =>
			/(?<!version of the )\b(essay|author|he|bob dane|dane) (gives|names|cites|has|offers|shows) no sources?\b/i.test(
				text
			)
		);
		expect(unfair.map(({ item, field, text }) => `${at(item)} ${field}: ${text}`)).toEqual([]);
	});
});
