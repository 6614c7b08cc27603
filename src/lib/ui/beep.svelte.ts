/** A short sound for each code scanned. Browsers allow sound only after a tap. */
export class Beep {
	on = $state(true);
	#context: AudioContext | undefined;

	/** Must be called from a tap. */
	allow() {
		this.#context ??= new AudioContext();
		void this.#context.resume();
	}

	/** High for success, low for failure. */
	sound(taken: boolean) {
		if (!this.on || !this.#context) return;
		const { currentTime: now, destination } = this.#context;
		const tone = this.#context.createOscillator();
		const volume = this.#context.createGain();
		tone.frequency.value = taken ? 880 : 220;
		volume.gain.setValueAtTime(0.15, now);
		volume.gain.exponentialRampToValueAtTime(0.001, now + 0.2);
		tone.connect(volume).connect(destination);
		tone.start(now);
		tone.stop(now + 0.2);
	}

	close() {
		void this.#context?.close();
	}
}
