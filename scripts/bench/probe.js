// These functions run in the measured page: they are sent there as text, and know nothing of this file.

/** Notes long tasks, largest paint, layout shifts and the time from each tap to the frame that answers it. */
export function watch() {
	/** @type {{ long: [number, number][], lcp: number, shift: number, taps: number[], shown: number }} */
	const bench = { long: [], lcp: 0, shift: 0, taps: [], shown: 0 };
	Object.assign(window, { bench });
	const follow = (/** @type {string} */ type, /** @type {(entry: any) => void} */ note) =>
		new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
			type,
			buffered: true
		});
	follow('longtask', ({ startTime, duration }) => bench.long.push([startTime, duration]));
	follow('largest-contentful-paint', ({ startTime }) => (bench.lcp = startTime));
	follow('layout-shift', ({ value, hadRecentInput }) => {
		if (!hadRecentInput) bench.shift += value;
	});
	const afterFrame = (/** @type {() => void} */ then) =>
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = then;
			port2.postMessage(0);
		});
	addEventListener(
		'click',
		({ timeStamp }) =>
			afterFrame(() => {
				bench.shown = performance.now();
				bench.taps.push(bench.shown - timeStamp);
			}),
		true
	);
}

/**
 * Answers the first question as an eager reader: each thing is tapped in the first frame that shows it, and again
 * after 300 ms without an effect, by the browser's own input. `window.answered` is then the time of the frame that shows the verdict.
 * @param {{ option: string, chosen?: string, action?: string, verdict: string }} names as CSS selectors
 */
export function answerFirst({ option, chosen, action, verdict }) {
	let taps = 0;
	let tapped = '';
	let at = 0;
	const seen = (/** @type {string} */ name) => {
		const inView = (/** @type {DOMRect} */ { height, top }) => height > 0 && top < innerHeight;
		return [...document.querySelectorAll(name)].find((element) =>
			inView(element.getBoundingClientRect())
		);
	};
	const look = () => {
		if (seen(verdict)) {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () =>
				Object.assign(window, {
					answered: performance.now(),
					lost: taps - (action ? 2 : 1)
				});
			return port2.postMessage(0);
		}
		const name = action && chosen && document.querySelector(chosen) ? action : option;
		const element = seen(name);
		if (element && (name !== tapped || performance.now() - at > 300)) {
			taps += 1;
			tapped = name;
			at = performance.now();
			const { x, y, width, height } = element.getBoundingClientRect();
			/** @type {any} */ (window).touch(JSON.stringify({ x: x + width / 2, y: y + height / 2 }));
		}
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}
