import { newId } from '$lib/state/device/device.svelte';
import { log } from '$lib/state/log/log.svelte';
import { sessions } from '$lib/state/sessions.svelte';
import { settings } from '$lib/state/preferences.svelte';
import { asksHowSure } from '$lib/study/rounds/asks-how-sure';
import { catchUp } from '$lib/study/session/catch-up';
import { hintsOf } from '$lib/study/session/hints';
import { reconcile } from '$lib/study/session/reconcile';
import { askedOf } from '$lib/study/session/moves';
import { current, type Session } from '$lib/study/session/session';
import { begin, beginToday, type Begun, type Plan } from './begin';
import { firstNote } from '../../first-note.svelte';
import { fetchMaterial, fetchStarter, type Material } from '../../material';
import { Quiz } from '../(round)/quiz.svelte';
import { language } from '$words';

type Opened =
	| {
			state:
				| 'loading'
				| 'elsewhere'
				| 'nothing'
				| 'nothing missed'
				| 'nothing today'
				| 'no set'
				| 'unreachable';
	  }
	| { state: 'open'; quiz: Quiz; dropped: number };

/** What the quiz page shows. */
export class Opening {
	current: Opened = $state.raw({ state: 'loading' });
	underWay = $derived(
		this.current.state === 'open' && this.current.quiz.session.finished === undefined
	);
	/** The session continues in another tab. */
	elsewhere = $derived(this.current.state === 'elsewhere' || (this.underWay && sessions.elsewhere));

	async open(wish: URLSearchParams) {
		this.current = { state: 'loading' };
		this.current = await open(wish);
	}
}

/**
 * Continues the session under way, or begins the round the address asks for. `?resume` shows a finished one again: it
 * is the address of the result, so that a reload finds it; `?next` goes on from the first page.
 */
async function open(wish: URLSearchParams): Promise<Opened> {
	try {
		await firstNote.take(location.hash);
		log.load();
		const running = sessions.running;
		const next = wish.has('next');
		const resuming = wish.has('resume');
		const asked = !resuming && !next && [...wish.keys()].length > 0;
		const finished = running?.finished !== undefined;
		if (running && !asked && (!finished || resuming)) {
			if (sessions.elsewhere && !finished) return { state: 'elsewhere' };
			const resumed = await resume(running, next);
			if (resumed) return resumed;
		}
		const begun = await drawn(wish);
		if (begun === 'no set') return { state: begun };
		if (begun === 'nothing') {
			if (wish.has('due')) return { state: 'nothing today' };
			return { state: wish.has('missed') ? 'nothing missed' : 'nothing' };
		}
		sessions.takeOver();
		sessions.save(begun.session);
		return { state: 'open', quiz: new Quiz(begun.session, begun.material), dropped: 0 };
	} catch {
		return { state: 'unreachable' };
	}
}

async function materialFor({ kind, set, questions }: Session): Promise<Material> {
	const ids = questions.map(({ id }) => id);
	if (kind === 'starter') {
		const starter = await fetchStarter();
		if (ids.every((id) => id in starter.sheets)) return starter;
	}
	if (!set) return fetchMaterial(ids);
	const { materialOfSet, saved } = await loadSet(set);
	return materialOfSet(saved, ids);
}

/** Undefined where none of its questions is left. */
async function resume(running: Session, next: boolean): Promise<Opened | undefined> {
	const material = await materialFor(running);
	const { session, dropped } = reconcile(running, Object.values(material.sheets).map(askedOf));
	if (!session) return undefined;
	const { question } = material.sheets[current(session).asked.id]!;
	const hints = hintsOf(question, material.essay.places).length;
	const caughtUp = catchUp(session, question, log.effective, { language, hints });
	const quiz = new Quiz(caughtUp, material);
	if (next && caughtUp.at === 0 && !quiz.open) await quiz.next();
	return { state: 'open', quiz, dropped };
}

/** Sets are fetched only for a round through one. */
async function loadSet(id: string) {
	const [{ sets }, round] = await Promise.all([
		import('$lib/state/saved-sets.svelte'),
		import('./set-round')
	]);
	return { ...round, saved: round.savedAs(id, sets.find(id)) };
}

/** `?set=id` is a round through a set, `?set=id&again=id.id` through part of it, `?due` what is due today; else a plan. */
async function drawn(wish: URLSearchParams): Promise<Begun | 'no set'> {
	const set = wish.get('set');
	if (set) {
		const { beginSet, saved } = await loadSet(set);
		if (!saved) return 'no set';
		return beginSet(set, saved, wish.get('again')?.split('.'), newId(), Date.now());
	}
	const plan = planOf(wish);
	if (!wish.has('due')) return begin(plan, log.effective, Date.now());
	// Only those who come back need the schedule.
	const { askNow } = await import('../study-day.svelte');
	return beginToday(plan, await askNow(), Date.now());
}

/** `?place=P2.S1`, `?point=an-id`, `?again=id.id`, `?missed`, `?whole`, `?course`, `?facts`, `?new`, each with `&check`; else as last set up. */
function planOf(wish: URLSearchParams): Plan {
	const { setup } = settings.current;
	const mode: Plan['mode'] = wish.has('check') ? 'check' : 'practise';
	const certainty = asksHowSure(settings.current, log.effective);
	const common = { id: newId(), mode, certainty, count: 10 };
	const [place, point, again] = ['place', 'point', 'again'].map((name) => wish.get(name));
	if (place) return { ...common, kind: 'round', places: [place] };
	if (point) return { ...common, kind: 'round', points: [point] };
	if (again) {
		const only = again.split('.');
		return { ...common, kind: 'practice-again', only, count: only.length };
	}
	if (wish.has('missed')) return { ...common, kind: 'missed' };
	if (wish.has('whole')) return { ...common, kind: 'whole' };
	if (wish.has('course')) return { ...common, kind: 'course' };
	if (wish.has('facts')) return { ...common, kind: 'facts', levels: ['check'] };
	return { ...common, ...setup, kind: 'round' };
}
