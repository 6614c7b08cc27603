import { describe, expect, it } from 'vitest';
import { landing } from '../../src/routes/(teach)/teach/landing';
import { readPoints } from '../../src/routes/(teach)/points-of';
import { actOf } from '../../src/routes/(teach)/teach/present/keys';

const rows = [0, 40, 120, 160].map((top, index) => ({ top, bottom: [40, 120, 160, 200][index]! }));

it.each([
	['stays where it is over itself', 1, 70, 1],
	['stays while it is not half over another', 0, 75, 0],
	['comes after what it is half past', 0, 85, 1],
	['comes first above all', 3, -50, 0],
	['comes last below all', 0, 999, 3]
])('what is dragged %s', (_, from, y, to) => {
	expect(landing(rows, from, y)).toBe(to);
});

it.each([
	['2', '2'],
	[' 0.50 ', '0.5'],
	['1,5', '1.5'],
	['007', '7'],
	['0', '0'],
	['10.00', '10'],
	['-1', undefined],
	['two', undefined],
	['1e3', undefined],
	['99999', undefined]
])('points written as %j are %j', (text, points) => {
	expect(readPoints(text)).toBe(points);
});

describe('the keys of a presentation', () => {
	const press = (key: string, onControl = false, held = {}) =>
		actOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held }, onControl);

	it.each(['ArrowRight', 'ArrowDown', 'PageDown', ' '])('%j leads on', (key) => {
		expect(press(key)).toBe('next');
	});
	it.each(['ArrowLeft', 'ArrowUp', 'PageUp'])('%j leads back', (key) => {
		expect(press(key)).toBe('previous');
	});
	it.each(['b', 'B', '.', 'Enter'])('%j shows the answer', (key) => {
		expect(press(key)).toBe('answer');
	});
	it('leaves to a control what works it, and to the browser what is its own', () => {
		expect([press(' ', true), press('Enter', true), press('x')]).toEqual([
			undefined,
			undefined,
			undefined
		]);
		expect(press('f', false, { ctrlKey: true })).toBeUndefined();
		expect(press('PageDown', true)).toBe('next');
	});
});
