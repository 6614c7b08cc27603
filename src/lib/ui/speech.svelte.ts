import { createSubscriber } from 'svelte/reactivity';
import { pickVoice, sentences } from './spoken';

/** Reads aloud with a voice of this device, one text at a time in the whole app. */
class Speech {
	/** Who asked for the text being read. */
	reader = $state.raw<object>();
	// Chrome collects unreferenced utterances and then never fires `end`.
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

	/** Must be called from a tap: some browsers block sound otherwise. */
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
		// A cancelled utterance also fires `end`, possibly while the next one is speaking.
		const end = () => this.#spoken === spoken && this.stop(reader);
		for (const utterance of spoken) {
			utterance.onerror = end;
			speechSynthesis.speak(utterance);
		}
		if (spoken.length) spoken.at(-1)!.onend = end;
		else end();
	}

	/** Does nothing if somebody else's text is being read. */
	stop(reader: object) {
		if (this.reader !== reader) return;
		this.reader = undefined;
		this.#spoken = [];
		speechSynthesis.cancel();
	}
}

export const speech = new Speech();
