import { cancel, idle, lift, move, touch, type Swipe } from '$lib/ui/swipe';

/** A longer stroke is one level more. */
const perLevel = 64;

interface Pen<Level> {
	/** What a stroke may say, from short to long; none while nothing is asked. */
	levels: () => readonly Level[];
	/** While a finger draws: how long the stroke is, from 0 to 1, and what it says if the finger is lifted now. */
	show: (level: Level | undefined) => void;
	answer: (level: Level) => void;
}

/** A line drawn beneath one of the answers to choose from picks it and hands it in. Drawn back, it is none. */
export const answerStrokes =
	<Level>({ levels, show, answer }: Pen<Level>) =>
	(form: HTMLFormElement) => {
		let swipe: Swipe = idle;
		let option: HTMLElement | undefined;

		const pointOf = ({ pointerId, clientX, clientY }: PointerEvent) => ({
			...{ finger: pointerId, x: clientX, y: clientY }
		});
		function levelOf(moved: number) {
			const all = levels();
			return all[Math.min(all.length, Math.floor(Math.abs(moved) / perLevel)) - 1];
		}
		/** One answer of several parts is not handed in by one of them. */
		function optionAt(target: Element): HTMLElement | undefined {
			const radios = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]:enabled')];
			const single = new Set(radios.map(({ name }) => name)).size === 1;
			const label = target.closest('label');
			return single && label && radios.some((one) => label.contains(one)) ? label : undefined;
		}
		function draw() {
			const moved = swipe.state === 'swiping' ? swipe.moved : 0;
			option?.toggleAttribute('data-stroke', moved !== 0);
			option?.style.setProperty('--stroke', `${Math.abs(moved)}px`);
			show(moved ? levelOf(moved) : undefined);
		}
		function end() {
			swipe = idle;
			draw();
			option = undefined;
		}

		const down = (event: PointerEvent) => {
			if (swipe.state === 'idle') option = optionAt(event.target as Element);
			const free = option !== undefined && event.pointerType !== 'mouse' && levels().length > 0;
			swipe = touch(swipe, pointOf(event), free, innerWidth);
		};
		const drag = (event: PointerEvent) => {
			const before = swipe;
			swipe = move(swipe, pointOf(event));
			if (swipe !== before) draw();
		};
		const up = (event: PointerEvent) => {
			const moved = swipe.state === 'swiping' ? swipe.moved : 0;
			swipe = lift(swipe, event.pointerId).swipe;
			if (swipe.state !== 'idle') return;
			const level = moved ? levelOf(moved) : undefined;
			const drawn = option;
			end();
			if (level === undefined || !drawn) return;
			drawn.querySelector('input')!.click();
			answer(level);
		};
		const lose = (event: PointerEvent) => {
			swipe = cancel(swipe, event.pointerId);
			end();
		};
		const all = [
			['pointerdown', down],
			['pointermove', drag],
			['pointerup', up],
			['pointercancel', lose]
		] as const;
		for (const [name, listen] of all) form.addEventListener(name, listen);
		return () => {
			for (const [name, listen] of all) form.removeEventListener(name, listen);
		};
	};
