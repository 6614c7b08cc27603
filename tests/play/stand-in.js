// A learning platform as strict as the standards let it be (SCORM 1.2 RTE 3.4, SCORM 2004 4th ed. RTE 4.2). It keeps
// only what was committed, and notes every call that a real one might refuse. Plain script: stories put it into a page.

/**
 * @typedef {{ [element: string]: string }} Data
 * @param {'1.2' | '2004'} version
 * @param {Data} data what was committed before; with `suspend_data` it is a visit that goes on
 * @param {(data: Data, closed: boolean) => void} committed
 */
export function standIn(version, data, committed) {
	const old = version === '1.2';
	const now = { ...data };
	/** @type {string[]} */
	const faults = [];
	let open = false;
	let dead = false;

	const real = '-?\\d+(\\.\\d{1,7})?';
	const span = old ? '\\d{2,4}:[0-5]\\d:[0-5]\\d(\\.\\d{1,2})?' : 'PT\\d+(\\.\\d{1,2})?S';
	const sign = old ? '[0-9a-z]' : '\\w{1,250}';
	const list = (/** @type {string} */ one) => `${one}(${old ? ',' : '\\[,\\]'}${one})*`;
	const text = (/** @type {number} */ most) => `[^\\n]{1,${most}}`;
	/** @type {Record<string, string>} */
	const answers = {
		'true-false': old ? '[01tf]' : 'true|false',
		choice: list(sign),
		sequencing: list(sign),
		matching: list(sign + (old ? '\\.' : '\\[\\.\\]') + sign),
		numeric: real,
		'fill-in': old ? text(255) : `(?!\\{)${text(2600)}`,
		performance: text(255),
		other: text(4000)
	};
	/** @type {Record<string, string>} */
	const elements = old
		? {
				'cmi.core.lesson_status': 'passed|completed|failed|incomplete|browsed',
				'cmi.core.score.(raw|min|max)': '100|\\d{1,2}(\\.\\d{1,2})?',
				'cmi.core.session_time': span,
				'cmi.core.exit': 'time-out|suspend|logout|',
				'cmi.suspend_data': '[ -~]{0,4096}'
			}
		: {
				'cmi.completion_status': 'completed|incomplete|not attempted|unknown',
				'cmi.success_status': 'passed|failed|unknown',
				'cmi.score.(raw|min|max)': real,
				'cmi.score.scaled': '-?(0(\\.\\d{1,7})?|1)',
				'cmi.progress_measure': '0(\\.\\d{1,7})?|1',
				'cmi.session_time': span,
				'cmi.exit': 'time-out|suspend|logout|normal|',
				'cmi.suspend_data': '[ -~]{0,4096}'
			};
	/** @type {Record<string, string>} */
	const fields = {
		id: '[A-Za-z][A-Za-z0-9-]{0,254}',
		type: Object.keys(answers)
			.filter((one) => (old ? one !== 'other' : true))
			.join('|'),
		weighting: real,
		latency: span,
		result: `correct|${old ? 'wrong' : 'incorrect'}|neutral|unanticipated|${real}`,
		[old ? 'time' : 'timestamp']: old
			? '([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d'
			: '20\\d\\d-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d\\.\\d\\d?Z',
		...(old ? {} : { description: `(?!\\{)${text(250)}` })
	};
	const readable = [
		'cmi.suspend_data',
		'cmi.interactions._count',
		old ? 'cmi.student_data.mastery_score' : 'cmi.scaled_passing_score'
	];
	const count = () =>
		Object.keys(now).filter((one) => /^cmi\.interactions\.\d+\.id$/.test(one)).length;
	const is = (/** @type {string} */ pattern, /** @type {string} */ value) =>
		new RegExp(`^(${pattern})$`).test(value);

	/** @param {string} element @returns {string | undefined} the pattern of its values */
	function patternOf(element) {
		const [, index, field = ''] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
		if (index === undefined)
			return Object.entries(elements).find(([name]) => is(name, element))?.[1];
		const known = count();
		if (Number(index) > known || (Number(index) === known && field !== 'id')) return undefined;
		const type = now[`cmi.interactions.${index}.type`] ?? '';
		if (field === 'correct_responses.0.pattern' && type === 'numeric' && !old)
			return `${real}\\[:\\]${real}`;
		const told = old ? 'student_response' : 'learner_response';
		return field === told || field === 'correct_responses.0.pattern'
			? answers[type]
			: fields[field];
	}

	/** @param {string} what */
	const fault = (what) => {
		faults.push(what);
		return 'false';
	};
	const calls = {
		/** @param {string} given */
		initialize(given) {
			if (open || given !== '') return fault('initialized twice, or with something');
			open = true;
			return 'true';
		},
		/** @param {string} element */
		get(element) {
			if (!open || !readable.includes(element)) return (fault(`get ${element}`), '');
			return element.endsWith('_count') ? String(count()) : (now[element] ?? '');
		},
		/** @param {string} element @param {string} value */
		set(element, value) {
			if (dead) return 'false';
			const pattern = patternOf(element);
			if (!open || typeof value !== 'string' || !pattern || !is(pattern, value))
				return fault(`set ${element} = ${value}`);
			now[element] = value;
			return 'true';
		},
		/** @param {string} given */
		commit(given) {
			if (dead) return 'false';
			if (!open || given !== '') return fault('commit');
			committed({ ...now }, false);
			return 'true';
		},
		/** @param {string} given */
		terminate(given) {
			if (dead) return 'false';
			if (!open || given !== '') return fault('terminate');
			open = false;
			committed({ ...now }, true);
			return 'true';
		}
	};
	const { initialize, terminate, get, set, commit } = calls;
	/** @type {Record<string, (...given: string[]) => string>} */
	const api = old
		? {
				LMSInitialize: initialize,
				LMSFinish: terminate,
				LMSGetValue: get,
				LMSSetValue: set,
				LMSCommit: commit
			}
		: {
				Initialize: initialize,
				Terminate: terminate,
				GetValue: get,
				SetValue: set,
				Commit: commit
			};
	return {
		faults,
		/** The browser is gone from one moment to the next. */
		kill: () => (dead = true),
		api
	};
}
