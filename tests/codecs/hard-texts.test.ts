import bank from '$content/bank';
import changed from '$content/changed';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import giftParser from 'gift-pegjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import load from 'sql.js';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/lib/codecs';
import { fit } from '../../src/lib/codecs/fit/fit';
import { narrowed, widened } from '../../src/lib/codecs/qti/tolerance';
import type { Question } from '../../src/lib/questions/question';
import type { QuestionSet } from '../../src/lib/questions/set';
import { ends } from '../../src/lib/questions/text/quantity';
import { GET } from '../../src/routes/downloads/[file]/+server';
import { blank, bytes, content, same } from './compare';
import { every, first, shown, treeOf, type Tree } from './tree';

// Texts that real importers were seen to misread, one after the other, as readers that are not ours find them.

const set: QuestionSet = JSON.parse(
	readFileSync(join(import.meta.dirname, '../proofs/set.json'), 'utf8')
);
const named = (id: string) => formats.find((one) => one.id === id)!;
async function written(id: string) {
	const fitted = fit(set, named(id));
	const file = bytes(await named(id).write!(fitted.set));
	return { ...fitted, file, text: new TextDecoder().decode(file) };
}
const of = <Kind extends Question['kind']>(kind: Kind, { questions }: QuestionSet) =>
	questions.filter((one): one is Extract<Question, { kind: Kind }> => one.kind === kind);
const codesOf = (issues: { code: string; at?: string }[], at: string) =>
	issues.filter((one) => one.at === at).map(({ code }) => code);

describe('Moodle XML', async () => {
	const moodle = await written('moodle');
	const byId = new Map(
		every(treeOf(moodle.text), 'question')
			.slice(1)
			.map((one) => [first(one, 'idnumber').text, one])
	);

	// Moodle’s parser gives a text in pieces, cut at each entity, and drops those of white space alone.
	it('has no plain text of which Moodle drops a space or a line end', () => {
		const plain =
			/<answer [^>]*moodle_auto_format[^>]*><text>(.*?)<\/text>|<tag><text>(.*?)<\/text>/gs;
		const all = [...moodle.text.matchAll(plain)].map(([, answer, tag]) => answer ?? tag!);
		expect(all.length).toBeGreaterThan(20);
		expect(all.filter((one) => /&/.test(one.replace(/<!\[CDATA\[.*?\]\]>/gs, '')))).toEqual([]);
		for (const { id, accepted } of of('short', moodle.set))
			expect(
				every(byId.get(id)!, 'answer')
					.filter(({ attributes }) => attributes.fraction === '100')
					.map((one) => first(one, 'text').text.replaceAll('\\*', '*'))
			).toEqual(accepted);
	});

	it('has right sides and notes in blanks as HTML, so nothing after < is lost', () => {
		for (const { id, items, options, right } of of('match', moodle.set)) {
			const pairs = every(byId.get(id)!, 'subquestion').map((one) => [
				shown(first(one, 'text').text),
				shown(first(first(one, 'answer'), 'text').text)
			]);
			for (const item of Object.keys(items))
				expect(pairs).toContainEqual([items[item], options[right[item]!]]);
		}
		for (const { id, feedback = {} } of of('cloze', moodle.set))
			for (const note of Object.values(feedback)) {
				const body = first(byId.get(id)!, 'questiontext').text;
				const twice = body.slice(body.indexOf('~*#') + 3, body.indexOf('}', body.indexOf('~*#')));
				const once = twice.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
				expect(shown(shown(once))).toBe(note);
			}
	});

	it('says that numbers of more than 14 digits are cut, and keeps the title of a category', () => {
		expect(codesOf(moodle.issues, 'proof-number-2')).toContain('digits-cut');
		expect(codesOf(moodle.issues, 'proof-number-1')).not.toContain('digits-cut');
		expect(codesOf(fit(set, named('gift')).issues, 'proof-number-2')).toContain('digits-cut');
		expect(first(treeOf(moodle.text), 'category').text).toBe(
			'$course$/top/Proofs: A & B ‹i>set‹//i> // 1'
		);
	});
});

