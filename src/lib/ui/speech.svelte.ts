import { createSubscriber } from 'svelte/reactivity';
import { pickVoice, sentences } from './spoken';

/** Reads aloud with a voice of this device; one text at a time in the whole app. */
class Speech {
	/** Whoever asked for what is being read. */
	reader = $state.raw<object>();
	// Held until they are spoken: Chrome forgets to say when one that nobody holds has ended.
	#spoken: SpeechSynthesisUtterance[] = [];
	#followVoices = createSubscriber((update) => {
		speechSynthesis.addEventListener('voiceschanged', update);
		return () => speechSynthesis.removeEventListener('voiceschanged', update);
	});

	get voice(): SpeechSynthesisVoice | undefined {
		if (typeof speechSynthesis === 'undefined') return undefined;
		this.#followVoices();
		const { lang } = document.documentElement;
		return pickVoice(speechSynthesis.getVoices(), lang, navigator.language);
	}

	/** To be called within the tap: some browsers let no other beginning sound. */
	start(reader: object, texts: readonly string[]) {
		const { voice } = this;
		if (!voice) return;
		speechSynthesis.cancel();
		this.reader = reader;
		const spoken = sentences(texts).map((sentence) => {
			const utterance = new SpeechSynthesisUtterance(sentence);
			utterance.voice = voice;
			utterance.lang = voice.lang;
			return utterance;
		});
		this.#spoken = spoken;
		// What was cancelled reports its end too, when the next may long be under way.
		const end = () => this.#spoken === spoken && this.stop(reader);
		for (const utterance of spoken) {
			utterance.onerror = end;
			speechSynthesis.speak(utterance);
		}
		if (spoken.length) spoken.at(-1)!.onend = end;
		else end();
	}

	/** Nothing happens where somebody else is being read to. */
	stop(reader: object) {
		if (this.reader !== reader) return;
		this.reader = undefined;
		this.#spoken = [];
		speechSynthesis.cancel();
	}
}

export const speech = new Speech();
