import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum } from '../../src/lib/study/moving/checksum';
import { packNumber, packText, Reader } from '../../src/lib/state/log/digits';
import {
	items,
	Names,
	packItem,
	packRow,
	unpackItem,
	unpackRows
} from '../../src/lib/state/log/names';
import { pack, type Context } from '../../src/lib/state/log/pack';
import { open, seal } from '../../src/lib/state/log/segment';
import { unpack } from '../../src/lib/state/log/unpack';
import type { Entry } from '../../src/lib/study/log/entry';
import { entries, nasty } from './arbitrary';

const writer = 'abcdefgh';

/** Packs as a lone writer would. */
function packAll(list: Entry[]) {
	const names = new Names();
	const number = (scope: number, text: string) => {
		const row = { scope, number: names.find(writer, scope, text) ?? names.next(scope), text };
		names.add(writer, row);
		return row.number;
	};
	let body = '';
	let context: Context | undefined;
	for (const entry of list) {
		const packed = pack(entry, context, {
			table: 'only',
			item: (item) => number(items, packItem(item)),
			word: number
		});
		body += packed.text;
		context = packed.context;
	}
	const meaning = {
		item: (number: number) => {
			const text = names.text(writer, items, number);
			return text === undefined ? undefined : unpackItem(text);
		},
		word: (item: number, number: number) => names.text(writer, item, number)
	};
	return { body, meaning };
}

describe('packed entries', () => {
	it('come back exactly, whatever they hold', () => {
		fc.assert(
			fc.property(entries(writer), (list) => {
				fc.pre(list.length > 0);
				const { body, meaning } = packAll(list);
				expect(unpack(body, writer, () => meaning)).toStrictEqual({ entries: list, whole: true });
			}),
			{ numRuns: 500 }
		);
	});

	it('come back exactly where only the sign of a zero differs', () => {
		const star = { type: 'star', item: 'c01', value: 'yes', at: 1_600_000_000_000 } as const;
		const list = [0, -0, 0].map((offset, at) => ({ ...star, id: `${writer}.${at + 1}`, offset }));
		const { body, meaning } = packAll(list);
		expect(unpack(body, writer, () => meaning)).toStrictEqual({ entries: list, whole: true });
	});

	it('leave out what lost its item, keep the rest, and say so', () => {
		fc.assert(
			fc.property(entries(writer), (list) => {
				fc.pre(list.some(({ type }) => type === 'answer' || type === 'grade'));
				const { body } = packAll(list);
				const none = { item: () => undefined, word: () => undefined };
				const kept = list.filter(({ type }) => type !== 'answer' && type !== 'grade');
				expect(unpack(body, writer, () => none)).toStrictEqual({ entries: kept, whole: false });
			})
		);
	});
});

describe('packed numbers and texts', () => {
	it('come back exactly, any double and any text', () => {
		fc.assert(
			fc.property(fc.double(), fc.maxSafeNat(), nasty, (double, natural, text) => {
				const reader = new Reader(packNumber(double) + packNumber(natural) + packText(text));
				expect([reader.number(), reader.number(), reader.text(), reader.done]).toStrictEqual([
					double,
					natural,
					text,
					true
				]);
			})
		);
	});

	it('take one character below 32, two below 1024', () => {
		expect([0, 31, 32, 1023, 1024].map((number) => packNumber(number).length)).toEqual([
			1, 1, 2, 2, 3
		]);
	});
});

describe('the table of names', () => {
	it('comes back exactly from its rows', () => {
		const row = fc.record(
			{ scope: fc.nat(), number: fc.nat(), text: nasty },
			{ noNullPrototype: true }
		);
		fc.assert(
			fc.property(fc.array(row), (rows) => {
				expect(unpackRows(rows.map(packRow).join(''))).toStrictEqual(rows);
			})
		);
	});

	it('lets each of two writers mean its own row, and nobody else use a number given away twice', () => {
		const names = new Names();
		names.add('a', { scope: 0, number: 1, text: 'x' });
		names.add('b', { scope: 0, number: 1, text: 'y' });
		expect([names.text('a', 0, 1), names.text('b', 0, 1)]).toEqual(['x', 'y']);
		expect([names.find('a', 0, 'x'), names.find('a', 0, 'y')]).toEqual([1, undefined]);
		expect([names.find('c', 0, 'x'), names.next(0)]).toEqual([undefined, 2]);
	});
});

describe('a sealed segment', () => {
	const read = (body: string) => body;

	it('comes back whole', () => {
		fc.assert(
			fc.property(nasty, (body) => {
				expect(open(seal(body), read)).toEqual({ state: 'good', content: body });
			})
		);
	});

	it('notices every changed bit and every missing end', () => {
		const text = seal('0!1x0000=08k3x9q2mf' + '8F60203'.repeat(20));
		for (let place = 0; place < text.length; place++) {
			for (let bit = 0; bit < 16; bit++) {
				const flipped = String.fromCharCode(text.charCodeAt(place) ^ (1 << bit));
				const opened = open(text.slice(0, place) + flipped + text.slice(place + 1), read);
				expect(opened.state, `bit ${bit} of character ${place}`).not.toBe('good');
			}
			expect(open(text.slice(0, place), read).state).not.toBe('good');
		}
	});

	it('of a newer version is told from a damaged one', () => {
		expect(open('2;whatever it may be', read).state).toBe('damaged');
		expect(open('2;abc;anything', read).state).toBe('newer');
		expect(open('', read).state).toBe('damaged');
	});

	it('has a checksum that tells texts apart by any one character', () => {
		fc.assert(
			fc.property(nasty, fc.nat(), fc.integer({ min: 1, max: 0xffff }), (text, at, change) => {
				fc.pre(text.length > 0);
				const place = at % text.length;
				const other = String.fromCharCode(text.charCodeAt(place) ^ change);
				expect(checksum(text.slice(0, place) + other + text.slice(place + 1))).not.toBe(
					checksum(text)
				);
			})
		);
	});
});
