import { twins, unknown, unknownKeys } from '../checks';
import type { Advice, Desk } from '../kind';
import { mapTexts } from '../map-texts';
import type { Choice } from './schema';

const catchAll = /^(all|none|both|neither) of (the|these|them)\b/i;

export const choiceDesk: Desk<Choice> = {
	texts: ({ options, right }, map) => ({ options: mapTexts(options, 'option', map), right }),
	keyed: { options: true, right: true },
	trim(question, room) {
		const { options, right, feedback } = question;
		if (right.length > room.right) return undefined;
		if (Object.keys(options).length <= room.options) return question;
		const wrong = Object.keys(options).filter((id) => !right.includes(id));
		const left = Math.max(room.wrong ?? 0, room.options - right.length);
		const kept = [...right, ...wrong.slice(0, left)];
		const among = (texts: Record<string, string>) =>
			Object.fromEntries(Object.entries(texts).filter(([id]) => kept.includes(id)));
		return { ...question, options: among(options), ...(feedback && { feedback: among(feedback) }) };
	},
	problems({ options, right, feedback }) {
		const ids = Object.keys(options);
		const wrong = ids.filter((option) => !right.includes(option));
		return [
			...(ids.length < 2 ? [{ path: 'options', message: 'needs at least two' }] : []),
			...twins('options', Object.values(options)),
			...unknown('right', right, ids),
			...twins('right', right),
			...unknownKeys('feedback', feedback, wrong, 'is not a wrong option')
		];
	},
	oneTap: ({ right }) => right.length === 1,
	advise({ options, right, feedback = {} }) {
		const wrong = Object.keys(options).filter((id) => !right.includes(id));
		const longest = Math.max(...wrong.map((id) => options[id]!.length));
		return [
			...Object.entries(options).flatMap(([id, text]): Advice[] =>
				catchAll.test(text) ? [{ code: 'all-of-the-above', row: id }] : []
			),
			// A little longer tells nothing.
			...right.flatMap((id): Advice[] =>
				options[id]!.length > Math.max(1.25 * longest, longest + 10)
					? [{ code: 'longest-right', row: id }]
					: []
			),
			...wrong.flatMap((id): Advice[] =>
				Object.hasOwn(feedback, id) ? [] : [{ code: 'no-note', row: id }]
			)
		];
	}
};
