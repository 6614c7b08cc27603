import * as v from 'valibot';

const time = v.number();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const attempt = v.object({
	response: v.array(v.string()),
	score: v.number(),
	/** Hints shown before it. */
	hints: count,
	certainty: v.optional(v.picklist(['guess', 'think', 'sure'])),
	/** The learner judged it: it counts as done and in no score. */
	judged: v.optional(v.literal(true))
});

/** Answering, answering again after a miss, feedback shown, or answered for now with feedback kept for the end. */
const stage = v.picklist(['asking', 'second', 'told', 'noted']);
const step = v.object({
	stage,
	/** The current response, including half-typed text. */
	response: v.array(v.string()),
	hints: count,
	tries: v.pipe(v.array(attempt), v.maxLength(2))
});

const asked = v.object({
	id: v.string(),
	hash: v.string(),
	locator: v.optional(v.string()),
	point: v.optional(v.string()),
	/** Corrected since the session began. */
	updated: v.optional(v.literal(true)),
	/** Why it is asked today; `test`: ahead of schedule. */
	why: v.optional(v.picklist(['new', 'due', 'test'])),
	/** Missed repeatedly: its place is shown with it. */
	help: v.optional(v.literal(true)),
	/** Comes again, for the question with this id that was missed before. */
	again: v.optional(v.string())
});

/** A run through questions as stored: plain JSON, resumable after every transition. */
export const sessionShape = v.pipe(
	v.object({
		version: v.literal(1),
		id: v.string(),
		kind: v.picklist([
			'starter',
			'round',
			'whole',
			'course',
			'facts',
			'missed',
			'practice-again',
			'due',
			'test',
			'set'
		]),
		/** The id of the set, for a round through one. */
		set: v.optional(v.string()),
		mode: v.picklist(['practise', 'check']),
		certainty: v.boolean(),
		seed: v.string(),
		questions: v.pipe(v.array(asked), v.minLength(1)),
		at: count,
		/** All questions of a check at a glance, on the way to its end. */
		overview: v.optional(v.literal(true)),
		steps: v.array(step),
		started: time,
		finished: v.optional(time)
	}),
	v.check(
		// Only where nothing is told before the end may a reader have gone back.
		({ at, steps, questions, mode }) =>
			steps.length <= questions.length &&
			(mode === 'check' ? at < steps.length : at + 1 === steps.length),
		'a step for each question reached'
	)
);
export type Session = v.InferOutput<typeof sessionShape>;
export type Try = v.InferOutput<typeof attempt>;
export type Step = Session['steps'][number];
export type Stage = Step['stage'];
export type Asked = Session['questions'][number];

/** A question just reached. */
export const unasked: Step = { stage: 'asking', response: [], hints: 0, tries: [] };

export const current = (session: Session): { asked: Asked; step: Step } => ({
	asked: session.questions[session.at]!,
	step: session.steps[session.at]!
});

/** The session, where some of it is answered and some is not. */
export const underWay = (session: Session | undefined): Session | undefined =>
	session && session.finished === undefined && session.steps.some(({ tries }) => tries.length)
		? session
		: undefined;

/** Still to be answered. */
export const isOpen = ({ stage }: Step): boolean => stage === 'asking' || stage === 'second';
/** The response may change and be committed: until it is told, or all is over. */
export const mayChange = (session: Session): boolean =>
	session.finished === undefined && current(session).step.stage !== 'told';

/** The response is still the one given before. */
export const repeats = ({ tries, response }: Step): boolean =>
	tries.length > 0 && String(tries[0]!.response) === String(response);
