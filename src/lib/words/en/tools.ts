interface Tool {
	/** What it is for. */
	about: string;
	/** Three steps from the file to questions in the tool. */
	steps: [string, string, string];
	/** On the button, where its text is to be pasted. */
	copy?: string;
}

const moodle = (format: string): Tool['steps'] => [
	'In your course, open the question bank and choose “Import”.',
	`Choose “${format}”, then this file, and press “Import”.`,
	'Look the questions over in the preview, then add them to a quiz.'
];
const canvas: Tool['steps'] = [
	'In your course, open “Settings” and choose “Import Course Content”.',
	'Choose “QTI .zip file” as the content type, then this file, and start the import.',
	'When it is done, open the quiz, look it over, and publish it.'
];
const qti: Tool['steps'] = [
	'In your program, look for “Import” and “QTI” or “IMS package”.',
	'Choose this zip as it is, without unpacking it.',
	'Try a right and a wrong answer in the program before students do.'
];

const scorm: Tool['steps'] = [
	'In your course, add an activity or a lesson of the kind “SCORM package”.',
	'Choose this zip as it is, without unpacking it, and let the highest score count.',
	'Answer a question as a student would, and look whether its score is in the gradebook.'
];

/** For each format by its id. Steps as public documentation gave them on the date below. */
export const tools = {
	checked:
		'Steps as the tools’ documentation described them, as far as we could read it by 22 November 2026. Menus may have changed since.',
	of: {
		'canvas-classic': { about: 'Quizzes in Canvas, the older kind.', steps: canvas },
		'canvas-new': {
			about: 'Quizzes in Canvas, the newer kind.',
			steps: [
				canvas[0],
				'Choose “QTI .zip file” as the content type, this file, and to import quizzes as New Quizzes.',
				canvas[2]
			]
		},
		kahoot: {
			about: 'A game with the whole class; four answers at most.',
			steps: [
				'Create a kahoot, choose “Add question”, then “Import”.',
				'Choose “Import spreadsheet” and this file.',
				'Look the questions over, set the time for each, and save.'
			]
		},
		wayground: {
			about: 'Quizzes at each student’s own pace, once called Quizizz.',
			steps: [
				'Create a quiz and look for import from a spreadsheet.',
				'Choose this file; it follows the tool’s own template.',
				'Look the questions over and publish the quiz.'
			]
		},
		'google-forms': {
			about: 'A quiz in Google Forms, made by a small script in your own account.',
			steps: [
				'Open script.google.com, start a new project, and paste the script in place of what is there.',
				'Press “Run” and allow the script to make a form.',
				'Open the form from your Drive, look it over, and set the key of typed answers.'
			],
			copy: 'Copy the script'
		},
		'html-file': {
			about:
				'One file that plays in any browser, without a network: for a class page, a shared folder or a stick.',
			steps: [
				'Put the file where students find it, or send it to them.',
				'Students open it with a browser. On a shared drive they may have to download it first.',
				'For their answers, also make its link on the page “Give to a class”; the codes they hand in are then read on the page “Collect”.'
			]
		},
		csv: {
			about: 'A table to look through or edit in a spreadsheet, and to bring back here.',
			steps: [
				'Open the file in a spreadsheet program.',
				'Edit it; leave the first row and the column “id” as they are.',
				'Save it as “CSV UTF-8” and bring it in on the page for bringing in questions.'
			]
		},
		anki: {
			about: 'Cards in Anki, as text that you can read.',
			steps: [
				'In Anki, choose “File”, then “Import”, and this file.',
				'Check that the note types named in it are in your collection.',
				'Press “Import”; the deck has the name of the set.'
			]
		},
		apkg: {
			about: 'Cards in Anki, ready to learn from, with note types of their own.',
			steps: [
				'Open the file with Anki, or choose “File”, then “Import”.',
				'Keep the usual settings and press “Import”.',
				'The deck has the name of the set; learn as usual.'
			]
		},
		moodle: {
			about: 'The Moodle question bank; keeps the most.',
			steps: [
				...moodle('Moodle XML format').slice(0, 2),
				'Look the questions over, then add them to a quiz; the description goes first.'
			] as Tool['steps']
		},
		gift: {
			about: 'The Moodle question bank, as text that can be edited by hand.',
			steps: moodle('GIFT format')
		},
		aiken: {
			about: 'Plain choice questions as simple text.',
			steps: moodle('Aiken format')
		},
		'qti-2': { about: 'Programs that read the QTI 2 standard.', steps: qti },
		'qti-3': { about: 'Programs that read the newer QTI 3 standard.', steps: qti },
		'scorm-1-2': {
			about: 'The set as an activity with a grade, for nearly every learning platform.',
			steps: scorm
		},
		'scorm-2004': {
			about: 'The same for platforms that ask for the newer SCORM, 4th edition.',
			steps: scorm
		},
		blooket: {
			about: 'Class games; four answers at most.',
			steps: [
				'Create a set and choose “CSV Import”.',
				'Choose this file; leave its two first rows as they are.',
				'Look the questions over and save the set.'
			]
		},
		gimkit: {
			about: 'Class games; one right answer each.',
			steps: [
				'Create a kit and look for “Import from spreadsheet”.',
				'Choose this file; leave its two first rows as they are.',
				'Look the questions over and save the kit.'
			]
		},
		quizlet: {
			about: 'Cards with a term and its answer.',
			steps: [
				'Create a set and choose “Import”.',
				'Paste all of the text; keep “Tab” between sides and “New line” between cards.',
				'Look the cards over and create the set.'
			],
			copy: 'Copy the cards'
		},
		'microsoft-forms': {
			about: 'A Word file that Microsoft Forms turns into a quiz.',
			steps: [
				'In Microsoft Forms, choose “Quick import” and this file.',
				'Choose that it is to be a quiz.',
				'Check every question: the tool reads the right answers only in part.'
			]
		},
		blackboard: {
			about: 'Tests and pools in Blackboard Learn.',
			steps: [
				'Open a test or pool and choose “Upload questions”.',
				'Choose this file, and give a number of points for each question.',
				'Look the questions over; one with an error is left out by the tool.'
			]
		},
		brightspace: {
			about: 'The question library of Brightspace.',
			steps: [
				'Open “Quizzes”, then “Question Library”, then “Import”.',
				'Choose to upload a file, and this one.',
				'Look the questions over in the preview and import them.'
			]
		},
		'h5p-questions': {
			about: 'A question set for sites with H5P, which must have its Question Set 1.20 or newer.',
			steps: [
				'On your site, add H5P content and choose “Upload”.',
				'Choose this file; the site brings the libraries.',
				'Try it in the preview and save.'
			]
		},
		'h5p-cards': {
			about: 'Cards for sites with H5P, which must have its Dialog Cards 1.9 or newer.',
			steps: [
				'On your site, add H5P content and choose “Upload”.',
				'Choose this file; the site brings the libraries.',
				'Try it in the preview and save.'
			]
		},
		markdown: {
			about: 'Text with a key at the end, for a document, a page or an e-mail.',
			steps: [
				'Open the file in any text editor.',
				'Copy what you need into your document.',
				'Cut off the key before you hand it out.'
			]
		},
		json: {
			about: 'Everything, for keeping and for programs. Nothing is lost.',
			steps: [
				'Keep the file as it is.',
				'Bring it in on the page for bringing in questions, on this or another device.',
				'Look over what it holds and keep it as a set.'
			]
		}
	} as Record<string, Tool>
};
