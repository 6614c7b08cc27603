// A sideways swipe with one finger as a state machine: each event yields the next state.

export type Side = 'left' | 'right';

/** Distances in CSS pixels. */
export type Swipe =
	| { state: 'idle' }
	/** A finger is down, its direction not yet known. */
	| { state: 'waiting'; finger: number; x: number; y: number }
	| { state: 'swiping'; finger: number; x: number; y: number; moved: number }
	/** Not a swipe, or no longer one: nothing happens until every finger is up. */
	| { state: 'over'; fingers: readonly number[] };

interface Touch {
	finger: number;
	x: number;
	y: number;
}

export const idle: Swipe = { state: 'idle' };

// Closer to the screen's edge it is the browser's own "back" gesture.
const edge = 24;
// Anything shorter is a tap.
const slack = 10;
const far = 96;
const steep = 64;

/** `free`: there is something to swipe, and the finger is not on a control. `width`: of the screen. */
export function touch(swipe: Swipe, { finger, x, y }: Touch, free: boolean, width: number): Swipe {
	if (swipe.state === 'over') return over(...swipe.fingers, finger);
	if (swipe.state !== 'idle') return over(swipe.finger, finger);
	const begins = free && x > edge && x < width - edge;
	return begins ? { state: 'waiting', finger, x, y } : over(finger);
}

export function move(swipe: Swipe, { finger, x, y }: Touch): Swipe {
	if (swipe.state === 'idle' || swipe.state === 'over' || swipe.finger !== finger) return swipe;
	const across = Math.abs(x - swipe.x);
	const down = Math.abs(y - swipe.y);
	if (swipe.state === 'swiping') {
		return down > steep && down > across ? over(finger) : { ...swipe, moved: x - swipe.x };
	}
	if (Math.max(across, down) < slack) return swipe;
	return across > 1.5 * down ? { ...swipe, state: 'swiping', moved: x - swipe.x } : over(finger);
}

/** The finger is lifted: which side it chose, if any. */
export function lift(swipe: Swipe, finger: number): { swipe: Swipe; chosen?: Side } {
	if (swipe.state === 'over') {
		const fingers = swipe.fingers.filter((other) => other !== finger);
		return { swipe: fingers.length ? over(...fingers) : idle };
	}
	if (swipe.state === 'idle' || swipe.finger !== finger) return { swipe };
	return { swipe: idle, chosen: sideOf(swipe)?.reached };
}

/** The browser took over, for example to scroll. */
export const cancel = (swipe: Swipe, finger: number): Swipe => lift(swipe, finger).swipe;

/** The side the swipe is heading for; `reached` once lifting the finger would choose it. */
export function sideOf(swipe: Swipe): { side: Side; reached?: Side } | undefined {
	if (swipe.state !== 'swiping') return undefined;
	const side = swipe.moved < 0 ? 'left' : 'right';
	return { side, reached: Math.abs(swipe.moved) >= far ? side : undefined };
}

const over = (...fingers: number[]): Swipe => ({ state: 'over', fingers });
