import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cancel, idle, lift, move, sideOf, touch, type Swipe } from '../../src/lib/ui/swipe';

const width = 390;
const down = (x: number, y = 400, finger = 1) => touch(idle, { finger, x, y }, true, width);
/** One finger from 200, 400 through these places. */
const drag = (...path: [number, number][]): Swipe =>
	path.reduce<Swipe>((swipe, [x, y]) => move(swipe, { finger: 1, x, y }), down(200));
const end = (swipe: Swipe) => lift(swipe, 1).chosen;

describe('a swipe', () => {
	it('chooses the side it goes to, once it went far enough', () => {
		expect(end(drag([180, 400], [90, 405]))).toBe('left');
		expect(end(drag([215, 400], [310, 390]))).toBe('right');
		expect(end(drag([215, 400], [270, 400]))).toBeUndefined();
	});

	it('says before the finger is up where it goes, and whether that is far enough', () => {
		expect(sideOf(drag([180, 400]))).toEqual({ side: 'left' });
		expect(sideOf(drag([180, 400], [100, 400]))).toEqual({ side: 'left', reached: 'left' });
		expect(sideOf(drag([205, 400]))).toBeUndefined();
	});

	it.each<[string, Swipe]>([
		['moving back', drag([180, 400], [80, 400], [190, 400])],
		['going on up or down', drag([180, 400], [150, 480], [80, 600])],
		['a second finger', touch(drag([80, 400]), { finger: 2, x: 9, y: 9 }, true, width)],
		['the browser taking over', cancel(drag([80, 400]), 1)]
	])('is called off by %s', (_, swipe) => {
		expect(end(swipe)).toBeUndefined();
	});

	it('does not begin at the edge of the screen, on a control, or where there is nothing to swipe', () => {
		const pulled = (swipe: Swipe) => move(swipe, { finger: 1, x: 200, y: 400 });
		expect(pulled(down(24)).state).toBe('over');
		expect(pulled(down(width - 24)).state).toBe('over');
		expect(pulled(touch(idle, { finger: 1, x: 100, y: 400 }, false, width)).state).toBe('over');
		expect(pulled(down(25)).state).toBe('swiping');
	});

	it('is none when it begins as scrolling, wherever it goes then', () => {
		expect(drag([200, 420], [80, 420]).state).toBe('over');
	});

	it('after being called off waits until all fingers are up', () => {
		const both = touch(drag([80, 400]), { finger: 2, x: 9, y: 9 }, true, width);
		const second = cancel(both, 1);
		expect(touch(second, { finger: 1, x: 200, y: 400 }, true, width).state).toBe('over');
		expect(lift(second, 2).swipe).toEqual(idle);
	});

	it('chooses at most once for each finger put down, and is idle when all are up', () => {
		const event = fc.record({
			kind: fc.constantFrom('touch', 'move', 'lift', 'cancel'),
			finger: fc.constantFrom(1, 2, 3),
			x: fc.nat(width),
			y: fc.nat(844)
		});
		fc.assert(
			fc.property(fc.array(event, { maxLength: 40 }), (events) => {
				const up = new Set<number>([1, 2, 3]);
				let swipe = idle;
				let [begun, chosen] = [0, 0];
				for (const { kind, ...at } of events) {
					if (up.has(at.finger) !== (kind === 'touch')) continue;
					if (kind === 'move') swipe = move(swipe, at);
					else if (kind === 'touch') {
						swipe = touch(swipe, at, true, width);
						up.delete(at.finger);
						begun++;
					} else {
						const lifted = lift(swipe, at.finger);
						swipe = lifted.swipe;
						up.add(at.finger);
						if (kind === 'lift' && lifted.chosen) chosen++;
					}
					expect(swipe.state === 'idle').toBe(up.size === 3);
				}
				expect(chosen).toBeLessThanOrEqual(begun);
			})
		);
	});
});
