import { describe, expect, it } from 'vitest';
import { actOf, handOf } from '../../src/lib/ui/slide-keys';

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

describe('the hands of a class', () => {
	const press = (key: string, code: string, held = {}) =>
		handOf({
			...{ key, code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
			...held
		});

	it('go up by the number of an option, on any row of keys', () => {
		expect(press('1', 'Digit1')).toEqual({ option: 0, by: 1 });
		expect(press('9', 'Numpad9')).toEqual({ option: 8, by: 1 });
		expect(press('&', 'Digit1'), 'a French keyboard').toEqual({ option: 0, by: 1 });
	});
	it('come off with Shift, whatever sign the key then has, and by Backspace', () => {
		expect(press('@', 'Digit2', { shiftKey: true })).toEqual({ option: 1, by: -1 });
		expect(press('Backspace', 'Backspace')).toBe('last');
	});
	it('leave the browser its own keys, and 0', () => {
		expect(press('1', 'Digit1', { ctrlKey: true })).toBeUndefined();
		expect([press('0', 'Digit0'), press('b', 'KeyB')]).toEqual([undefined, undefined]);
	});
});
