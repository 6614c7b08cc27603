import { start } from '$lib/study/session/session';
import { newId } from '$lib/state/device/device.svelte';
import first, { View } from '$content/first';
import { fetchStarter } from '../material';
import { Quiz } from './quiz.svelte';

/** A newcomer's round: it has the material of its first question only, and gets the rest once the page is alive. */
export function openQuiz(): Quiz {
	const session = start(
		{
			id: newId(),
			kind: 'starter',
			mode: 'practise',
			certainty: false,
			// The same for everyone, because the first question is drawn before anybody is there.
			seed: 'opening',
			questions: first.asked
		},
		Date.now()
	);
	const material = {
		sheets: { [first.question.id]: first },
		views: { [first.question.kind]: View },
		essay: { places: first.gists, phrases: {}, names: {}, skills: [], address: first.address },
		glossary: first.glossary,
		order: first.order
	};
	return new Quiz(session, material, fetchStarter);
}

/** Replays what was tapped before the app was alive, as early-answer.ts noted it. */
export async function takeOver(quiz: Quiz) {
	const taken = document.documentElement.dataset.taken?.trim().split(' ') ?? [];
	const picked = quiz.step.response;
	for (const option of taken) {
		if (!quiz.open) return quiz.next();
		quiz.respond([option]);
		quiz.commit();
	}
	if (taken.length && quiz.open) quiz.respond(picked);
}
