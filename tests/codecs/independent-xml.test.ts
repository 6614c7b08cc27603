import { unzipSync } from 'fflate';
import load from 'sql.js';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/lib/codecs';
import { fit } from '../../src/lib/codecs/fit/fit';
import { rubricOf } from '../../src/lib/codecs/files/rubric';
import type { Question } from '../../src/lib/questions/question';
import { withPlaces } from './arbitrary';
import { bytes } from './compare';
import { ofEveryKind, ofNastyTexts } from './sets';
import { every, first, shown, treeOf, type Tree } from './tree';

// What saxes and SQLite find in our files: questions, options, right answers, notes and ids.

const set = withPlaces([...ofEveryKind.questions, ...ofNastyTexts.questions]);
async function written(id: string) {
	const codec = formats.find((one) => one.id === id)!;
	const fitted = fit(set, codec).set;
	return { fitted, file: bytes(await codec.write!(fitted)) };
}
const text = (file: Uint8Array | undefined) => new TextDecoder().decode(file);
const of = <Kind extends Question['kind']>(kind: Kind, questions: Question[]) =>
	questions.filter((one): one is Extract<Question, { kind: Kind }> => one.kind === kind);
const optionsOf = ({ options, right, feedback = {} }: Extract<Question, { kind: 'choice' }>) =>
	Object.entries(options)
		.map(([id, option]) => [option, right.includes(id), feedback[id] ?? ''])
		.sort();

describe('Moodle XML, read by saxes', async () => {
	const { fitted, file } = await written('moodle');
	const byId = new Map(
		every(treeOf(text(file)), 'question')
			.filter(({ attributes }) => attributes.type !== 'category')
			.map((one) => [first(one, 'idnumber').text, one])
	);
	const own = (one: Tree, name: string) => one.children.filter((child) => child.name === name);
	const answers = (one: Tree) =>
		own(one, 'answer').map((answer) => ({
			text: own(answer, 'text')[0]!.text,
			fraction: Number(answer.attributes.fraction),
			note: shown(own(answer, 'feedback')[0]?.text ?? '')
		}));

	it('has every prompt, explanation and point under its id', () => {
		for (const question of fitted.questions) {
			const found = byId.get(question.id)!;
			if (question.kind !== 'cloze')
				expect(shown(first(found, 'questiontext').text)).toBe(question.prompt);
			expect(shown(first(found, 'generalfeedback').text)).toBe(question.explanation ?? '');
			if (question.kind !== 'cloze')
				expect(first(found, 'defaultgrade').text).toBe(question.points ?? '1');
		}
	});

	it('has the options, which of them are right, and their notes', () => {
		for (const question of of('choice', fitted.questions))
			expect(
				answers(byId.get(question.id)!)
					.map(({ text, fraction, note }) => [shown(text), fraction > 0, note])
					.sort()
			).toEqual(optionsOf(question));
		for (const question of of('truth', fitted.questions))
			expect(answers(byId.get(question.id)!).find(({ fraction }) => fraction === 100)!.text).toBe(
				question.right === 'yes' ? 'true' : 'false'
			);
	});

	it('has the accepted answers, values, pairs and orders', () => {
		const right = (id: string) => answers(byId.get(id)!).filter(({ fraction }) => fraction === 100);
		for (const { id, accepted } of of('short', fitted.questions))
			expect(right(id).map(({ text }) => text.replaceAll('\\*', '*'))).toEqual(accepted);
		for (const { id, value, tolerance } of of('number', fitted.questions)) {
			expect(right(id).map(({ text }) => text)).toEqual([value]);
			expect(first(byId.get(id)!, 'tolerance').text).toBe(tolerance ?? '0');
		}
		for (const { id, items, options, right } of of('match', fitted.questions))
			expect(
				own(byId.get(id)!, 'subquestion')
					.map((one) => [shown(own(one, 'text')[0]!.text), own(one, 'answer')[0]!.text])
					.filter(([item]) => item)
					.sort()
			).toEqual(
				Object.entries(items)
					.map(([item, label]) => [label, options[right[item]!]])
					.sort()
			);
		for (const { id, items, right } of of('order', fitted.questions))
			expect(answers(byId.get(id)!).map(({ text }) => shown(text))).toEqual(
				right.map((item) => items[item])
			);
	});

	// Moodle 4.5.6: any other fraction refuses the whole file; ordering without shownumcorrect ends in an error.
	it('keeps to what Moodle’s importer takes', () => {
		const steps = [100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20];
		const allowed = [...steps, 16.66667, 14.28571, 12.5, 11.11111, 10, 5, 0];
		for (const one of byId.values()) {
			if (one.attributes.type !== 'ordering')
				for (const { fraction } of answers(one)) expect(allowed).toContain(Math.abs(fraction));
			else expect(own(one, 'shownumcorrect')).toHaveLength(1);
			expect(first(one, 'idnumber').text.length).toBeLessThanOrEqual(100);
			expect(own(one, 'name')[0]!.text.length).toBeLessThanOrEqual(250);
		}
	});
});

