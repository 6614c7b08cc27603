import { focusOn } from '$lib/parts/focus';

// As in FeedbackSheet.svelte: too low for a sheet over the question.
const lowScreen = 480;

export const topOf = (element: HTMLElement) => element.getBoundingClientRect().top;

/** As much room as the sheet takes, once it is known. */
export const keepRoom = ({ style }: HTMLElement, { offsetHeight }: HTMLElement) =>
	style.setProperty('--sheet', `${offsetHeight}px`);

/** Scrolls the chosen option to just above the sheet, and focuses the verdict. `from`: where the form began before. */
export function settle(column: HTMLElement, form: HTMLElement, from: number) {
	const sheet = document.getElementById('sheet');
	const lies = sheet && getComputedStyle(sheet).position === 'fixed';
	if (lies) keepRoom(column, sheet);
	const chosen = column.querySelector('input:checked, [data-chosen]')?.closest('label, li');
	if (lies && chosen) {
		// Not from the sheet's own box, which may still be moving.
		const top = innerHeight - sheet.offsetHeight;
		const hidden = chosen.getBoundingClientRect().bottom + 8 - top;
		if (hidden > 0) scrollBy({ top: hidden, behavior: 'instant' });
	} else if (sheet && innerHeight < lowScreen) sheet.scrollIntoView({ behavior: 'instant' });
	focusOn('verdict');
	if (lies) glide(form, from);
}

/** Lets the options move to where they are by now, instead of jumping there. */
function glide(form: HTMLElement, from: number) {
	if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
	const moved = from - topOf(form);
	if (moved === 0) return;
	// Not the form itself: its action and its sheet stay where they are.
	for (const part of form.querySelectorAll(':scope > :not(.action, #sheet)')) {
		part.animate([{ transform: `translateY(${moved}px)` }, { transform: 'none' }], {
			...{ duration: 150, easing: 'ease-out' }
		});
	}
}
