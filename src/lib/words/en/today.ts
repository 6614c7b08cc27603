import { plural } from './intl';

const inMinutes = (minutes: number) => plural(minutes, { one: '# minute', other: '# minutes' });

/** What comes back today, on the start page and at the end of a session. */
export const today = {
	title: 'Today',
	due: (minutes: number) => `Today: ${inMinutes(minutes)}`,
	dueHelp: 'Things you have seen before, asked in a new way.',
	back: (minutes: number) => `A short start: ${inMinutes(minutes)}`,
	backHelp: 'Just a few things. The rest can wait.',
	test: (minutes: number) => `For your test: ${inMinutes(minutes)}`,
	testDay: (day: string) => `Your test is ${day}.`,
	nothing: 'Nothing to review today.',
	done: 'Done for today',
	next: (day: string, minutes: number) => `Next: ${day}, ${inMinutes(minutes)}.`,
	returns: (day: string, minutes: number) =>
		`Comes back ${day}, so that you remember it: ${inMinutes(minutes)}.`,
	yourPlan: 'Your plan',
	cards: (count: number, minutes: number) =>
		`Then ${plural(count, { one: '# card', other: '# cards' })}, ${inMinutes(minutes)}`,
	more: (minutes: number) => `More for today: ${inMinutes(minutes)}`,
	/** The one action, which is what is due. */
	go: (questions: number, cards: number, minutes: number) =>
		`${[
			...(questions ? [plural(questions, { one: '# question', other: '# questions' })] : []),
			...(cards ? [plural(cards, { one: '# card', other: '# cards' })] : [])
		].join(' and ')}, ${minutes} min`,
	other: 'More',
	call: {
		title: 'The close call of the day',
		ask: 'Pick a pen, then say how sure you are.',
		pens: 'Pens',
		told: (right: boolean, sort: string) =>
			right ? `That’s it: ${sort}.` : `Not quite. The pen here: ${sort}.`,
		said: (sure: string) => `You said “${sure}”.`
	},
	early: 'For your test',
	look: 'Look here first'
};
