export type Act = 'next' | 'previous' | 'first' | 'last' | 'answer' | 'full';

// A clicker sends Page Down, Page Up, and B or a period to blank the screen.
const acts: Record<string, Act> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	' ': 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	PageUp: 'previous',
	Home: 'first',
	End: 'last',
	b: 'answer',
	'.': 'answer',
	Enter: 'answer',
	f: 'full'
};

interface Pressed {
	key: string;
	/** Where the key is: with Shift a digit's own sign differs by country. */
	code: string;
	shiftKey: boolean;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
}

/** What a key does; undefined where a focused control or the browser needs it. */
export function actOf(
	{ key, ctrlKey, metaKey, altKey }: Omit<Pressed, 'code' | 'shiftKey'>,
	onControl: boolean
): Act | undefined {
	if (ctrlKey || metaKey || altKey) return undefined;
	if (onControl && (key === ' ' || key === 'Enter')) return undefined;
	return acts[key.length === 1 ? key.toLowerCase() : key];
}

/** One hand more or less for an option, from 0; `last` takes back the one that went up last. */
type HandAct = { option: number; by: 1 | -1 } | 'last';

/** What a key does to the hands that are counted. */
export function handOf({ key, code, shiftKey, ...held }: Pressed): HandAct | undefined {
	if (held.ctrlKey || held.metaKey || held.altKey) return undefined;
	if (key === 'Backspace') return 'last';
	const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? /^[1-9]$/.exec(key)?.[0];
	return digit ? { option: Number(digit) - 1, by: shiftKey ? -1 : 1 } : undefined;
}
