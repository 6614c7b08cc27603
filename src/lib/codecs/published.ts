import type { Codec } from './codec';
import { fit } from './fit/fit';
import { menu } from './menu';
import type { QuestionSet } from '../questions/set';

/** A file published with the build: a set in a format, fitted. */
export interface Published {
	name: string;
	codec: Codec;
	/** Where a file of the format cannot hold the whole: which of several this is, from 1. */
	part?: number;
	/** As it was before. */
	whole: QuestionSet;
	set: QuestionSet;
}

/** Every set in every format that has something to say of it, first the bank. */
export const published = (bank: QuestionSet, ready: readonly QuestionSet[]): Published[] =>
	[bank, ...ready].flatMap((whole) =>
		menu.flatMap((codec) => {
			const { set } = fit(whole, boundless(codec));
			const name = `${nameOf(whole, bank)}-${codec.id}`;
			const parts = partsOf(set, codec.limits?.questions ?? Infinity);
			return parts.map((set, index) => ({
				name: `${name}${index ? `-${index + 1}` : ''}.${codec.extension}`,
				...(parts.length > 1 && { part: index + 1 }),
				...{ codec, whole, set }
			}));
		})
	);

/** The format without its limit of questions a file, for what may go into several. */
export const boundless = (codec: Codec): Codec => ({
	...codec,
	limits: { ...codec.limits, questions: undefined }
});

function partsOf(set: QuestionSet, most: number): QuestionSet[] {
	const { questions } = set;
	if (questions.length <= most) return questions.length + set.cards.length ? [set] : [];
	const first = { ...set, questions: questions.slice(0, most) };
	return [first, ...partsOf({ ...set, questions: questions.slice(most), cards: [] }, most)];
}

const nameOf = (set: QuestionSet, bank: QuestionSet) =>
	set === bank ? 'close-call' : `close-call-${set.id.replace(/^ready-/, '')}`;
