import { number, plural } from './intl';

type Way = 'down' | 'same' | 'up';
/** A guess beside what is right: the way from a known point, and the size, as ratios to it and to what is right. */
interface Told {
	order: 'time' | 'compare';
	base: string;
	/** The known point is an earlier one. */
	earlier: boolean;
	guessed: Way;
	really: Way;
	ratio: number;
	off: number;
	right: boolean;
}
const went = { down: 'fell', same: 'stayed about the same', up: 'rose' };
const than = { down: 'less than', same: 'about as much as', up: 'more than' };
const less = { down: 'less', same: 'about the same', up: 'more' };
const round = (ratio: number) =>
	number(ratio < 10 ? Math.round(ratio * 10) / 10 : Math.round(ratio));
const percent = (ratio: number) => Math.max(1, Math.round(100 * Math.abs(ratio - 1)));

export const questions = {
	marks: { right: 'this is the answer', missed: 'not the answer', struck: 'tried already' },
	yes: 'Yes',
	no: 'No',
	yourAnswer: 'Your answer',
	yourNumber: 'Your answer, a number',
	blank: (place: number, count: number) =>
		plural(count, { one: 'Blank', other: `Blank ${place} of #` }),
	match: {
		items: 'Match these',
		options: 'with these',
		pick: 'Choose its match',
		open: 'No match yet',
		itemFirst: 'First choose what to match.',
		paired: (item: string, option: string) => `${item}: ${option}.`,
		cleared: (item: string) => `${item}: no match.`,
		next: (item: string) => `Next: ${item}.`,
		done: 'All matched.'
	},
	order: {
		chosen: 'Your order',
		left: 'Tap what comes next',
		first: 'Tap what comes first',
		up: (item: string) => `Move up: ${item}`,
		down: (item: string) => `Move down: ${item}`,
		remove: (item: string) => `Take out: ${item}`,
		at: (item: string, place: number, count: number) => `${item}: number ${place} of ${count}.`,
		removed: (item: string) => `${item}: taken out.`
	},
	pens: {
		tray: 'Pens',
		none: 'not marked',
		first: 'First pick a pen.',
		marked: (words: string, sort: string) => `${words}: ${sort}.`
	},
	argument: {
		open: 'Not placed yet',
		none: 'No place here',
		put: 'Put under …',
		move: 'Move',
		named: (act: string, item: string) => `${act}: ${item}`,
		what: 'What is it here?',
		roles: { reason: 'reason', evidence: 'evidence', objection: 'objection' },
		toward: {
			reason: 'A reason for …',
			evidence: 'Evidence for …',
			objection: 'An objection to …'
		},
		placed: (item: string, role: string, target: string) =>
			`${item} Placed as ${role} under: ${target}`,
		out: (item: string) => `${item} No place here.`,
		next: (item: string) => `Next: ${item}`,
		key: 'One right map'
	},
	estimate: {
		guess: (label: string) => `Your guess: ${label}`,
		less: (label: string) => `Less: ${label}`,
		more: (label: string) => `More: ${label}`,
		set: (label: string, value: string) => `${label}: ${value}.`,
		how: 'Move the numbered marks in the chart, tap − and +, or type.',
		unread: 'Type a number, such as 60,000.',
		/** First which way it went, then how far off the guess was. */
		told: ({ order, base, earlier, guessed, really, ratio, off, right }: Told) => {
			const size = ratio >= 1.95 ? `${round(ratio)} times as much` : `${percent(ratio)} percent`;
			const [thought, is] =
				order === 'time' && earlier
					? [
							`After ‘${base}’ you thought it ${went[guessed]}`,
							{ and: 'and it did', but: `It ${went[really]}`, by: ratio >= 1.95 ? ' to' : ' by' }
						]
					: [
							`You thought ${than[guessed]} ‘${base}’`,
							{ and: 'and it is', but: `It is ${less[really]}`, by: ratio >= 1.95 ? ':' : ' by' }
						];
			const much = really === 'same' ? '' : `${is.by} ${size}`;
			const way =
				guessed === really
					? `${thought}, ${is.and}${much.replace(/^ /, ', ')}.`
					: `${thought}. ${is.but}${much}.`;
			if (off === 1) return `${way} Your guess is exact.`;
			const miss =
				off >= 1.95
					? `Your guess is ${round(off)} times that`
					: `Your guess is ${percent(off)} percent too ${off > 1 ? 'high' : 'low'}`;
			return `${way} ${miss}${right ? ', which is near enough' : ''}.`;
		}
	},
	write: {
		/** As a class is told on the projector. */
		task: 'In your own words.',
		advice: (from: string, to: string) => `About ${from} to ${to} words.`,
		soFar: (count: number) => plural(count, { one: '# word so far.', other: '# words so far.' }),
		show: 'Show a model answer',
		first: 'Write your own answer first.',
		change: 'Change my answer',
		model: 'A model answer',
		judged: 'How you judged it',
		judge: 'Judge your own answer. Is it so?',
		judgments: { yes: 'Yes', partly: 'Partly', no: 'No' } as Record<string, string>
	},
	find: {
		title: 'Title',
		paragraph: 'Paragraph',
		list: 'List',
		author: 'About the author'
	}
};
