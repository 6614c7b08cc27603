import type { Codec } from './codec';
import { fit } from './fit/fit';
import { menu } from './menu';
import type { QuestionSet } from '../questions/set';

/** A file published with the build: a set in a format, fitted. */
export interface Published {
	name: string;
	codec: Codec;
	/** As it was before. */
	whole: QuestionSet;
	set: QuestionSet;
}

/** Every set in every format that has something to say of it, first the bank. */
export const published = (bank: QuestionSet, ready: readonly QuestionSet[]): Published[] =>
	[bank, ...ready].flatMap((whole) =>
		menu.flatMap((codec) => {
			const { set } = fit(whole, codec);
			const name = `${nameOf(whole, bank)}-${codec.id}.${codec.extension}`;
			return set.questions.length + set.cards.length ? [{ name, codec, whole, set }] : [];
		})
	);

const nameOf = (set: QuestionSet, bank: QuestionSet) =>
	set === bank ? 'close-call' : `close-call-${set.id.replace(/^ready-/, '')}`;
