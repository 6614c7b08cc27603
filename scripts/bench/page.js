/**
 * @typedef {import('./chromium.js').Browser} Browser
 * @typedef {{ url: string, type: string, sent: number, bytes: number, cached: boolean }} Request
 * @typedef {Awaited<ReturnType<typeof newPhone>>} Phone
 * @typedef {Awaited<ReturnType<Phone['open']>>} Page
 */

const slow4g = {
	offline: false,
	latency: 150,
	downloadThroughput: 1.6e6 / 8,
	uploadThroughput: 0.75e6 / 8
};
const screen = { width: 390, height: 844, deviceScaleFactor: 2, mobile: true };

/** A function of probe.js as the text of a script. @param {(...given: any[]) => void} run @param {unknown} [given] */
export const script = (run, given) =>
	`(${run})(${given === undefined ? '' : JSON.stringify(given)})`;

/** A phone with nothing stored, on a slow line unless said. @param {Browser} browser */
export async function newPhone(browser, slow = true) {
	const { browserContextId } = await browser.send('Target.createBrowserContext');
	return {
		/** A tab. @param {string[]} [before] scripts to run before those of its pages */
		open: async (before = []) => {
			const { targetId } = await browser.send('Target.createTarget', {
				url: 'about:blank',
				browserContextId
			});
			return tab(browser, targetId, slow, before);
		},
		close: () => browser.send('Target.disposeBrowserContext', { browserContextId })
	};
}

/** @param {Browser} browser @param {string} targetId @param {boolean} slow @param {string[]} before */
async function tab(browser, targetId, slow, before) {
	const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
	/** @param {string} method @param {object} [params] */
	const send = (method, params) => browser.send(method, params, sessionId);
	const requests = follow(browser, sessionId);
	/** @type {string[]} */
	const faults = [];
	browser.on(sessionId, 'Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
		faults.push(exception?.description ?? text)
	);
	await send('Runtime.enable');
	await send('Network.enable');
	await send('Page.enable');
	await send('Emulation.setDeviceMetricsOverride', screen);
	await send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
	const touch = async (/** @type {{ x: number, y: number }} */ place) => {
		await send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [place] });
		await send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	};
	await send('Runtime.addBinding', { name: 'touch' });
	// What the page asks to be touched, as by one finger: the next touch begins when the last has ended.
	let finger = Promise.resolve();
	browser.on(sessionId, 'Runtime.bindingCalled', ({ name, payload }) => {
		if (name === 'touch') finger = finger.then(() => touch(JSON.parse(payload)));
	});
	for (const source of before) await send('Page.addScriptToEvaluateOnNewDocument', { source });
	if (slow) {
		await send('Network.emulateNetworkConditions', slow4g);
		await send('Emulation.setCPUThrottlingRate', { rate: 4 });
	}

	/** What the page answers, by value. @param {string} expression */
	async function ask(expression) {
		const { result, exceptionDetails: fault } = await send('Runtime.evaluate', {
			expression,
			awaitPromise: true,
			returnByValue: true
		});
		if (fault) throw new Error(fault.exception?.description ?? fault.text);
		return result.value;
	}

	return {
		send,
		ask,
		requests: () => [...requests.values()],
		/** @param {string} url */
		async go(url) {
			requests.clear();
			await send('Page.navigate', { url });
		},
		/** Asks until the answer is yes. @param {string} expression @param {number} [patience] in ms */
		async until(expression, patience = 30_000) {
			const end = Date.now() + patience;
			for (;;) {
				const value = await ask(expression).catch(() => undefined);
				if (value) return value;
				if (Date.now() > end) throw new Error([`In vain: ${expression}`, ...faults].join('\n'));
				await pause(20);
			}
		},
		/** Until for two seconds nothing came, by what the browser tells: the page itself is not asked. */
		async calm() {
			const sizes = () => String([...requests.values()].map(({ bytes }) => bytes));
			let before;
			while (before !== sizes()) {
				before = sizes();
				await pause(2000);
			}
		},
		/** Until for a second nothing came and no task was long. */
		async idle() {
			let calm = Date.now();
			let before = '';
			while (Date.now() - calm < 1000) {
				const sizes = [...requests.values()].map(({ bytes }) => bytes).join();
				const now = `${sizes} ${await ask('window.bench?.long.length').catch(() => '')}`;
				if (now !== before) calm = Date.now();
				before = now;
				await pause(100);
			}
		},
		/** A finger's tap in the middle of an element. @param {string} element an expression */
		async tap(element) {
			const place = await ask(`(() => {
				const element = ${element};
				element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
				const { x, y, width, height } = element.getBoundingClientRect();
				return { x: x + width / 2, y: y + height / 2 };
			})()`);
			await touch(place);
		},
		close: () => browser.send('Target.closeTarget', { targetId })
	};
}

/** The page's own requests, without those of a service worker. @param {Browser} browser @param {string} sessionId */
function follow(browser, sessionId) {
	/** @type {Map<string, Request>} */
	const requests = new Map();
	let start = 0;
	browser.on(sessionId, 'Network.requestWillBeSent', ({ requestId, request, timestamp, type }) => {
		if (!request.url.startsWith('http')) return;
		if (requests.size === 0) start = timestamp;
		const sent = (timestamp - start) * 1000;
		requests.set(requestId, { url: request.url, type, sent, bytes: 0, cached: false });
	});
	browser.on(sessionId, 'Network.responseReceived', ({ requestId, response }) => {
		const request = requests.get(requestId);
		if (request) request.cached = response.fromServiceWorker || response.fromDiskCache;
	});
	browser.on(sessionId, 'Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const request = requests.get(requestId);
		if (request && !request.cached) request.bytes = encodedDataLength;
	});
	return requests;
}

/** @param {number} ms */
export const pause = (ms) => new Promise((done) => setTimeout(done, ms));