describe.each([
	['canvas-classic', 'text/plain', (text: string) => text],
	['canvas-new', 'text/html', shown]
])('%s', async (id, type, read) => {
	const canvas = await written(id);
	const [xml] = Object.entries(unzipSync(canvas.file)).filter(([path]) => path.includes('/'));
	const items = new Map(
		every(treeOf(new TextDecoder().decode(xml![1])), 'item').map((one) => [
			one.attributes.ident!,
			one
		])
	);
	const labels = (of: Tree) => every(of, 'response_label').map((one) => first(one, 'mattext'));

	it('has what is accepted in blanks as plain text', () => {
		for (const { id, blanks } of of('cloze', canvas.set)) {
			const texts = labels(items.get(id)!);
			expect(texts.map(({ attributes }) => attributes.texttype)).toEqual(
				texts.map(() => 'text/plain')
			);
			expect(texts.map(({ text }) => text).sort()).toEqual(Object.values(blanks).flat().sort());
		}
	});

	it('has both sides of what is matched and sorted as this Canvas reads them', () => {
		for (const question of [...of('match', canvas.set), ...of('sort', canvas.set)]) {
			const lists = every(items.get(question.id)!, 'response_lid');
			const [left, right] = [
				lists.map((one) => first(one, 'mattext')),
				lists.flatMap((one) => labels(one))
			];
			for (const { attributes } of [...left, ...right]) expect(attributes.texttype).toBe(type);
			const texts = new Set([...left, ...right].map(({ text }) => read(text)));
			for (const text of [...Object.values(question.items), ...Object.values(question.options)])
				expect(texts).toContain(text);
		}
	});

	it('has a space after each line end, for where tags are taken away', () => {
		expect(new TextDecoder().decode(xml![1])).not.toMatch(/&lt;br&gt;(?! )/);
	});
});

describe('GIFT, read by gift-pegjs', async () => {
	const gift = await written('gift');
	const read = new Map(
		giftParser.parse(gift.text).flatMap((one) => ('id' in one && one.id ? [[one.id, one]] : []))
	);

	it('has one right answer where there is one, whatever it begins with or holds', () => {
		for (const { id, options, right } of of('choice', gift.set)) {
			const one = read.get(id);
			if (one?.type !== 'MC') throw new Error(`${id} is ${one?.type}`);
			const marked = one.choices.filter(({ isCorrect }) => isCorrect);
			if (right.length > 1) continue;
			expect(marked.map(({ text, weight }) => [text.text, weight])).toEqual([
				[options[right[0]!], null]
			]);
		}
	});

	it('ends what ticking everything would gain, where several are right', () => {
		for (const { id, right } of of('choice', gift.set)) {
			const one = read.get(id);
			if (right.length < 2 || one?.type !== 'MC') continue;
			const weights = one.choices.map(({ weight }) => weight ?? 0);
			expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(100);
		}
	});

	it('has right sides of pairs as HTML', () => {
		for (const { id, options, right } of of('match', gift.set)) {
			const one = read.get(id);
			if (one?.type !== 'Matching') throw new Error(`${id} is ${one?.type}`);
			expect(one.matchPairs.map(({ subanswer }) => shown(subanswer)).sort()).toEqual(
				Object.values(right)
					.map((option) => options[option])
					.sort()
			);
		}
	});
});

describe('H5P', async () => {
	const decoded = (file: Uint8Array, path: string) =>
		JSON.parse(new TextDecoder().decode(unzipSync(file)[path]));

	it('cuts no character in two', async () => {
		const { file } = await written('h5p-questions');
		const { questions } = decoded(file, 'content/content.json');
		const titles: string[] = questions
			.map((one: { metadata: object }) => one.metadata)
			.map(({ title }: { title: string }) => title);
		expect(titles.filter((title) => /\p{Cs}/u.test(title))).toEqual([]);
		expect(titles.some((title) => title.endsWith('😀'))).toBe(true);
	});

	it('has a title from which no tag can vanish', async () => {
		const { file } = await written('h5p-cards');
		expect(decoded(file, 'h5p.json').title).not.toMatch(/<[a-z/]/);
	});
});

