import { unzipSync } from 'fflate';
import giftParser from 'gift-pegjs';
import papaparse from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { SaxesParser } from 'saxes';
import load from 'sql.js';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/lib/codecs';
import type { Codec } from '../../src/lib/codecs/codec';
import { fit } from '../../src/lib/codecs/fit/fit';
import { lines } from '../../src/lib/codecs/files/text';
import { withPlaces } from './arbitrary';
import { bytes } from './compare';
import { ofEveryKind, ofNastyTexts, setOf } from './sets';

// Readers that are not ours, on what our writers made of every kind and of nasty texts.

const every = withPlaces([...ofEveryKind.questions, ...ofNastyTexts.questions]);
const named = (id: string): Codec => formats.find((one) => one.id === id)!;
async function written(id: string, set = every) {
	const fitted = fit(set, named(id)).set;
	const file = bytes(await named(id).write!(fitted));
	return { fitted, file, text: new TextDecoder().decode(file) };
}
const choices = (set: typeof every) =>
	set.questions.flatMap((one) => (one.kind === 'choice' ? [one] : []));

/** Every element's name with its path, read strictly; throws where a document is not well formed. */
function elementsOf(document: string) {
	const parser = new SaxesParser({ xmlns: true });
	const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
	const open: (typeof found)[number][] = [];
	parser.on('error', (fault) => {
		throw fault;
	});
	parser.on('opentag', ({ local, attributes }) => {
		const plain = Object.fromEntries(
			Object.values(attributes).map(({ name, value }) => [name, value])
		);
		const one = { name: local, attributes: plain, text: '' };
		found.push(one);
		open.push(one);
	});
	parser.on('text', (text) => open.forEach((one) => (one.text += text)));
	parser.on('closetag', () => open.pop());
	parser.write(document).close();
	return found;
}

describe('gift-pegjs', () => {
	it('reads every question of a GIFT file with its id, answers and notes', async () => {
		const { fitted, text } = await written('gift');
		const [category, ...read] = giftParser.parse(text);
		expect(category!.type).toBe('Category');
		expect(read.map((one) => ('id' in one ? one.id : ''))).toEqual(
			fitted.questions.map(({ id }) => id)
		);
		for (const [index, one] of read.entries()) {
			const question = fitted.questions[index]!;
			if (!('stem' in one)) throw new Error(one.type);
			expect(one.stem.text).toBe(question.prompt);
			if (one.type === 'MC' && question.kind === 'choice') {
				const right = one.choices.filter(({ isCorrect, weight }) => isCorrect || (weight ?? 0) > 0);
				expect(right.map(({ text }) => text.text).sort()).toEqual(
					question.right.map((option) => question.options[option]).sort()
				);
				expect(
					one.choices
						.map(({ feedback }) => feedback?.text)
						.filter(Boolean)
						.sort()
				).toEqual(Object.values(question.feedback ?? {}).sort());
			}
		}
	});
});

describe('saxes', () => {
	it.each([
		'moodle',
		'canvas-classic',
		'canvas-new',
		'qti-2',
		'qti-3',
		'kahoot',
		'wayground',
		'microsoft-forms'
	])('finds every document of %s well formed, with its ids', async (id) => {
		const { fitted, file, text } = await written(id);
		const documents =
			named(id).extension === 'xml'
				? [text]
				: Object.entries(unzipSync(file)).map(([, one]) => new TextDecoder().decode(one));
		const all = documents.flatMap(elementsOf);
		if (id === 'moodle')
			expect(all.filter(({ name }) => name === 'idnumber').map(({ text }) => text)).toEqual([
				'introduction',
				...fitted.questions.map((one) => one.id)
			]);
		if (id.startsWith('canvas'))
			expect(
				all.filter(({ name }) => name === 'item').map(({ attributes }) => attributes.ident)
			).toEqual(fitted.questions.map((one) => one.id));
		if (id.startsWith('qti')) {
			const items = all.filter(({ name }) => /^(assessmentItem|qti-assessment-item)$/.test(name));
			expect(items.map(({ attributes }) => attributes.identifier)).toEqual(
				fitted.questions.map((one) => one.id)
			);
			const ids = all.flatMap(({ attributes }) => attributes.identifier ?? []);
			expect(ids.filter((one) => !/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(one))).toEqual([]);
			// Every file that the manifest names is there, and no other.
			const listed = all
				.filter(({ name }) => name === 'file')
				.map(({ attributes }) => attributes.href);
			expect([...listed, 'imsmanifest.xml'].sort()).toEqual(Object.keys(unzipSync(file)).sort());
		}
	});
});

