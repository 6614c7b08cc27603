import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fit } from '../../src/lib/codecs/fit/fit';
import { readFile, readable } from '../../src/lib/codecs/recognise';
import { blank, bytes, content } from './compare';

const root = join(import.meta.dirname, '../fixtures');
const files = ['cases', 'codecs'].flatMap((folder) =>
	readdirSync(join(root, folder)).map((name) => join(folder, name))
);
const texts = (cards: { front: string; back: string }[]) =>
	cards.map(({ front, back }) => [front, back]);

describe('what a reader takes of a file from elsewhere, written and read again, is the same', () => {
	it.each(files)('%s', async (file) => {
		const { reading: first } = await readFile(readFileSync(join(root, file)), file, blank());
		for (const codec of readable) {
			// What the format cannot say is changed, and told, before it is written.
			const { set } = fit(first.set, codec);
			const { set: again, issues } = await codec.read!(bytes(await codec.write!(set)), blank());
			expect(again.questions.map(content), codec.name).toEqual(set.questions.map(content));
			expect(texts(again.cards), codec.name).toEqual(texts(set.cards));
			expect(
				issues.filter(({ at }) => at),
				codec.name
			).toEqual([]);
		}
	});
});
