import { holds } from './downloads';
import { list, plural } from './intl';

export const teach = {
	honest: 'For learning, not for marks: anyone can read the answers in the files of this app.',
	paragraphs: 'Parts of the essay',
	supports: {
		title: 'What it supports',
		one: (code: string, text: string) => `${code}: ${text}`,
		note: 'In our words. It supports these standards; nobody has certified that.',
		/** On a worksheet and its key, where codes are enough. */
		codes: (codes: string[]) => `Supports ${list(codes)}`
	},
	formats: {
		title: 'Send to ...',
		failed:
			'The formats could not be fetched. Check the connection and try again, or reload the page; your choice stays.',
		about: (title: string, count: number, cards: number) => {
			const along = cards
				? ` and ${plural(cards, { one: '# card', other: '# cards' })} about the same things`
				: '';
			return `‘${title}’, ${plural(count, { one: '# question', other: '# questions' })}${along}.`;
		},
		aboutAll: (count: number) => `All ${count} questions.`,
		tool: 'Tool',
		others: 'Other tools and formats',
		holds: (questions: number, cards: number, from: number, files: number) => {
			const where = plural(files, { one: 'The file holds', other: '# files hold' });
			return `${where} ${holds(questions, cards, from)}.`;
		},
		/** Questions that are not as they are here. */
		counts: (changed: number, left: number) => {
			const said = list([changed > 0 && `${changed} changed`, left > 0 && `${left} left out`]);
			return said && `Of this set’s questions, ${said}.`;
		},
		fate: 'What changes or stays out',
		nothing: (format: string) =>
			`None of these questions fits ${format}, so there is no file. Choose another format, or close this and choose other questions.`,
		left: 'Left out',
		changed: 'Changed',
		kept: 'Kept',
		asItIs: (count: number) =>
			plural(count, { one: '# question stays as it is.', other: '# questions stay as they are.' }),
		rest: 'Wording and right answers go along as they are, except where it says otherwise above.',
		which: (count: number) => plural(count, { one: 'Show which one', other: 'Show which #' }),
		honest: 'Look the questions over there before students see them.',
		download: 'Download the file',
		downloadPart: (part: number, of: number) => `Download file ${part} of ${of}`,
		copied: 'Copied. Paste it in the tool.',
		notCopied: 'This browser did not let the app copy. Download the file instead.',
		saved: (name: string) => `${name} is handed to your browser.`,
		notSaved:
			'The file could not be made: a part of the app could not be fetched. Check the connection and try again, or reload the page.'
	},
	noScript:
		'Without JavaScript this page cannot print or save a choice. The vetting page prints every question with its key, and the downloads hold them all.',
	file: 'close-call',
	sheet: {
		yes: 'Yes',
		no: 'No',
		match: 'Write the letter that fits.',
		order: 'Number them in order.',
		sort: 'Write the letter of one group that fits.',
		argument:
			'What does each statement stand under, and as what? Write a letter, or ↑ for the line at the top; then R for a reason, E for evidence or O for an objection. A dash: no place here.',
		place: 'Place',
		also: (accepted: string[]) => `also accepted: ${accepted.join('; ')}`
	},
	vetting: {
		reveal: 'Shown then',
		title: 'Every question, for vetting',
		intro: (count: number) =>
			`All ${count} questions with the right answer, the notes on other answers, the place in the essay and the sources of the claim. This page can be printed and works without JavaScript.`,
		essay: 'The essay',
		essayIs: (title: string, author: string, publisher: string, date: string) =>
			`‘${title}’, by ${author}, ${publisher}, ${date}. It is an opinion essay. The app does not carry its text: it tells each sentence in other words, with short quotations, and links to the publisher.`,
		publisher: 'Who published it',
		neutrality: 'How the app stays neutral',
		/** `voice`: how we speak of the people concerned. */
		neutral: (voice: string) => [
			'Questions ask what the essay says, what kind of statement it is, what a word means, or how to check it. None asks whether the author or a policy is right, or what a student thinks.',
			voice,
			'Opinions get no verdict. Where a claim can be compared with public records, the note is dated, names its source, and speaks of the sentence, not of the author.',
			'Notes that agree with the essay are shown as readily as notes that differ: see the table. The claims argued about most have another view beside them.'
		],
		privacy: 'Privacy',
		private: [
			'No account, no name, no advertisement. Nobody’s family or status is ever asked about.',
			'Answers are kept in the browser they were given in. They are sent nowhere, and can be erased on the Scores page.',
			'The app asks nothing of other sites. A link that leaves it says so. The computer that serves the files may keep a record of visits, as for any site.'
		],
		balance: 'Balance of the notes',
		balanceIntro: (claims: number) =>
			`The essay’s ${claims} claims, by how the note compares them with public records.`,
		verdict: 'The note says',
		count: 'Claims',
		which: 'Which',
		noVerdict: 'No verdict: opinion, motive, belief or way of speaking',
		total: 'All',
		edition: 'Edition',
		editionIs: (hash: string, date: string) =>
			`These are the questions of edition ${hash}, last changed on ${date}. A copy printed from another edition may differ.`,
		contact:
			'Write to the teacher who gave you this page. Name the number of a question: it never changes.',
		access: 'What was tested for accessibility, criterion by criterion',
		standards: 'Standards',
		standardsIs: (count: number) =>
			`Questions on ${count} reading skills support work on these standards; the app claims no alignment or certificate.`,
		standard: 'Standard',
		skills: 'Skills asked about',
		signatures: 'Vetted by',
		signed: ['Name', 'Role', 'Date', 'Signature'],
		sets: 'The ready-made sets',
		setsHow: 'The numbers lead to the questions.',
		number: (number: string) => `Question ${number}`,
		questions: 'The questions',
		questionsHow:
			'By their place in the essay. Your browser finds a word or a number on this page.',
		kind: 'Kind',
		answer: 'Answer',
		why: 'Why',
		other: 'Notes on answers',
		about: 'About',
		term: 'The word',
		skill: 'A reading skill:',
		sources: 'Sources'
	}
};
