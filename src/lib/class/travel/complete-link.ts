import * as v from 'valibot';
import { Refusal } from '../../codecs/files/door';
import { quantity, text } from '../../questions/fields';
import { canonical } from '../../questions/hash';
import { problems } from '../../questions/kinds/desk';
import { question, type Question } from '../../questions/question';
import { deflate, inflate } from '../../study/moving/deflate';
import { codeOf, unwrap, wrap, type CodeType } from './envelope';
import { concealedQuestion } from '../../questions/kinds/shown';
import { most, sanitize } from './sanitize';
import { readingLater, type Read } from './class-issue';
import type { SharedSet } from './shared-set';

// Any set as compressed canonical JSON. The checksum covers both the code and the JSON before compression.

/** More text than any set in a link needs. */
const largest = 400_000;

const points = v.optional(quantity);
const digits = (count: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${count}}$`)));

/** A whole question without unknown fields. */
export const ownQuestion = v.pipe(
	v.custom<Question>((given) => {
		const checked = v.safeParse(question, given);
		return (
			checked.success &&
			canonical(checked.output) === canonical(given) &&
			problems(checked.output).length === 0
		);
	}, 'a whole question')
);

const shared = v.strictObject({
	language: v.pipe(v.string(), v.regex(/^[a-z]{2}(-[A-Z]{2})?$/)),
	bank: digits(8),
	hash: digits(12),
	title: v.optional(v.pipe(text, v.maxLength(200))),
	instructions: v.optional(v.pipe(text, v.maxLength(2000))),
	options: v.strictObject({
		mode: v.picklist(['practise', 'check']),
		shuffle: v.boolean(),
		certainty: v.boolean(),
		name: v.boolean(),
		time: v.boolean()
	}),
	items: v.pipe(
		v.array(
			v.variant('from', [
				v.strictObject({
					from: v.literal('bank'),
					number: v.pipe(v.number(), v.integer(), v.minValue(1)),
					points
				}),
				v.strictObject({ from: v.literal('own'), question: ownQuestion }),
				v.strictObject({ from: v.literal('concealed'), question: concealedQuestion, points })
			])
		),
		v.minLength(1),
		v.maxLength(500)
	),
	seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1)),
	label: v.pipe(
		v.string(),
		v.check((label) => sanitize(label, most.label) === label)
	),
	seal: v.optional(v.pipe(v.string(), v.regex(/^0[23][0-9a-f]{64}$/)))
});

/** Works for every set; for one that `isShort`, `writeSetLink` is far shorter. */
export const writeCompleteLink = (set: SharedSet): Promise<string> =>
	writeJson('complete-set', set);

/** Accepts a code, or a link or file that contains one. */
export const readCompleteLink = (text: string): Promise<Read<SharedSet>> =>
	readingLater(async () => {
		const set = v.safeParse(shared, await readJson('complete-set', codeOf(text)));
		if (!set.success || hasDuplicates(set.output)) throw new Refusal('damaged');
		return set.output;
	});

/** Answers are matched to questions by id, so none may appear twice. */
function hasDuplicates({ items }: SharedSet): boolean {
	const names = items.map((item) => (item.from === 'bank' ? item.number : item.question.id));
	return new Set(names).size < names.length;
}

export async function writeJson(type: CodeType, value: unknown): Promise<string> {
	const json = canonical(value);
	return wrap(type, await deflate(json), json);
}

/** The value given to `writeJson`. Throws a `Refusal`, also for JSON that is not canonical. */
export async function readJson(type: CodeType, code: string): Promise<unknown> {
	const { bytes, fits } = unwrap(code, [type]);
	const inflated = await inflate(bytes, largest);
	if ('issue' in inflated) throw new Refusal(inflated.issue);
	const json = inflated.text;
	if (!fits(json)) throw new Refusal('damaged');
	if (!isCanonical(json)) throw new Refusal('damaged');
	return JSON.parse(json);
}

/** A sum can be forged: behind it there may be anything, such as brackets nested too deep to walk. */
function isCanonical(json: string): boolean {
	try {
		return canonical(JSON.parse(json)) === json;
	} catch {
		return false;
	}
}
