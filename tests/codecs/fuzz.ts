import { unzipSync, zipSync } from 'fflate';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Codec } from '../../src/lib/codecs/codec';
import { fit } from '../../src/lib/codecs/fit/fit';
import { readable } from '../../src/lib/codecs/recognise';
import { problems } from '../../src/lib/questions/kinds/desk';
import { card, type Card } from '../../src/lib/questions/point-schema';
import { question } from '../../src/lib/questions/question';
import * as words from '$words';
import { seed, turns } from '../hunt';
import { withPlaces } from './arbitrary';
import { blank, bytes } from './compare';
import { mutate } from './mutate';
import { ofEveryKind } from './sets';

// One question of each kind, three to a file: small files are read sooner and leave nothing out.
const few = ofEveryKind.questions.filter(
	({ kind }, index, all) => all.findIndex((one) => one.kind === kind) === index
);
const cards: Card[] = [{ id: 'a-card', front: 'Front', back: 'Back', point: 'ero' }];
const sets = [few.slice(0, 3), few.slice(3, 6), few.slice(6)].map((some) => ({
	...withPlaces(some),
	cards
}));
/** Two formats may share a reader: their files are turned into bad ones by turns. */
const readers = [...new Set(readable.map(({ read }) => read!))].map((read) =>
	readable.filter((one) => one.read === read)
);

/** Holds the law for the readers whose formats have one of these extensions. */
export const fuzz = (extensions: RegExp) =>
	describe.each(
		readers
			.filter(([one]) => extensions.test(one!.extension))
			.map((list) => ({ name: list[0]!.name, list }))
	)('$name', ({ list }) => {
		it(`takes ${turns} mutated files without a crash, a wait or half a question, and says where`, async () => {
			const next = dice(seed);
			const good = (await Promise.all(list.map(own))).flat();
			const start = blank(sets[0]);
			let read = 0;
			for (let turn = 0; turn < turns; turn++) {
				const bad = spoil(good[turn % good.length]!, next);
				// Not by the clock: a machine with other things to do is slow for reasons of its own.
				const before = process.cpuUsage();
				const { set: got, issues } = await list[0]!.read!(bad, start);
				const took = process.cpuUsage(before).user / 1000;
				if (took > 2000) throw new Error(`turn ${turn} took ${took} ms`);
				read += got.questions.length + got.cards.length;
				for (const one of got.questions)
					if (!v.is(question, one) || problems(one).length)
						throw new Error(`turn ${turn} gave half a question: ${JSON.stringify(one)}`);
				for (const one of got.cards)
					if (!v.is(card, one)) throw new Error(`turn ${turn} gave half a card`);
				for (const { code, at } of issues) {
					if (!Object.hasOwn(words.codecs.issues, code)) throw new Error(`no words for ${code}`);
					if (at ? !/^[a-z]+\.\d+$/.test(at) : !ofWholeFiles.has(code))
						throw new Error(`turn ${turn} does not say where: ${code} ${at}`);
				}
			}
			// Many are still good for something, so that what is inside has been looked at too.
			expect(read).toBeGreaterThan(turns / 20);
		}, 600_000);
	});

const ofWholeFiles = new Set([
	...['empty', 'too-big', 'encoding', 'not-text', 'other-format', 'unreadable-file', 'broken-xml'],
	...['too-deep', 'doctype', 'broken-zip', 'zip-bomb', 'zip-path', 'missing-file', 'too-wide'],
	...['no-assessment', 'no-items', 'broken-quotes', 'broken-json', 'newer-version', 'newer-anki'],
	...['frame', 'unknown-field', 'nothing-found', 'more-issues', 'password', 'zip-method'],
	...['encoding-unknown', 'rtf', 'bank-missing', 'draws-some', 'columns-left'],
	...[
		'columns-joined',
		'keys-from-zero',
		'form-responses',
		'draws-parts',
		'weights',
		'branches',
		'test-unread',
		'brightspace-package',
		'blackboard-package',
		'scorm-package'
	]
]);

/** The good files: those in which the format has something to say. */
async function own(codec: Codec) {
	const fitted = sets
		.map((set) => fit(set, codec).set)
		.filter(({ questions, cards }) => questions.length + cards.length);
	const files = await Promise.all(fitted.map((set) => codec.write!(set)));
	return files.map(bytes).map((file) => ({
		file,
		inner: file[0] === 0x50 && file[1] === 0x4b ? unzipSync(file) : undefined
	}));
}

/** Of an archive mostly what is inside, for one that cannot be unpacked says little about its reader. */
function spoil(
	{ file, inner }: Awaited<ReturnType<typeof own>>[number],
	next: (most: number) => number
) {
	if (!inner || next(5) === 0) return mutate(file, next);
	const paths = Object.keys(inner);
	const path = paths[next(paths.length)]!;
	return zipSync({ ...inner, [path]: mutate(inner[path]!, next) }, { level: 0 });
}

/** The same throws each time. */
function dice(seed: number) {
	let last = seed;
	return (most: number) => (last = (last * 48271) % 2147483647) % most;
}