describe('an Anki package, read by SQLite', async () => {
	const { Database } = await load();
	const open = (file: Uint8Array) => new Database(unzipSync(file)['collection.anki2']);
	const ask = (file: Uint8Array, query: string) => open(file).exec(query)[0]!.values;

	it('has no mark for sounds, LaTeX or MathJax that a text of ours brought', async () => {
		const { file, set: fitted } = await written('apkg');
		const fields = ask(file, 'select flds from notes').map(([one]) => String(one));
		expect(
			fields.filter((one) => /\[sound:|\[\/?latex\]|\[\/?\${1,2}\]|\\[()[\]]/i.test(one))
		).toEqual([]);
		const { set: again } = await named('apkg').read!(file, blank(set));
		expect(again.cards).toEqual(expect.arrayContaining(fitted.cards));
		const firsts = ask(file, 'select sfld from notes').map(([one]) => String(one));
		expect(firsts.filter((one) => one.includes('span'))).toEqual([]);
	});

	it('has ids that are times gone by', async () => {
		const { file } = await written('apkg');
		const latest = ask(file, 'select max(id) from cards union select max(id) from notes');
		for (const [id] of latest) expect(Number(id)).toBeLessThan(Date.UTC(2025, 6));
	});

	it('is published with the time its content was last changed, so a later one updates', async () => {
		const event = { params: { file: 'close-call.apkg' } } as Parameters<typeof GET>[0];
		const response = await GET(event);
		const file = new Uint8Array(await response.arrayBuffer());
		expect(ask(file, 'select distinct mod from notes')).toEqual([[changed]]);
		expect(changed).toBeGreaterThan(1_700_000_000);
	});
});

describe('what a format has no field for', () => {
	it.each(['wayground', 'google-forms', 'microsoft-forms', 'brightspace'])(
		'stands in the question or is said to be lost: %s',
		(id) => {
			const { set: fitted, issues } = fit(set, named(id));
			expect(fitted.questions.map(({ prompt }) => prompt)).toContain('How far? (km)');
			expect(codesOf(issues, 'proof-number-1')).toContain('unit-in-prompt');
		}
	);

	it('is said of points that Google Forms rounds', () => {
		const { issues } = fit(set, named('google-forms'));
		expect(codesOf(issues, 'proof-number-1')).toContain('points-rounded');
		expect(codesOf(issues, 'count-of-people')).not.toContain('points-rounded');
	});

	it.each(['blooket', 'gimkit', 'brightspace'])('is said of cells like formulas: %s', (id) => {
		const { issues } = fit(set, named(id));
		expect(issues.filter(({ code }) => code === 'formula-cell')).not.toEqual([]);
		expect(codesOf(issues, 'count-of-people')).not.toContain('formula-cell');
	});
});

describe('a tolerance in QTI', () => {
	const quantity = fc
		.tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 0, max: 4 }))
		.map(([units, places]) => String(Number(`${units}e-${places}`)))
		.filter((one) => !one.includes('e'));

	it('takes both ends in binary arithmetic and is read back as it was', () => {
		fc.assert(
			fc.property(quantity, quantity, (value, tolerance) => {
				const wide = widened(value, tolerance);
				for (const end of ends(value, tolerance))
					expect(Math.abs(Number(end) - Number(value))).toBeLessThanOrEqual(Number(wide));
				expect(Number(wide)).toBeLessThan(Number(tolerance) * 1.01);
				expect(narrowed(value, wide)).toBe(tolerance);
			}),
			{ examples: [['3.3', '0.4']] }
		);
	});
});

describe('JSON', () => {
	it('that was read and written again is the same file', async () => {
		const json = named('json');
		for (const one of [bank, set]) {
			const file = bytes(await json.write!(one));
			const { set: read } = await json.read!(file, blank(one));
			expect(same(await json.write!(read), file)).toBe(true);
			expect(read.questions.map(content)).toEqual(one.questions.map(content));
		}
	});
});
