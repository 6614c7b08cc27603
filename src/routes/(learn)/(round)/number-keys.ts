/** What the number keys pick from: the options of the part that has the focus, or of the first one open. */
function pickable(form: HTMLElement): HTMLElement[] {
	const all = [
		...form.querySelectorAll<HTMLInputElement>('input:is([type=radio], [type=checkbox])')
	];
	if (!all.length) return [...form.querySelectorAll<HTMLElement>('[data-pick]')];
	const open = all.find(
		({ type, name }) => type === 'checkbox' || !all.some((one) => one.name === name && one.checked)
	);
	const part = all.find((one) => one === document.activeElement) ?? open ?? all[0]!;
	return all.filter(({ name }) => name === part.name);
}

/** Picks by 1 to 9 and hands in by Enter, only while the focus is on the question. */
export const numberKeys = (isOpen: () => boolean) => (form: HTMLFormElement) => {
	const press = (event: KeyboardEvent) => {
		if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
		const target = event.target as Element;
		if (target.closest('[type=text], textarea')) return;
		if (event.key === 'Enter') {
			// A form with the focus on a field or a button already knows what to do.
			if (target.closest('input, textarea, button, a, summary')) return;
			form.requestSubmit();
		} else if (isOpen() && /^[1-9]$/.test(event.key))
			pickable(form)[Number(event.key) - 1]?.click();
		else return;
		event.preventDefault();
	};
	form.addEventListener('keydown', press);
	return () => form.removeEventListener('keydown', press);
};
