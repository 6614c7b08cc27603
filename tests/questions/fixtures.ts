import type { KindName, Question } from '../../src/lib/questions/question';

/** At least one question of every kind, each with all the notes its kind may have. */
const byKind: { [Name in KindName]: Extract<Question, { kind: Name }>[] } = {
	choice: [
		{
			id: 'count-of-people',
			number: '7',
			kind: 'choice',
			point: 'c07',
			locator: 'P2.S1',
			level: 'recall',
			prompt: 'According to the essay, how many people were in the program?',
			options: { a: 'almost 50,000', b: 'almost 100,000', c: 'almost 1 million' },
			right: ['b'],
			explanation: 'The essay gives a number and a day.',
			feedback: { a: 'Half of what it says.', c: 'Ten times what it says.' },
			hint: 'It is in the second paragraph.',
			points: '2'
		},
		{
			id: 'tools-of-the-program',
			kind: 'choice',
			prompt: 'Which tools does the essay name? Pick two.',
			options: { a: 'an app', b: 'a bus', c: 'a phone', d: 'a dog' },
			right: ['a', 'c'],
			feedback: { b: 'No bus there.', d: 'No dog there.' }
		}
	],
	truth: [
		{
			id: 'is-the-app-new',
			kind: 'truth',
			prompt: 'Does the essay say that the app is new?',
			right: 'yes',
			feedback: { no: 'It does, in its first line.' },
			points: '1'
		},
		{ id: 'is-ero-a-court', kind: 'truth', prompt: 'Is ERO a court?', right: 'no' }
	],
	cloze: [
		{
			id: 'what-atd-is',
			kind: 'cloze',
			point: 'atd',
			locator: 'P2.S1',
			prompt: 'Fill in the two words behind ATD.',
			text: 'ATD is short for {b} to {a}.',
			blanks: { a: ['Detention'], b: ['Alternatives', 'Alternative'] },
			feedback: { a: 'Being held in a center.' },
			explanation: 'The letters stand for the program.'
		}
	],
	short: [
		{
			id: 'word-for-spreading',
			kind: 'short',
			prompt: 'Which verb means to spread people out?',
			accepted: ['disperse', 'disperses', 'spread out'],
			feedback: { dispense: 'That is to give out.' }
		}
	],
	number: [
		{
			id: 'people-in-may',
			kind: 'number',
			prompt: 'How many people does the essay count?',
			value: '100000',
			tolerance: '5000',
			unit: 'people',
			feedback: { '50000': 'Half of what it says.' },
			points: '3'
		},
		{ id: 'share-of-a-part', kind: 'number', prompt: 'Which part is it?', value: '1.125' }
	],
	match: [
		{
			id: 'letters-and-names',
			kind: 'match',
			prompt: 'Match each short name to what it is.',
			items: { a: 'ERO', b: 'ATD', c: 'ICE' },
			options: { p: 'an agency', q: 'a part of an agency', r: 'a program', s: 'a court' },
			right: { a: 'q', b: 'r', c: 'p' },
			feedback: { a: 'It belongs to ICE.' },
			explanation: 'All three are in the essay.'
		}
	],
	order: [
		{
			id: 'what-comes-when',
			kind: 'order',
			prompt: 'Put these in the order of the essay.',
			items: { a: 'the song', b: 'the app', c: 'the border', d: 'the arrests' },
			right: ['b', 'c', 'd', 'a'],
			feedback: { c: 'It follows the app.' },
			points: '2'
		}
	],
	sort: [
		{
			id: 'kinds-of-statement',
			kind: 'sort',
			prompt: 'What does the essay do in each?',
			items: { a: 'It counts people.', b: 'It calls the plan weak.', c: 'It says why they do it.' },
			options: { fact: 'checkable', opinion: 'opinion', motive: 'motive' },
			right: { a: ['fact'], b: ['opinion'], c: ['motive', 'opinion'] },
			feedback: { a: 'A number.', b: 'A judgement.', c: 'A motive nobody can see.' }
		},
		{
			id: 'agency-or-program',
			kind: 'sort',
			prompt: 'Agency or program?',
			items: { a: 'ICE', b: 'ATD' },
			options: { g: 'agency', h: 'program' },
			right: { a: ['g'], b: ['h'] }
		}
	],
	find: [
		{
			id: 'where-is-the-song',
			kind: 'find',
			point: 'c31',
			locator: 'P7.S1',
			prompt: 'Where does the essay name a song?',
			places: {
				T: 'The title is a pun.',
				'P1.S1': 'An agency uses an app.',
				'P5.S2': 'Three aims follow.',
				B1: 'One aim.',
				B2: 'Another aim.',
				'P7.S1': 'The app is like a song.',
				'A.S1': 'Who wrote it.'
			},
			points: '1'
		}
	],
	argument: [
		{
			id: 'why-the-plan-is-weak',
			kind: 'argument',
			point: 'c12',
			locator: 'P3.S1',
			prompt: 'Put each statement under what it serves.',
			root: 'The plan is weak.',
			items: {
				a: 'It leaves many out.',
				b: 'Half of them got no letter.',
				c: 'It began in May.',
				d: 'Nobody knows how many got one.'
			},
			right: {
				a: ['root:reason'],
				b: ['a:evidence', 'root:evidence'],
				c: ['root:none'],
				d: ['b:objection', 'root:none']
			},
			feedback: { b: 'It can be counted.', c: 'A date supports nothing here.' },
			points: '2'
		},
		{
			id: 'one-reason-each',
			kind: 'argument',
			prompt: 'Build the argument.',
			root: 'The app does little.',
			items: { a: 'It is weak.', b: 'Few have it.', c: 'It is blue.', d: 'It works for some.' },
			right: { a: ['root:reason'], b: ['a:evidence'], c: ['root:none'], d: ['a:objection'] }
		}
	],
	estimate: [
		{
			id: 'arrests-in-between',
			kind: 'estimate',
			point: 'c21',
			locator: 'P4.S3',
			prompt: 'Guess the two missing counts.',
			series: {
				title: 'Arrests by year',
				unit: 'arrests',
				counts: 'One arrest of one person.',
				order: 'time',
				points: [
					{ id: 'first', label: 'year one', value: '140000', published: 'as published' },
					{ id: 'second', label: 'year two', value: '103603' },
					{ id: 'third', label: 'year three', gap: 'not verified' },
					{ id: 'fourth', label: 'year four', value: '74082' },
					{ id: 'last', label: 'year five', value: '90000' }
				]
			},
			hidden: ['fourth', 'second'],
			tolerance: '0.25',
			feedback: { second: 'It fell by a quarter.', fourth: 'It went on falling.' },
			explanation: 'The count fell twice.'
		},
		{
			id: 'half-of-a-whole',
			kind: 'estimate',
			prompt: 'How large is the second part?',
			series: {
				order: 'compare',
				points: [
					{ id: 'whole', label: 'the whole', value: '12.5' },
					{ id: 'part', label: 'the part', value: '6.25' }
				]
			},
			hidden: ['part'],
			tolerance: '0.1',
			points: '2'
		}
	],
	write: [
		{
			id: 'point-in-your-words',
			number: '9',
			kind: 'write',
			point: 'c06',
			locator: 'P1.S2',
			level: 'analyse',
			prompt: 'What does the essay mainly argue?',
			model: 'The author argues that the app does little, because few people have it.',
			criteria: { a: 'It states one point.', b: 'It names a reason.', c: 'It stays fair.' },
			words: { from: '10', to: '40' },
			explanation: 'A good answer names what leads to the point.',
			hint: 'Look for the sentence that the others serve.'
		},
		{
			id: 'song-in-your-words',
			kind: 'write',
			prompt: 'What does the song do for the essay?',
			model: 'It makes the ending easy to remember.',
			criteria: { p: 'It says what the song does.', o: 'It proves nothing by it.' },
			points: '2'
		}
	]
};

export const fixturesOf = <Name extends KindName>(kind: Name) => byKind[kind];
export const fixtures: Question[] = Object.values(byKind).flat();
