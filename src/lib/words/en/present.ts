import { plural } from './intl';

export const present = {
	title: 'Present',
	empty: 'This set has no questions to show.',
	onlyLabels: 'All questions of this set are about labels for people. Tick the box to show them.',
	back: 'Back to the desk',
	loading: 'Getting the set ...',
	of: (at: number, count: number) => `${at} of ${count}`,
	answer: 'Answer',
	figure: 'Next figure',
	goOn: 'Next step',
	hide: 'Hide answer',
	full: 'Full screen',
	leaveFull: 'Leave full screen',
	labels: (count: number) =>
		plural(count, {
			one: 'With the question about labels for people',
			other: 'With # questions about labels for people'
		}),
	keys: 'Keys: arrows, Page Up and Page Down or space for the next slide; B or Enter for the answer, and for each figure or statement of it; F for full screen. Hands: a number raises one for that option, Shift and the number or Backspace takes one off.',
	find: 'Which line of the essay is it?',
	qr: 'QR code of the essay’s page',
	essay: (title: string, author: string) => `${title}, by ${author}`,
	hands: {
		count: 'Count hands',
		hide: 'Hide hands',
		group: 'Hands',
		raise: (label: string, count: number) => `${label}: one more hand, now ${count}`,
		now: (label: string, count: number) =>
			`${label}: ${plural(count, { one: '# hand', other: '# hands' })}`,
		lower: 'Take back a hand',
		stay: 'Hands are counted on this screen only and are gone when you leave it.'
	},
	pens: {
		title: 'Mark this line together',
		short: 'Pens',
		another: 'Another line',
		told: 'Read as:'
	},
	end: {
		title: 'What to read again',
		short: 'End',
		places: 'Where these questions stand in the essay',
		nothing: 'Every hand counted was on a right answer.',
		missed: (percent: number) => `${percent}% of the hands were elsewhere`
	}
};
