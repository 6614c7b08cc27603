import { seconds } from '../kinds';
import type { Lesson } from '../lesson';
import type { Question } from '../question';
import { minutesOf } from './minutes';

export const lengths = ['45', '20'] as const;
export type Length = (typeof lengths)[number];

/** In a short lesson the essay was read at home. */
const fixed = {
	'45': { norms: 3, warmUp: 4, reading: 10, exit: 4 },
	'20': { norms: 2, warmUp: 2, exit: 3 }
};
/** What the set may take, so that there is time to talk. */
const most = { '45': 16, '20': 8 };

export type StepName = 'norms' | 'warmUp' | 'reading' | 'set' | 'discussion' | 'exit';
export interface LessonPlan {
	/** Whole minutes that add up to the length. */
	steps: { step: StepName; minutes: number }[];
	/** So many questions of the set, from the first, are reached in class; the others are homework. */
	inClass: number;
}

export function lessonPlan(questions: readonly Question[], length: Length): LessonPlan {
	const inClass = reached(questions, most[length] * 60);
	const set = minutesOf(questions.slice(0, inClass));
	const { norms, warmUp, exit, ...rest } = fixed[length];
	const reading = 'reading' in rest ? rest.reading : 0;
	const discussion = Number(length) - norms - warmUp - reading - set - exit;
	const minutes = { norms, warmUp, reading, set, discussion, exit };
	const steps = (Object.keys(minutes) as StepName[]).map((step) => ({
		step,
		minutes: minutes[step]
	}));
	return { steps: steps.filter(({ minutes }) => minutes), inClass };
}

/** How many fit; one at least, and never the first of two linked questions without the second. */
function reached(questions: readonly Question[], time: number): number {
	let count = 0;
	let left = time;
	for (const question of questions) {
		left -= seconds(question);
		if (left < 0) break;
		count++;
	}
	const next = questions[count];
	if (next?.after && next.after === questions[count - 1]?.id) count--;
	return Math.max(1, count);
}

/** Ids of the three questions that end a lesson with this set. */
export const exitOf = ({ exit }: Lesson, asked: readonly Question[]): string[] =>
	exit.filter((id) => !asked.some((question) => question.id === id)).slice(0, 3);

/** The texts that a teacher may change; a list or letter has a line for each part. */
export function textsOf(lesson: Lesson, set: string) {
	const { headsUp, norms, warmUp, reading, discussion, home, families } = lesson;
	return {
		aim: lesson.aims[set] ?? lesson.aim,
		headsUp,
		norms: norms.join('\n'),
		warmUp,
		reading,
		sides: `${discussion.author}\n${discussion.critics}`,
		steps: discussion.steps.join('\n'),
		home,
		families: families.join('\n')
	};
}
export type LessonTexts = ReturnType<typeof textsOf>;
