// A swipe to the side with one finger, as a machine without a screen: each event gives the next state.

export type Side = 'left' | 'right';

/** Distances in CSS pixels. */
export type Swipe =
	| { state: 'idle' }
	/** A finger is down; where it goes will say what it means. */
	| { state: 'waiting'; finger: number; x: number; y: number }
	| { state: 'swiping'; finger: number; x: number; y: number; moved: number }
	/** Not a swipe, or no longer: nothing happens until the last finger is up. */
	| { state: 'over'; fingers: readonly number[] };

export interface Touch {
	finger: number;
	x: number;
	y: number;
}

export const idle: Swipe = { state: 'idle' };

// Nearer to the edge of the screen the finger means the browser's own "back".
const edge = 24;
// Less is a tap.
const slack = 10;
const far = 96;
const steep = 64;

/** `free`: there is something to swipe, and the finger is not on a control. `width` of the screen. */
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

/** The finger is up: which side it chose, if any. */
export function lift(swipe: Swipe, finger: number): { swipe: Swipe; chosen?: Side } {
	if (swipe.state === 'over') {
		const fingers = swipe.fingers.filter((other) => other !== finger);
		return { swipe: fingers.length ? over(...fingers) : idle };
	}
	if (swipe.state === 'idle' || swipe.finger !== finger) return { swipe };
	return { swipe: idle, chosen: sideOf(swipe)?.reached };
}

/** The browser took the finger for something else, such as scrolling. */
export const cancel = (swipe: Swipe, finger: number): Swipe => lift(swipe, finger).swipe;

/** Which side the swipe goes to; `reached` once letting go there chooses it. */
export function sideOf(swipe: Swipe): { side: Side; reached?: Side } | undefined {
	if (swipe.state !== 'swiping') return undefined;
	const side = swipe.moved < 0 ? 'left' : 'right';
	return { side, reached: Math.abs(swipe.moved) >= far ? side : undefined };
}

const over = (...fingers: number[]): Swipe => ({ state: 'over', fingers });