describe('papaparse', () => {
	it('reads our CSV by its heads', async () => {
		const { fitted, text } = await written('csv');
		const { data, errors } = papaparse.parse<Record<string, string>>(text, {
			header: true,
			skipEmptyLines: true
		});
		expect(errors).toEqual([]);
		expect(data.map(({ id }) => id)).toEqual(fitted.questions.map(({ id }) => id));
	});

	it.each([
		['blooket', 2, 1, 8],
		['gimkit', 2, 0, 5]
	])('reads every row of %s, each as wide as the heads', async (id, heads, column, width) => {
		const { fitted, text } = await written(id);
		const { data, errors } = papaparse.parse<string[]>(text.trimEnd());
		expect(errors).toEqual([]);
		expect(data.every((row) => row.length === width)).toBe(true);
		expect(data.slice(heads).map((row) => row[column])).toEqual(
			fitted.questions.map(({ prompt }) => prompt)
		);
	});

	it('finds the right answer of Gimkit and of Blooket where they say', async () => {
		const gimkit = await written('gimkit');
		const blooket = await written('blooket');
		const rows = (text: string) => papaparse.parse<string[]>(text.trimEnd()).data.slice(2);
		expect(rows(gimkit.text).map((row) => row[1])).toEqual(
			choices(gimkit.fitted).map(({ options, right }) => options[right[0]!])
		);
		for (const [index, question] of choices(blooket.fitted).entries()) {
			const row = rows(blooket.text)[index]!;
			const right = row[7]!.split(',').map((place) => row[1 + Number(place)]);
			expect(right.sort()).toEqual(question.right.map((option) => question.options[option]).sort());
		}
	});

	it('reads one row a question of Blackboard', async () => {
		const { fitted, text } = await written('blackboard');
		const rows = text
			.trimEnd()
			.split('\r\n')
			.map((row) => row.split('\t'));
		expect(rows.length).toBe(fitted.questions.length);
		expect(rows.every(([type]) => /^(MC|MA|TF|FIB|FIB_PLUS|NUM|MAT|ORD)$/.test(type!))).toBe(true);
	});
});

describe('read-excel-file', () => {
	it.each([
		['kahoot', 8, 1, 7],
		['wayground', 2, 0, 7]
	])('reads every question of %s and its right answers', async (id, heads, prompts, key) => {
		const { fitted, file } = await written(id);
		const rows = (await readSheet(Buffer.from(file), { trim: false })).slice(heads);
		expect(rows.map((row) => String(row[prompts]))).toEqual(
			fitted.questions.map(({ prompt }) => prompt)
		);
		for (const [index, question] of fitted.questions.entries()) {
			if (question.kind !== 'choice') continue;
			const right = String(rows[index]![key])
				.split(',')
				.map((place) => String(rows[index]![prompts + (id === 'kahoot' ? 0 : 1) + Number(place)]));
			expect(right.sort()).toEqual(question.right.map((option) => question.options[option]).sort());
		}
	});
});

