import { plural } from './intl';

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
		pick: 'Choose its match below',
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
	find: {
		title: 'Title',
		paragraph: 'Paragraph',
		list: 'List',
		author: 'About the author'
	}
};
