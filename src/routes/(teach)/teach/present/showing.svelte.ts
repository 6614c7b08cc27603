import { lower, type Raised } from '$lib/class/presenting/raised-hands';
import type { Slide } from '$lib/class/presenting/slides';

/** Where a presentation stands, and the hands counted in it; gone with the page. */
export class Showing {
	/** By its id: there are more or fewer slides around it once labels are chosen. */
	#shown = $state('');
	/** How much of the slide is shown. */
	stage = $state(0);
	/** Which of its lines a slide of several shows. */
	line = $state(0);
	#raised = $state<Record<string, Raised>>({});

	constructor(readonly slides: () => Slide[]) {}

	at = $derived.by(() =>
		Math.max(
			0,
			this.slides().findIndex(({ id }) => id === this.#shown)
		)
	);
	slide = $derived.by(() => this.slides()[this.at]!);
	/** Hands are for a question, or for one line of several. */
	#place = $derived.by(() => this.#placeOf(this.slide.id, this.line));
	#placeOf = (id: string, line = 0) => `${id} ${line}`;

	/** False where it is there already. */
	go(to: number): boolean {
		const aim = Math.max(0, Math.min(to, this.slides().length - 1));
		if (aim === this.at) return false;
		this.#shown = this.slides()[aim]!.id;
		this.stage = this.line = 0;
		return true;
	}

	turn(stage: number) {
		this.#shown = this.slide.id;
		this.stage = stage;
	}

	nextLine(of: number) {
		this.line = (this.line + 1) % of;
		this.stage = 0;
	}

	get raised(): Raised {
		return this.#raised[this.#place] ?? [];
	}
	raisedFor = (id: string): Raised => this.#raised[this.#placeOf(id)] ?? [];

	raise(option: number) {
		this.#raised[this.#place] = [...this.raised, option];
	}
	lower(option?: number) {
		this.#raised[this.#place] = lower(this.raised, option);
	}
}
