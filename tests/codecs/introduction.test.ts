import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/lib/codecs';
import { fit } from '../../src/lib/codecs/fit/fit';
import { instructionsIn } from '../../src/lib/codecs/files/introduction';
import { fixtures } from '../questions/fixtures';
import { blank, bytes } from './compare';
import { nasty, setOf } from './sets';

const card = { id: 'a-card', front: 'A word', back: 'What it means' };
const set = {
	...setOf(fixtures),
	title: 'Exit ticket',
	instructions: 'Read it twice.\nThen answer.',
	cards: [card]
};
const introducing = formats.filter(({ introduces }) => introduces);
/** All texts of a file, or of the files in an archive. */
const textOf = (file: Uint8Array) =>
	file[0] === 0x50 && file[1] === 0x4b
		? Object.values(unzipSync(file))
				.map((one) => strFromU8(one))
				.join('\n')
		: strFromU8(file);

describe('what students read first', () => {
	it.each(introducing)(
		'comes along in $name: essay, address, title, instructions',
		async (codec) => {
			const text = textOf(bytes(await codec.write!(fit(set, codec).set)));
			for (const part of ['Exit ticket', 'A title', 'https://example.org/', 'Read it twice.'])
				expect(text.replaceAll('\\', '')).toContain(part);
		}
	);

	it.each(introducing.filter(({ read }) => read))(
		'is no question when $name is read again, and the instructions are the teacher’s alone',
		async (codec) => {
			const { set: fitted } = fit(set, codec);
			const { set: again, issues } = await codec.read!(
				bytes(await codec.write!(fitted)),
				blank(setOf([]))
			);
			expect(again.questions).toHaveLength(fitted.questions.length);
			expect(again.instructions).toBe(set.instructions);
			expect(issues.filter(({ taken }) => !taken)).toEqual([]);

			const bare = bytes(await codec.write!({ ...fitted, instructions: undefined }));
			expect((await codec.read!(bare, blank(setOf([])))).set).not.toHaveProperty('instructions');
		}
	);

	it.each(nasty)('lets %j into no place where it is something else', async (text) => {
		for (const codec of introducing.filter(({ read }) => read)) {
			const { set: fitted } = fit({ ...set, title: text, instructions: text }, codec);
			const { set: again } = await codec.read!(bytes(await codec.write!(fitted)), blank(setOf([])));
			expect(again.questions, codec.id).toHaveLength(fitted.questions.length);
			expect(again.instructions ?? '', codec.id).toBe(fitted.instructions ?? '');
		}
	});

	it('keeps what another essay’s set says', () => {
		expect(instructionsIn('‘Other’ (A, B, 2020)\nDo it.', set)).toBe(
			'‘Other’ (A, B, 2020)\nDo it.'
		);
	});
});
