import { describe, expect, it } from 'vitest';
import { actOf } from '../../src/lib/ui/slide-keys';

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
