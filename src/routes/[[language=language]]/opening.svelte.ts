import { start } from '$lib/study/session';
import { newId } from '$lib/state/device.svelte';
import Choice from '$lib/questions/choice/Choice.svelte';
import type { ViewComponent } from '$lib/questions/views';
import first from 'virtual:content/en/first';
import { askedOf } from './quiz/material';
import { Quiz, starterRest } from './quiz/quiz.svelte';

/** A quiz that starts with nothing but its first question, and gets the others once the page is alive. */
export function openQuiz(): Quiz {
	const session = start(
		{
			id: newId(),
			kind: 'starter',
			mode: 'practise',
			certainty: false,
			// The same for everyone, because the first question is drawn before anybody is there.
			seed: 'opening',
			questions: [askedOf(first)]
		},
		Date.now()
	);
	const material = {
		sheets: { [first.question.id]: first },
		views: { choice: Choice as unknown as ViewComponent },
		essay: { places: first.gists, phrases: {}, names: {}, skills: [], address: first.address },
		glossary: first.glossary,
		order: first.order
	};
	return new Quiz(session, material, starterRest);
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
