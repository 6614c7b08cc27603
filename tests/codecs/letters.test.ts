import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { formats } from '../../src/lib/codecs';
import { fit } from '../../src/lib/codecs/fit/fit';
import { conceal } from '../../src/lib/questions/kinds';
import type { Question } from '../../src/lib/questions/question';
import { bytes } from './compare';
import { setOf } from './sets';

const tree: Question = {
	id: 'own-aaaaaaaaaaaa',
	kind: 'choice',
	prompt: 'Which tree?',
	options: { d: 'willow', b: 'acacia', a: 'juniper', c: 'birch' },
	right: ['b']
};

// CSV and JSON name options by their ids; Gimkit wants the right one first.
const free = ['csv', 'json', 'gimkit'];

it.each(formats.filter(({ id }) => !free.includes(id)))(
	'$name has options in the order of paper and projector',
	async (codec) => {
		const written = bytes(await codec.write!(fit(setOf([tree]), codec).set));
		const zipped = strFromU8(written.subarray(0, 2)) === 'PK';
		const files = zipped ? Object.values(unzipSync(written)) : [written];
		const text = files.map((file) => strFromU8(file)).join('\n');
		const shown = conceal(tree);
		if (shown.kind !== 'choice') throw new Error('not a choice');
		const places = Object.values(shown.options).map((option) => text.indexOf(option));
		expect(places).toEqual(places.filter((place) => place >= 0).sort((a, b) => a - b));
	}
);