describe('sql.js', () => {
	const open = async (file: Uint8Array) => {
		const { Database } = await load();
		return new Database(unzipSync(file)['collection.anki2']);
	};

	it('finds a whole collection: every note with its guid, and a card for each blank', async () => {
		const { fitted, file } = await written('apkg');
		const database = await open(file);
		expect(database.exec('pragma integrity_check')[0]!.values).toEqual([['ok']]);
		expect(database.exec('select ver from col')[0]!.values).toEqual([[11]]);
		const guids = database.exec('select guid from notes')[0]!.values.map(([guid]) => guid);
		const ids = [...fitted.questions, ...fitted.cards].map(({ id }) => id);
		expect(guids.sort()).toEqual(ids.sort());
		const lone = 'select count(*) from cards where nid not in (select id from notes)';
		expect(database.exec(lone)[0]!.values).toEqual([[0]]);
		const none = 'select count(*) from notes where id not in (select nid from cards)';
		expect(database.exec(none)[0]!.values).toEqual([[0]]);
	});

	it('keeps ids and note types from one download to the next, and dates the later one later', async () => {
		const ask = 'select id, guid, mid from notes order by guid';
		const fitted = fit(every, named('apkg')).set;
		const [first, second] = await Promise.all(
			[1_800_000_000, 1_800_000_100].map(async (when) =>
				open(bytes(await named('apkg').write!(fitted, when)))
			)
		);
		expect(first!.exec(ask)).toEqual(second!.exec(ask));
		expect(second!.exec('select distinct mod from notes')[0]!.values).toEqual([[1_800_000_100]]);
	});
});

describe('a script for Google Forms', () => {
	it('makes the quiz that it is given when it is run', async () => {
		const { fitted, text } = await written('google-forms');
		const made: { title: string; choices: { text: string; right: boolean }[] }[] = [];
		const item = () => {
			const one = { title: '', choices: [] as { text: string; right: boolean }[] };
			made.push(one);
			const self = {
				setTitle: (title: string) => ((one.title = title), self),
				setPoints: () => self,
				setGeneralFeedback: () => self,
				setFeedbackForCorrect: () => self,
				setFeedbackForIncorrect: () => self,
				createChoice: (choice: string, right: boolean) => ({ text: choice, right }),
				setChoices: (given: typeof one.choices) => ((one.choices = given), self)
			};
			return self;
		};
		let about = '';
		const form = {
			setDescription: (given: string) => ((about = given), form),
			setIsQuiz: () => form,
			addTextItem: item,
			addParagraphTextItem: item,
			addMultipleChoiceItem: item,
			addCheckboxItem: item,
			getEditUrl: () => ''
		};
		const feedback = { setText: () => feedback, build: () => feedback };
		const program = { create: () => form, createFeedback: () => feedback };
		new Function('FormApp', 'Logger', `${text}\nmakeQuiz();`)(program, { log: () => {} });
		expect(made.map(({ title }) => title)).toEqual(fitted.questions.map(({ prompt }) => prompt));
		expect(about).toContain(fitted.essay.address);
		const right = made.flatMap(({ choices }) => choices.filter((one) => one.right).length || []);
		expect(right).toEqual(choices(fitted).map((one) => one.right.length));
	});
});

describe('H5P', () => {
	it('names its libraries and marks the right answers', async () => {
		const { fitted, file } = await written('h5p-questions');
		const files = unzipSync(file);
		const json = (path: string) => JSON.parse(new TextDecoder().decode(files[path]));
		expect(json('h5p.json').mainLibrary).toBe('H5P.QuestionSet');
		const read: { params: { answers: { correct: boolean }[] }; library: string }[] =
			json('content/content.json').questions;
		expect(
			read.map(({ params }) => params.answers.filter(({ correct }) => correct).length)
		).toEqual(choices(fitted).map(({ right }) => right.length));
	});

	it('has a dialog for each card', async () => {
		const set = { ...setOf([]), cards: [{ id: 'a-card', front: 'a < b', back: 'x\ny' }] };
		const { file } = await written('h5p-cards', set);
		const content = JSON.parse(new TextDecoder().decode(unzipSync(file)['content/content.json']));
		expect(content.dialogs).toEqual([
			{ text: '<p>a &lt; b</p>', answer: '<p>x<br>y</p>', tips: {} }
		]);
	});
});

describe('Markdown', () => {
	it('lets no text become markup', async () => {
		const { text } = await written('markdown', setOf(ofNastyTexts.questions));
		expect(text).not.toMatch(/(?<!\\)<b>/);
		expect(lines(text)).toContain('\\=HYPERLINK'.replace('\\=', '='));
	});
});
