import * as v from 'valibot';
import { Refusal } from '../../codecs/files/door';
import { conceal } from '../../questions/kinds';
import type { ClassJudging } from '../results/judging';
import { enough } from '../results/enough';
import type { Question } from '../../questions/question';
import { codeOf, marks, unwrapWhole, wrap } from '../travel/envelope';
import { ownQuestion, readJson, writeJson } from '../travel/complete-link';
import { fromHex, toHex } from '../travel/packing';
import { readingLater, type Read } from '../travel/class-issue';
import { isTeachers, paperOf } from '../travel/shared-set';
import { judgedAnswers, type JudgedAnswers } from './written-answers';
import { shownOf, type Taken, type Taking } from './taken';

// A release lets students reopen their attempt and see the answers. For the bank's questions it only names the set;
// a teacher's own questions, which came without their keys, are included whole.

export interface Release {
	/** The hash of the paper. */
	set: string;
	questions: Question[];
	/** What the class was sure of, where the teacher tells it. */
	sure?: ClassJudging;
	/** What the teacher judged of answers in own words, under the numbers of attempts. */
	judged?: JudgedAnswers;
}

/** `questions`: the whole set as the teacher has it, with every key. */
export async function releaseOf(
	language: string,
	questions: readonly Question[],
	{ sure, judged }: Pick<Release, 'sure' | 'judged'> = {}
): Promise<Release> {
	const { hash } = await paperOf(language, questions.map(conceal));
	return {
		set: hash,
		questions: questions.filter(isTeachers),
		...(sure && { sure }),
		...(judged && { judged })
	};
}

/** Whether the release says nothing but the set, so that the short form holds it. */
const isEmpty = ({ questions, sure, judged }: Release) => !questions.length && !sure && !judged;

export const writeRelease = async (release: Release): Promise<string> =>
	isEmpty(release)
		? wrap('release', fromHex(release.set))
		: writeJson('release-with-questions', release);

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
/** Totals of fewer students would tell who was wrong. */
const classJudging = v.strictObject({
	students: v.pipe(count, v.minValue(enough.judging)),
	rows: v.pipe(
		v.array(
			v.pipe(
				v.strictObject({
					certainty: v.picklist(['guess', 'think', 'sure']),
					of: count,
					right: count
				}),
				v.check(({ of, right }) => right <= of)
			)
		),
		v.maxLength(3)
	)
});

const shape = v.strictObject({
	set: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
	questions: v.pipe(v.array(ownQuestion), v.maxLength(500)),
	sure: v.optional(classJudging),
	judged: v.optional(judgedAnswers)
});

/** Accepts a code, or a link or file that contains one. */
export const readRelease = (text: string): Promise<Read<Release>> =>
	readingLater(async () => {
		const code = codeOf(text);
		if (!code.startsWith(marks['release-with-questions'])) {
			const { bytes } = unwrapWhole(code, ['release']);
			if (bytes.length !== 6) throw new Refusal('damaged');
			return { set: toHex(bytes), questions: [] };
		}
		const release = v.safeParse(shape, await readJson('release-with-questions', code));
		const empty = release.success && isEmpty(release.output);
		if (!release.success || empty) throw new Refusal('damaged');
		return release.output;
	});

/** The set as it was taken, now with every answer. `other-set` if the release does not fit it. */
export const open = (
	language: string,
	{ questions, paper }: Pick<Taking, 'questions' | 'paper'>,
	release: Release
): Promise<Read<Taken[]>> =>
	readingLater(async () => {
		const whole = new Map(release.questions.map((question) => [question.id, question]));
		const opened = questions.map((taken): Taken => {
			if (taken.by !== 'teacher-later') return taken;
			const question = whole.get(taken.question.id);
			if (!question) throw new Refusal('other-set');
			return { ...taken, by: 'teacher', question };
		});
		// The same hash proves that these are the questions that were answered.
		const { hash } = await paperOf(language, opened.map(shownOf));
		if (release.set !== paper.hash || hash !== paper.hash) throw new Refusal('other-set');
		return opened;
	});
