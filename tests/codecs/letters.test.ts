import bank from '$content/bank';
import ready from '$content/ready-sets';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { formats } from '../../src/lib/codecs';
import { fit } from '../../src/lib/codecs/fit/fit';
import { conceal } from '../../src/lib/questions/kinds';
import type { ConcealedChoice } from '../../src/lib/questions/kinds/choice/choice';
import { answers } from '../../src/lib/questions/kinds/paper';
import type { Question } from '../../src/lib/questions/question';
import { readySets } from '../../src/lib/questions/sets/ready-set';
import { bytes } from './compare';
import { setOf } from './sets';

const tree: Question = {
	id: 'own-aaaaaaaaaaaa',
	kind: 'choice',
	prompt: 'Which tree?',
	options: { d: 'willow', b: 'acacia', a: 'juniper', c: 'birch' },
	right: ['b']
};

// JSON names options by their ids, and so does what plays by itself; Gimkit wants the right one first.
const free = ['json', 'gimkit'];

/** All that a file says, an archive unpacked. */
function textIn(file: Uint8Array): string {
	const zipped = strFromU8(file.subarray(0, 2)) === 'PK';
	const files = zipped ? Object.values(unzipSync(file)) : [file];
	return files.map((one) => strFromU8(one)).join('\n');
}

it.each(formats.filter(({ id, plays }) => !plays && !free.includes(id)))(
	'$name has options in the order of paper and projector',
	async (codec) => {
		const written = bytes(await codec.write!(fit(setOf([tree]), codec).set));
		const text = textIn(written);
		const shown = conceal(tree);
		if (shown.kind !== 'choice') throw new Error('not a choice');
		const places = Object.values(shown.options).map((option) => text.indexOf(option));
		expect(places).toEqual(places.filter((place) => place >= 0).sort((a, b) => a - b));
	}
);

const sets = [bank, ...(await readySets(ready, bank))];
const only = (text: string) => text.replace(/&#?\w+;/g, '').replace(/[^a-z0-9]/gi, '');

/** Where all of these stand one after the other, or nothing. */
function after(text: string, wanted: readonly string[], from: number): number | undefined {
	let at = from;
	for (const one of wanted) {
		const found = text.indexOf(only(one), at);
		if (found < 0) return undefined;
		at = found + only(one).length;
	}
	return at;
}

const lettering = formats.filter(({ id, kinds }) => kinds.includes('choice') && !free.includes(id));
it.each(lettering)(
	'$name has the options of each published set in the order of its paper',
	{ timeout: 60_000 },
	async (codec) => {
		for (const set of sets) {
			const fitted = fit(set, codec).set;
			const written = bytes(await codec.write!(fitted));
			const text = only(
				codec.extension === 'xlsx'
					? (await readSheet(Buffer.from(written))).flat().join('\n')
					: textIn(written)
			);
			// Line ends are written in many ways.
			const choices = fitted.questions
				.map(conceal)
				.filter((one) => one.kind === 'choice' && !one.prompt.includes('\n')) as ConcealedChoice[];
			expect(choices.length).toBeGreaterThan(0);
			const astray = choices.filter(({ prompt, options }) => {
				const begin = text.indexOf(only(prompt));
				const [first, ...others] = Object.values(options);
				const length = only([prompt, first, ...others].join('')).length;
				const end = after(text, [prompt, first!, ...others], begin);
				// Notes, marks and names of options may stand between, another question may not.
				return begin < 0 || end === undefined || end - begin > 6 * length + 2500;
			});
			expect(astray.map(({ id }) => id)).toEqual([]);
		}
	}
);

// Where a file names what is right by letters, they are those of the printed key.
const keys: Record<string, RegExp> = {
	aiken: /^ANSWER: ([A-Z])$/gm,
	'microsoft-forms': /Answer: ([A-Z](?:, [A-Z])*)</g
};
it.each(Object.entries(keys))('%s has the letters of the printed key', async (id, letters) => {
	const codec = formats.find((one) => one.id === id)!;
	for (const set of sets) {
		const fitted = fit(set, codec).set;
		const written = bytes(await codec.write!(fitted));
		const text = textIn(written);
		const printed = fitted.questions
			.filter(({ kind }) => kind === 'choice')
			.map((question) =>
				answers(question, 'en')
					.map((line) => line[0])
					.sort()
					.join(', ')
			);
		expect([...text.matchAll(letters)].map(([, key]) => key)).toEqual(printed);
	}
});
