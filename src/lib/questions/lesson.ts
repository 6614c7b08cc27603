import * as v from 'valibot';
import { id, locator, text } from './fields';

/** A lesson around any set of questions: all of it that speaks of the essay. */
export const lesson = v.object({
	/** For the teacher, where students may be touched by what the essay is about. */
	headsUp: text,
	norms: v.array(text),
	warmUp: text,
	reading: text,
	/** Both sides at their best, and what the class does with them. */
	discussion: v.object({ author: text, critics: text, steps: v.array(text) }),
	home: text,
	/** By the id of a ready-made set; `aim` is for all others. */
	aims: v.record(id, text),
	aim: text,
	/** Ids of questions to end with. */
	exit: v.array(id),
	misreadings: v.array(v.object({ locator, reads: text, say: text })),
	/** A letter, paragraph by paragraph. */
	families: v.array(text)
});
export type Lesson = v.InferOutput<typeof lesson>;
