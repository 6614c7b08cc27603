// The platform's side as a library has it that platforms run (https://github.com/jcputney/scorm-again): a reader that
// is not ours, with the face of the stand-in. Plain script: stories put it into a page.

/**
 * @typedef {{ [element: string]: string }} Data
 * @param {new (settings: object) => any} Api of the library
 * @param {Data} data what was committed before
 * @param {(data: Data, closed: boolean) => void} committed
 */
export function scormAgain(Api, data, committed) {
	/** @type {string[]} */
	const faults = [];
	let dead = false;
	const library = new Api({
		logLevel: 5,
		dataCommitFormat: 'flattened',
		lmsCommitUrl: '/',
		httpService: {
			updateSettings() {},
			/** @param {string} _ @param {Data} kept @param {boolean} closed */
			processHttpRequest(_, kept, closed) {
				committed({ ...kept }, closed);
				return { result: 'true', errorCode: 0 };
			}
		}
	});
	library.loadFromFlattenedJSON(data);
	const old = 'LMSInitialize' in library;
	const lastError = old ? 'LMSGetLastError' : 'GetLastError';

	/** @param {string} name @returns {(...given: string[]) => string} */
	const call =
		(name) =>
		(...given) => {
			if (dead) return 'false';
			const answer = library[name](...given);
			const error = String(library[lastError]());
			// 403: nothing is there yet, as on a first visit.
			const expected = name === 'GetValue' ? ['0', '403'] : ['0'];
			if (!expected.includes(error)) faults.push(`${name} ${given.join(' = ')}: ${error}`);
			return answer;
		};
	const names = old
		? ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit']
		: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit'];
	return {
		faults,
		/** The browser is gone from one moment to the next. */
		kill: () => (dead = true),
		/** @type {Record<string, (...given: string[]) => string>} */
		api: Object.fromEntries(names.map((name) => [name, call(name)]))
	};
}
