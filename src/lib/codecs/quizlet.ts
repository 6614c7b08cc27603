import { codec } from './codec';
import { decode, open } from './files/door';
import { gather, type Draft } from './files/drafts';
import { oneLine } from './files/text';

// Quizlet's import box (https://help.quizlet.com/hc/en-us/articles/360029977151): a tab between term and
// definition, a new line between cards, both its defaults. Not tested with Quizlet. No ids, no tags.
export const quizlet = codec({
	id: 'quizlet',
	name: 'Quizlet',
	extension: 'txt',
	mime: 'text/plain',
	kinds: [],
	cards: true,
	keeps: [],
	say: oneLine,
	again: 'copies',
	write: ({ cards }) => cards.map(({ front, back }) => `${front}\t${back}\n`).join(''),
	looks: ({ text }) => /^[^\t\r\n]+\t[^\t\r\n]+[\r\n]/.test(`${text.trim()}\n`),
	read: (file, blank) =>
		open(file, blank, () => {
			const rows = decode(file).split(/\r\n|\r|\n/);
			const drafts = rows.flatMap((row, index): Draft[] => {
				if (!row.trim()) return [];
				const at = `line.${index + 1}`;
				const [front = '', back, ...more] = row.split('\t').map(oneLine);
				if (back === undefined) return [{ at, issue: { code: 'no-tab' } }];
				return more.some(Boolean)
					? [{ at, issue: { code: 'more-tabs' } }]
					: [{ at, card: { front, back } }];
			});
			return gather(drafts, blank);
		})
});
