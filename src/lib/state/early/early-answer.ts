// Runs in the head of each page, before and without the app. On the start page it answers the first question from
// what the page already holds, and keeps what was tapped, in order, for the app to take over.
const page = document.documentElement;
const action = (form: Element | null) => form?.querySelector<HTMLButtonElement>('[type=submit]');

addEventListener('change', ({ target }) => {
	const picked = target as HTMLInputElement;
	const button = action(picked.closest('form'));
	if ('ready' in page.dataset || !button) return;
	// What was just missed is no second try.
	button.disabled = page.dataset.taken === ` ${picked.value}`;
	const verdict = document.querySelector('[data-early=""]:not([hidden]) h2');
	if (verdict) verdict.textContent = button.dataset.again!;
});

addEventListener(
	'submit',
	(event) => {
		const form = event.target as HTMLFormElement;
		if ('ready' in page.dataset || form.id !== 'question') return;
		event.preventDefault();
		const picked = form.querySelector<HTMLInputElement>('input:checked');
		if (!picked) return;
		const taken = page.dataset.taken;
		page.dataset.taken = `${taken ?? ''} ${picked.value}`;
		if (taken) return;
		const sheet = (answer: string) =>
			document.querySelector<HTMLElement>(`[data-early="${answer}"]`);
		const right = sheet(picked.value);
		(right ?? sheet(''))!.hidden = false;
		const button = action(form)!;
		if (right) button.textContent = button.dataset.next!;
		else button.disabled = true;
	},
	true
);