describe.each(['canvas-classic', 'canvas-new'])('%s, read by saxes', async (id) => {
	const { fitted, file } = await written(id);
	const files = unzipSync(file);
	const items = new Map(
		Object.entries(files)
			.filter(([path]) => /\.xml$/.test(path) && path !== 'imsmanifest.xml')
			.flatMap(([, one]) => every(treeOf(text(one)), 'item'))
			.map((one) => [one.attributes.ident!, one])
	);
	/** What must be picked: values that give points, less those under a `not`. */
	const picked = (one: Tree): string[] =>
		one.name === 'not' ? [] : one.name === 'varequal' ? [one.text] : one.children.flatMap(picked);
	const right = (one: Tree) =>
		every(one, 'respcondition')
			.filter((condition) => every(condition, 'setvar').length)
			.flatMap(picked);
	const note = (one: Tree, on: string) =>
		shown(
			every(one, 'itemfeedback').find((two) => two.attributes.ident === `${on}_fb`)?.text ?? ''
		);

	it('has every prompt and explanation under its id', () => {
		for (const question of fitted.questions) {
			const found = items.get(question.id)!;
			if (question.kind !== 'cloze')
				expect(shown(first(found, 'mattext').text)).toBe(question.prompt);
			// Where one judges oneself it is what one judges by.
			const told = question.kind === 'write' ? rubricOf(question) : question.explanation;
			expect(note(found, 'general')).toBe(told ?? '');
		}
	});

	it('has the options, which of them are right, and their notes', () => {
		for (const question of of('choice', fitted.questions)) {
			const found = items.get(question.id)!;
			const labels = every(found, 'response_label').map((label): [string, boolean, string] => [
				shown(label.text),
				right(found).includes(label.attributes.ident!),
				note(found, label.attributes.ident!)
			]);
			expect(labels.sort()).toEqual(optionsOf(question));
		}
	});

	it('has the accepted answers and pairs; numbers have the bounds that Canvas asks for', () => {
		for (const question of of('short', fitted.questions))
			expect(right(items.get(question.id)!)).toEqual(question.accepted);
		for (const question of of('number', fitted.questions)) {
			const found = items.get(question.id)!;
			expect(right(found)).toEqual([question.value]);
			expect(every(found, 'vargte')).toHaveLength(1);
			expect(every(found, 'varlte')).toHaveLength(1);
		}
		for (const question of of('match', fitted.questions)) {
			const found = items.get(question.id)!;
			const texts = new Map(
				every(found, 'response_label').map((one) => [one.attributes.ident!, shown(one.text)])
			);
			const pairs = every(found, 'response_lid').map((list, index) => [
				shown(first(list, 'mattext').text),
				texts.get(right(found)[index]!)
			]);
			expect(pairs.sort()).toEqual(
				Object.entries(question.items)
					.map(([item, label]) => [label, question.options[question.right[item]!]])
					.sort()
			);
		}
	});

	it('names its resource as the importers look for it', () => {
		const [resource] = every(treeOf(text(files['imsmanifest.xml'])), 'resource');
		expect(resource!.attributes.type).toBe('imsqti_xmlv1p2');
	});
});

describe.each([
	['qti-2', (name: string) => name],
	['qti-3', (name: string) => `qti-${name.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`)}`]
])('%s, read by saxes', async (id, say) => {
	const { fitted, file } = await written(id);
	const files = unzipSync(file);
	const item = ({ id }: { id: string }) => treeOf(text(files[`items/${id}.xml`]));
	const correct = (one: Tree) =>
		every(first(one, say('correctResponse')), say('value')).map((value) => value.text);
	const choices = (one: Tree, name: string) =>
		new Map(every(one, say(name)).map((two) => [two.attributes.identifier!, two.text]));

	it('has the options and which of them are right', () => {
		for (const question of of('choice', fitted.questions)) {
			const found = item(question);
			const flat = (text: string) => text.replace(/\n/g, '');
			expect(
				[...choices(found, 'simpleChoice')]
					.map(([id, text]) => [text, correct(found).includes(id)])
					.sort()
			).toEqual(
				Object.entries(question.options)
					.map(([id, text]) => [flat(text), question.right.includes(id)])
					.sort()
			);
		}
	});

	it('has the accepted answers, values, pairs and orders', () => {
		for (const question of of('short', fitted.questions)) {
			const keys = every(item(question), say('mapEntry')).map(
				({ attributes }) => attributes.mapKey ?? attributes['map-key']
			);
			expect(keys).toEqual(question.accepted);
		}
		for (const question of of('number', fitted.questions)) {
			expect(correct(item(question))).toEqual([question.value]);
			const { tolerance = '0' } = question;
			expect(first(item(question), say('equal')).attributes.tolerance).toBe(
				`${tolerance} ${tolerance}`
			);
		}
		for (const question of of('order', fitted.questions)) {
			const texts = choices(item(question), 'simpleChoice');
			expect(correct(item(question)).map((id) => texts.get(id))).toEqual(
				question.right.map((id) => question.items[id])
			);
		}
		for (const question of of('match', fitted.questions)) {
			const texts = choices(item(question), 'simpleAssociableChoice');
			expect(
				correct(item(question))
					.map((pair) => pair.split(' ').map((id) => texts.get(id)))
					.sort()
			).toEqual(
				Object.entries(question.items)
					.map(([id, label]) => [label, question.options[question.right[id]!]])
					.sort()
			);
		}
	});
});

describe('an Anki package, read by SQLite', async () => {
	const { fitted, file } = await written('apkg');

	it('has each card’s sides and each cloze text’s answers under its guid', async () => {
		const { Database } = await load();
		const database = new Database(unzipSync(file)['collection.anki2']);
		const notes = new Map(
			database
				.exec('select guid, flds from notes')[0]!
				.values.map(([guid, fields]) => [String(guid), String(fields).split('\x1f')])
		);
		for (const { id, front, back } of fitted.cards)
			expect(notes.get(id)!.map(shown)).toEqual([front, back]);
		for (const { id, blanks } of of('cloze', fitted.questions))
			for (const [best] of Object.values(blanks))
				expect(shown(notes.get(id)![0]!)).toContain(`::${best}`);
	});
});
