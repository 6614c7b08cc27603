type Adherence = 'supports' | 'partially-supports' | 'not-applicable';
interface Criterion {
	id: string;
	name: string;
	level: 'A' | 'AA';
	adherence: Adherence;
	/** What was tested, and how. */
	notes: string;
}

const noMedia = 'The app has no audio or video of its own.';
const states = 'Tested on every screen and state in both themes with axe.';
const person = 'Not tested by a person with a screen reader.';

const criterion = (
	level: Criterion['level'],
	id: string,
	name: string,
	notes: string,
	adherence: Adherence = 'supports'
): Criterion => ({ id, name, level, adherence, notes });
const a = criterion.bind(null, 'A');
const aa = criterion.bind(null, 'AA');

export const conformance = {
	title: 'Accessibility conformance report',
	intro:
		'What Close Call does for each criterion of WCAG 2.2, levels A and AA, and how that was tested. The same report as a file in the OpenACR form is below.',
	product: 'Close Call: a quiz and flashcard app that runs in the browser',
	methods:
		'Every screen and state is loaded in Chromium and checked by axe 4.14 in both themes, measured at 320 px and with text at 200%, and its targets are measured. Flows are played by touch and by keyboard alone, and names and roles are those a screen reader is given. These checks run with every change of the app.',
	limits:
		'Not tested by a person with a screen reader, a switch or voice control. The checks run in Chromium only.',
	file: 'The report as a file (OpenACR, YAML)',
	criterion: 'Criterion',
	level: 'Level',
	result: 'Result',
	how: 'What was tested',
	adherence: {
		supports: 'Supports',
		'partially-supports': 'Supports in part',
		'not-applicable': 'Does not apply'
	} satisfies Record<Adherence, string>,
	criteria: [
		a(
			'1.1.1',
			'Non-text Content',
			`Drawings have a text that says the same: the page of the essay, argument maps, charts (each with its table), codes. ${states} ${person}`
		),
		a('1.2.1', 'Audio-only and Video-only (Prerecorded)', noMedia, 'not-applicable'),
		a('1.2.2', 'Captions (Prerecorded)', noMedia, 'not-applicable'),
		a('1.2.3', 'Audio Description or Media Alternative (Prerecorded)', noMedia, 'not-applicable'),
		a(
			'1.3.1',
			'Info and Relationships',
			`Native headings, lists, tables, field sets and labels. ${states}`
		),
		a(
			'1.3.2',
			'Meaningful Sequence',
			'The order on the screen is the order in the page. Played by keyboard alone.'
		),
		a(
			'1.3.3',
			'Sensory Characteristics',
			'No instruction names only a shape, a color or a side of the screen. Read through by hand.'
		),
		a(
			'1.4.1',
			'Use of Color',
			'Outcomes are told in words and by a mark of their own: a line, a loop, a stroke. Looked at in black and white on paper.'
		),
		a(
			'1.4.2',
			'Audio Control',
			'Nothing plays by itself. Reading aloud starts and stops by a button.'
		),
		a(
			'2.1.1',
			'Keyboard',
			'A round, cards, a hand-in, the desk and the editor are played by keyboard alone. Whatever can be drawn or swiped has buttons that do the same.'
		),
		a(
			'2.1.2',
			'No Keyboard Trap',
			'Dialogs close by Escape and give the focus back. Tested by keyboard.'
		),
		a(
			'2.1.4',
			'Character Key Shortcuts',
			'In a question number keys work only while the focus is in it. On cards and on the projector they work on the whole page and cannot be switched off.',
			'partially-supports'
		),
		a('2.2.1', 'Timing Adjustable', 'Nothing has a time limit.'),
		a('2.2.2', 'Pause, Stop, Hide', 'Movement lasts under a second and does not repeat.'),
		a('2.3.1', 'Three Flashes or Below Threshold', 'Nothing flashes.'),
		a(
			'2.4.1',
			'Bypass Blocks',
			'The first stop of each page skips to its content. Tested by keyboard.'
		),
		a('2.4.2', 'Page Titled', `Each page has a title of its own. ${states}`),
		a(
			'2.4.3',
			'Focus Order',
			'After an answer the focus goes to the verdict, then to the next question, then to the result. Tested by keyboard.'
		),
		a(
			'2.4.4',
			'Link Purpose (In Context)',
			`Links say where they lead; those that leave the site say so. ${states}`
		),
		a('2.5.1', 'Pointer Gestures', 'Every stroke and swipe can be done by single taps.'),
		a('2.5.2', 'Pointer Cancellation', 'Taps count when the finger lifts. Grades can be undone.'),
		a('2.5.3', 'Label in Name', `Names begin with what can be read. ${states}`),
		a(
			'2.5.4',
			'Motion Actuation',
			'Nothing listens to the motion of the device.',
			'not-applicable'
		),
		a('3.1.1', 'Language of Page', `Each page says its language. ${states}`),
		a('3.2.1', 'On Focus', 'Focus alone changes nothing. Tested by keyboard.'),
		a('3.2.2', 'On Input', 'Picking an option hands nothing in; a button does.'),
		a(
			'3.2.6',
			'Consistent Help',
			'Help with a question stands in the same place of each question; privacy, settings and the desk stand in the footer.'
		),
		a(
			'3.3.1',
			'Error Identification',
			'What cannot be read is named with its place and reason, in text. Tested with damaged files, links and codes.'
		),
		a('3.3.2', 'Labels or Instructions', `Every field has a label. ${states}`),
		a('3.3.7', 'Redundant Entry', 'What was typed stays, after a reload too.'),
		a('4.1.1', 'Parsing', 'Obsolete in WCAG 2.2.'),
		a(
			'4.1.2',
			'Name, Role, Value',
			`Native elements, and names for each move. ${states} ${person}`
		),
		aa('1.2.4', 'Captions (Live)', noMedia, 'not-applicable'),
		aa('1.2.5', 'Audio Description (Prerecorded)', noMedia, 'not-applicable'),
		aa('1.3.4', 'Orientation', 'Works upright and on the side; tried at 390 x 844 and 844 x 390.'),
		aa(
			'1.3.5',
			'Identify Input Purpose',
			'The only field about a person asks for a name or number of the student’s own choice, and is not to be filled in by the browser.',
			'not-applicable'
		),
		aa('1.4.3', 'Contrast (Minimum)', states),
		aa(
			'1.4.4',
			'Resize text',
			'Nothing is cut off with text at 200%. Measured on every screen and state.'
		),
		aa('1.4.5', 'Images of Text', 'There are none.'),
		aa(
			'1.4.10',
			'Reflow',
			'Nothing is cut off or scrolls sideways at 320 px, with text at 200% too. Measured on every screen and state.'
		),
		aa(
			'1.4.11',
			'Non-text Contrast',
			'Colors of controls, focus and marks were chosen for 3 to 1 and computed; not measured on every state.'
		),
		aa(
			'1.4.12',
			'Text Spacing',
			'Boxes grow with their text, as the tests at 200% and with texts a third longer show. The spacing of the criterion itself was not tried on every state.'
		),
		aa('1.4.13', 'Content on Hover or Focus', 'Nothing appears on hover or focus alone.'),
		aa(
			'2.4.5',
			'Multiple Ways',
			'Tabs, the footer, links between pages, and search in the list of cards and at the desk.'
		),
		aa('2.4.6', 'Headings and Labels', `Each screen has one heading of the first level. ${states}`),
		aa('2.4.7', 'Focus Visible', 'A 3 px line around what has the focus. Tested by keyboard.'),
		aa(
			'2.4.11',
			'Focus Not Obscured (Minimum)',
			'Bars at the foot keep clear of what has the focus. Tested by keyboard on the main flows.'
		),
		aa(
			'2.5.7',
			'Dragging Movements',
			'Pens, estimates, maps and cards work by taps alone; played so.'
		),
		aa(
			'2.5.8',
			'Target Size (Minimum)',
			'At least 44 x 44 px but for links in running text. Measured on every screen and state.'
		),
		aa('3.1.2', 'Language of Parts', 'Each build has one language.'),
		aa(
			'3.2.3',
			'Consistent Navigation',
			'The same tabs and footer on every page but a running question.'
		),
		aa('3.2.4', 'Consistent Identification', 'The same marks and words mean the same everywhere.'),
		aa(
			'3.3.3',
			'Error Suggestion',
			'Messages say what can be done next; faulty lines of a file can be mended where they are shown.'
		),
		aa(
			'3.3.4',
			'Error Prevention (Legal, Financial, Data)',
			'Erasing asks first or can be undone. A hand-in can be looked over before.'
		),
		aa('3.3.8', 'Accessible Authentication (Minimum)', 'There is no sign-in.', 'not-applicable'),
		aa(
			'4.1.3',
			'Status Messages',
			`Verdicts, counts and moves are told in live regions. ${states} ${person}`
		)
	]
};
