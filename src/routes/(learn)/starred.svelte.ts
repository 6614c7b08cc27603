import { log } from '$lib/state/log/log.svelte';
import { chosen } from '$lib/study/log/chosen';

/** What the learner has starred and set aside, according to the log. */
class Marks {
	entries = $derived(log.effective);
	starred = $derived(chosen(this.entries, 'star'));
	aside = $derived(chosen(this.entries, 'aside'));

	/** Sets or clears the mark. */
	toggle(type: 'star' | 'aside', card: string) {
		const marked = type === 'star' ? this.starred : this.aside;
		log.append({ type, item: card, value: marked.has(card) ? '' : 'yes' });
	}
}

export const marks = new Marks();
