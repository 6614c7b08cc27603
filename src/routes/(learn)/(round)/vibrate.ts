/** So short that it is felt and not heard: once for what was right, twice for what was not. */
export function vibrate(right: boolean) {
	if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
	navigator.vibrate?.(right ? 15 : [15, 60, 15]);
}
