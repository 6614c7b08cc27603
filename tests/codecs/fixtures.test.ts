import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/lib/codecs';
import { blank, content } from './compare';

const read = (format: string, file: string) =>
	formats.find(({ id }) => id === format)!.read!(
		readFileSync(join(import.meta.dirname, '../fixtures/codecs', file)),
		blank()
	);

describe('files from elsewhere', () => {
	it.each([
		['moodle', 'good-moodle.xml'],
		['moodle', 'bad-fraction.xml'],
		['moodle', 'bad-wellformed.xml'],
		['gift', 'good.gift'],
		['gift', 'good2.gift'],
		['gift', 'good3.gift'],
		['gift', 'broken.gift'],
		['gift', 'bad-brace.gift'],
		['aiken', 'good.aiken.txt'],
		['aiken', 'bad.aiken.txt'],
		['canvas-classic', 'good-qti12.zip'],
		['canvas-new', 'bad-qti12-num.zip'],
		['canvas-new', 'bad-qti12-type.zip'],
		['qti-2', 'qti22-cat.xml'],
		['qti-2', 'qti22-num.xml'],
		['qti-2', 'qti22-order.xml'],
		['qti-2', 'qti22-sa.xml'],
		['qti-3', 'qti3-mc.xml'],
		['qti-3', 'qti3-mc-bad.xml'],
		['kahoot', 'good-kahoot.xlsx'],
		['kahoot', 'bad-kahoot.xlsx'],
		['anki', 'good-anki.txt'],
		['anki', 'bad-anki.txt'],
		['apkg', 'good.apkg'],
		['apkg', 'bad-dupguid.apkg'],
		['apkg', 'bad-fields.apkg'],
		['apkg', 'bad-orphan.apkg']
	])('are read as they mean it: %s, %s', async (format, file) => {
		const { set, issues } = await read(format, file);
		expect({
			title: set.title,
			ids: set.questions.map(({ id }) => id),
			questions: set.questions.map(content),
			cards: set.cards,
			issues
		}).toMatchSnapshot();
	});
});
