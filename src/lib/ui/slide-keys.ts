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
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
}

/** What a key does; undefined where a focused control or the browser needs it. */
export function actOf(
	{ key, ctrlKey, metaKey, altKey }: Pressed,
	onControl: boolean
): Act | undefined {
	if (ctrlKey || metaKey || altKey) return undefined;
	if (onControl && (key === ' ' || key === 'Enter')) return undefined;
	return acts[key.length === 1 ? key.toLowerCase() : key];
}
