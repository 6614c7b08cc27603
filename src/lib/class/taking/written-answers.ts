import * as v from 'valibot';
import { Refusal } from '../../codecs/files/door';
import { readingLater, type Read } from '../travel/class-issue';
import { readJson, writeJson } from '../travel/complete-link';

// What students wrote in their own words is in no hand-in: only a file that the writer saves carries it.

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const longest = 5000;

const writtenAnswers = v.strictObject({
	/** The hash of the paper, and the attempt: as in the hand-in that it belongs to. */
	set: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
	attempt: count,
	/** By place in the set. */
	texts: v.pipe(
		v.array(v.strictObject({ place: count, text: v.pipe(v.string(), v.maxLength(longest)) })),
		v.minLength(1),
		v.maxLength(500)
	)
});
export type WrittenAnswers = v.InferOutput<typeof writtenAnswers>;

export const writeWritten = ({ texts, ...of }: WrittenAnswers): Promise<string> =>
	writeJson('written', {
		...of,
		texts: texts.map(({ place, text }) => ({ place, text: text.slice(0, longest) }))
	});

const readWritten = (code: string): Promise<Read<WrittenAnswers>> =>
	readingLater(async () => {
		const read = v.safeParse(writtenAnswers, await readJson('written', code));
		if (!read.success) throw new Refusal('damaged');
		return read.output;
	});

const form = /(?<![\w-])w[1-9][\w-]{15,}/g;

/** All that is in a pasted text or a file. */
export const writtenIn = (text: string): Promise<Read<WrittenAnswers>[]> =>
	Promise.all([...new Set(text.match(form))].map(readWritten));

/** How a teacher judged own words: by attempt and place, a judgment for each criterion; empty where none yet. */
export const judgedAnswers = v.record(v.string(), v.array(v.picklist(['', 'yes', 'partly', 'no'])));
export type JudgedAnswers = v.InferOutput<typeof judgedAnswers>;
export const judgedKey = (attempt: number, place: number): string => `${attempt}.${place}`;
