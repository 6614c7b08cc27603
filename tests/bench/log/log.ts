import { chance, device } from '../../../src/lib/state/device/device.svelte';
import { log, Log } from '../../../src/lib/state/log/log.svelte';
import { sessions } from '../../../src/lib/state/sessions.svelte';
import { commit, next, respond, start } from '../../../src/lib/study/session/moves';
import type { Question } from '../../../src/lib/questions/question';

// The app's own way of keeping an answer, without its pages, for scripts/bench/storage.js.
const day = 24 * 60 * 60 * 1000;

/** As many answers as given, twenty a page load, some page loads a day, the last one yesterday. */
function fill(questions: Question[], count: number) {
	const loads = Math.ceil(count / 20);
	let at = Date.now() - day * (1 + loads / 4);
	for (let load = 0; load < loads; load++) {
		at += (0.2 + chance() / 10) * day;
		const writer = new Log(device, () => ({ at: Math.round(at), offset: 120 }), chance);
		const session = `s${load.toString(36).padStart(7, '0')}`;
		for (let seq = 0; seq < Math.min(20, count - load * 20); seq++) {
			at += 8000 + chance() * 20000;
			const { id, hash, point, ...question } = questions[Math.floor(chance() * questions.length)]!;
			const right = chance() < 0.7;
			const options = question.kind === 'choice' ? Object.keys(question.options) : ['yes', 'no'];
			writer.append({
				type: 'answer',
				item: id,
				hash: hash!,
				point,
				response: [options[Math.floor(chance() * options.length)]!],
				score: right ? 1 : 0,
				try: chance() < 0.8 ? 1 : 2,
				hints: right ? 0 : 1,
				mode: 'practise',
				session,
				ms: Math.round(3000 + chance() * 20000)
			});
		}
	}
	return { fault: device.fault, ...size() };
}

/** Characters of the log, key names counted. */
function size() {
	const keys = Object.keys(localStorage).filter((key) => /\/log\//.test(key));
	return { characters: keys.reduce((sum, key) => sum + key.length + localStorage[key].length, 0) };
}

/** Milliseconds for each of so many answers to questions with options, kept in the log and in the session. */
function write(questions: Question[], count: number): number[] {
	const asked = questions
		.slice(0, count)
		.map(({ id, hash, point }) => ({ id, hash: hash!, point }));
	const plan = {
		id: 'aaaaaaaa',
		kind: 'round',
		mode: 'check',
		certainty: false,
		seed: 'bench'
	} as const;
	let session = start({ ...plan, questions: asked }, Date.now());
	log.load();
	return questions.slice(0, count).map((question) => {
		const option = question.kind === 'choice' ? Object.keys(question.options)[0]! : 'yes';
		session = respond(session, [option]);
		const before = performance.now();
		const committed = commit(session, question, { language: 'en', hints: 0, ms: 5000 });
		if (committed.entry) log.append(committed.entry);
		sessions.save(committed.session);
		const after = performance.now();
		session = next(committed.session, Date.now());
		return after - before;
	});
}

Object.assign(window, { storing: { fill, write } });
