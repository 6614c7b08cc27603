import type { Codec } from './codec';
import { fit } from './fit/fit';
import { report } from './fit/report';
import { formats } from './index';
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
	/** How many questions of the whole went into its files. */
	from: number;
}

/** Every set in every format that has something to say of it, first the bank. */
export const published = (bank: QuestionSet, ready: readonly QuestionSet[]): Published[] =>
	[bank, ...ready].flatMap((whole) =>
		formats.flatMap((codec) => {
			const fitted = fit(whole, codec);
			const files = filesOf(fitted.set, codec);
			const { kept, changed } = report(fitted).counts;
			return files.map((set, index) => ({
				name: named(nameOf(whole, bank), codec, index),
				...(files.length > 1 && { part: index + 1 }),
				...{ codec, whole, set, from: kept + changed }
			}));
		})
	);

/** What was fitted to a format, in as many files as it takes; none where nothing fits. */
export function filesOf(set: QuestionSet, codec: Codec): QuestionSet[] {
	const { questions } = set;
	const most = codec.limits?.questions ?? Infinity;
	if (questions.length <= most) return questions.length + set.cards.length ? [set] : [];
	const first = { ...set, questions: questions.slice(0, most) };
	const rest = { ...set, questions: questions.slice(most), cards: [] };
	return [first, ...filesOf(rest, codec)];
}

/** `vocabulary-kahoot.xlsx`; the tool is not said where the ending says it. */
export function named(set: string, { id, extension }: Codec, index = 0): string {
	const parts = [set, id === extension ? '' : id, index ? String(index + 1) : ''];
	return `${parts.filter(Boolean).join('-')}.${extension}`;
}

const nameOf = (set: QuestionSet, bank: QuestionSet) =>
	set === bank ? 'close-call' : set.id.replace(/^ready-/, '');
