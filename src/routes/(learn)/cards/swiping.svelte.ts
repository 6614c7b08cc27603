import { cancel, idle, lift, move, sideOf, touch, type Side, type Swipe } from '$lib/ui/swipe';

/** Swiping the card with a finger. Buttons do the same. */
export class Swiping {
	#swipe = $state.raw<Swipe>(idle);
	/** The side the card is moving to. */
	shown = $derived.by(() => {
		const side = sideOf(this.#swipe);
		return side && this.#swipe.state === 'swiping'
			? { ...side, moved: this.#swipe.moved }
			: undefined;
	});
	/** On a zoomed page one finger pans, so it does not swipe. */
	zoomed = $state(false);

	/** `free`: there is something to choose. */
	attach = (free: () => boolean, choose: (side: Side) => void) => (area: HTMLElement) => {
		const controls = 'a, button, input, label, summary';
		const place = ({ pointerId, clientX, clientY }: PointerEvent) => ({
			finger: pointerId,
			x: clientX,
			y: clientY
		});
		const down = (event: PointerEvent) => {
			const target = event.target as Element;
			const begins = free() && !this.zoomed && area.contains(target) && !target.closest(controls);
			this.#swipe = touch(this.#swipe, place(event), begins, innerWidth);
		};
		const up = ({ pointerId }: PointerEvent) => {
			const { swipe, chosen } = lift(this.#swipe, pointerId);
			this.#swipe = swipe;
			if (!chosen || !free()) return;
			throwOff(area.querySelector('article')!, chosen);
			choose(chosen);
		};
		const fingers = (act: (event: PointerEvent) => void) => (event: PointerEvent) =>
			event.pointerType !== 'mouse' && act(event);
		const followed = {
			pointerdown: fingers(down),
			pointermove: fingers((event) => (this.#swipe = move(this.#swipe, place(event)))),
			pointerup: fingers(up),
			pointercancel: fingers(({ pointerId }) => (this.#swipe = cancel(this.#swipe, pointerId)))
		};
		const zoom = () => (this.zoomed = visualViewport!.scale > 1.01);
		for (const [name, follow] of Object.entries(followed))
			addEventListener(name, follow as EventListener);
		visualViewport?.addEventListener('resize', zoom);
		return () => {
			for (const [name, follow] of Object.entries(followed))
				removeEventListener(name, follow as EventListener);
			visualViewport?.removeEventListener('resize', zoom);
		};
	};
}

/** A copy of the card flies on to its side, while the next one is there at once. */
function throwOff(card: HTMLElement, side: Side) {
	if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
	const copy = card.cloneNode(true) as HTMLElement;
	for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
	copy.classList.add('thrown');
	copy.inert = true;
	Object.assign(copy.style, {
		...{ position: 'absolute', zIndex: '1', pointerEvents: 'none' },
		...{ top: `${card.offsetTop}px`, left: '0', width: `${card.offsetWidth}px` }
	});
	card.after(copy);
	const away = side === 'left' ? '-110vw' : '110vw';
	const flight = copy.animate({ translate: [copy.style.translate, away] }, 200);
	flight.onfinish = flight.oncancel = () => copy.remove();
}
