import { number, plural } from './intl';

function rightTimes(right: number, of: number): string {
	if (of === 1) return right ? 'right then' : 'not right then';
	return right === of ? 'right every time' : `right ${right} of ${of} times`;
}

export const quiz = {
	title: 'Close Call: a fact, an opinion or a guess at motives?',
	change: 'Change',
	leave: 'Leave; your place is kept',
	of: (at: number, count: number) => `${at} of ${count}`,
	question: (at: number, count: number) => `Question ${at} of ${count}`,
	check: 'Check',
	/** The action where one judges the own answer. */
	done: 'Done',
	readFirst: 'Read it first, 3\u00a0minutes',
	next: 'Next',
	finish: 'See how it went',
	/** The action where nothing is told before the end. */
	keepAnswer: 'Keep answer',
	back: 'Back',
	skip: 'Skip',
	all: 'All questions',
	beforeEnd: 'Before you finish',
	answeredOf: (answered: number, of: number) => `${answered} of ${of} answered.`,
	changeable: 'Until you finish you can change any answer.',
	goTo: (number: number) => `Question ${number}:`,
	status: {
		answered: 'answered',
		unanswered: 'not answered',
		right: 'right',
		partly: 'partly right',
		wrong: 'not right'
	},
	unansweredNote: 'A question without an answer does not count as wrong.',
	/** How an answer is drawn; where it also says how sure one is, the length says it. */
	stroke: {
		check: 'Or answer by drawing a line under it.',
		sure: 'Or draw a line under it: the longer, the surer.'
	},
	secondTry: 'Second try',
	/** Above a question that comes again for one that was missed. */
	onceMore: 'Once more, in another way',
	keys: 'Keys: 1 to 9 pick an answer; Enter checks it and goes on.',
	showAnswer: 'Show the answer',
	moreHelp: 'More help',
	certainty: { guess: 'Guess', think: 'Think so', sure: 'Sure' },
	certaintyWhy: 'One tap: your answer, and how sure you are.',
	certaintyOff: 'Do not ask me',
	certaintyQuestion: 'How sure are you?',
	loading: 'Getting the questions ...',
	unreachable:
		'The questions could not be loaded. Check your connection and try again, or reload the page.',
	retry: 'Try again',
	noSet:
		'This set is not in this browser. It may have been made on another device, or removed there.',
	withoutSet: 'Start a quiz without it',
	ownQuestion: 'Written by your teacher, not by Close Call',
	verdict: {
		claim: { right: 'Matches the essay', partly: 'Partly what it says', wrong: 'Not what it says' },
		other: { right: 'That’s it', partly: 'Partly right', wrong: 'Not quite' }
	},
	/** Empty where an answer is right or not. */
	rule: {
		choice: 'Each right pick counts; each wrong pick takes one away.',
		truth: '',
		cloze: 'Each blank counts the same.',
		short: '',
		number: '',
		match: 'Each pair counts the same.',
		order: 'Each step from one to the next counts the same.',
		sort: 'Each statement counts the same.',
		find: '',
		argument: 'Each statement counts the same.',
		estimate: 'Each guess counts the same; near enough is right.',
		write: ''
	},
	/** In place of a verdict where one judges the own answer. */
	judged: (met: number, of: number) => `You judged: ${met} of ${of} met`,
	score: (right: number, of: number) => `${right} of ${of}`,
	share: (percent: number) => `${percent} of 100 points`,
	youChose: 'You chose',
	nothing: 'nothing',
	rightAnswer: 'The essay’s answer',
	keyAnswer: 'The answer',
	forgiven: 'Accepted. The spelling is',
	/** Before words to know. */
	meanings: 'Words:',
	gists: 'The essay in our words',
	peek: 'Peek',
	lookAgain: (place: string) => `Look again: ${place}`,
	place: 'Where it is in the essay',
	exhibit: { counts: 'What is counted', omits: 'Left out', date: 'Published' },
	alsoAt: 'Also right:',
	notInEssay: 'The essay does not use this word. Knowing it helps with this line.',
	/** Folded below what is told. */
	rest: 'More about this',
	laterRecord: 'A later record',
	checkIt: 'Check it yourself',
	openEssay: 'Open the essay at this place',
	differently: 'I read it differently',
	noNote: 'This could not be loaded. Check your connection and open it again, or reload the page.',
	result: {
		title: 'How it went',
		firstTry: 'First try',
		afterHints: 'After hints',
		reread: 'Worth another look',
		sureButWrong: 'Sure, but not what it says',
		bySkill: 'By what was asked',
		again: (count: number) => plural(count, { one: 'Go over that one', other: 'Go over these #' }),
		/** After a first round, which needs only its own words. */
		readNow: 'Read it now, 3\u00a0minutes',
		another: 'Another 10',
		setAgain: 'The whole set again',
		whole: 'The whole essay, 5 rounds of 4 minutes',
		canDo: (points: string[]) => `You got these right: ${points.join(' · ')}.`,
		roundsDone: (done: number, of: number) => `Round ${done} of ${of} done.`,
		wholeDone: (questions: number) =>
			`That was the whole essay: all 5 rounds, ${questions} questions. The next round has new ones.`,
		group: 'Group',
		nextRound: 'Next round of the whole essay',
		nextOfCourse: 'Next round of Build the argument',
		moreFacts: 'Check more facts',
		/** Right on the first try, of all asked; left are those not right since. */
		lead: (right: number, of: number, left: number) => {
			if (of === 0) return 'Done, in your own words.';
			if (left === 0 && right < of) {
				if (of === 1) return 'Right when it came again. That is how it sticks.';
				return right * 2 > of
					? `${right} of ${of} right on the first try, and the rest when they came again.`
					: `${right} of ${of} right on the first try, and all ${of} by the end. That is how it sticks.`;
			}
			if (right === of)
				return of === 1
					? 'Right on the first try.'
					: `All ${of} right on the first try. A perfect round!`;
			const over = `${left} to go over`;
			if (right === 0)
				return `A hard round: none right on the first try. Look at the answers, then try again.`;
			return right * 2 > of
				? `${right} of ${of} right on the first try. Only ${over}.`
				: `${right} of ${of} right on the first try. ${over}: a second round helps most now.`;
		},
		/** Beside the score, which leaves these out. */
		ownWords: (count: number) =>
			plural(count, {
				one: 'One answer in your own words, judged by yourself and in no score:',
				other: '# answers in your own words, judged by yourself and in no score:'
			}),
		saveWritten: 'Save what I wrote as a file',
		writtenFile: 'close-call-my-words.txt',
		/** How often “Sure” was right. */
		sure: (right: number, of: number) =>
			of === 0
				? 'You did not say “Sure” this time.'
				: `You said “Sure” ${plural(of, { one: 'once', other: '# times' })}, and were ${rightTimes(right, of)}.`,
		judging: 'Knowing how sure to be',
		judgingMeans:
			'Sure and right counts most. Sure and wrong takes the most away. A guess risks nothing.',
		judged: (bonus: number) => `${number(bonus)} of 10`,
		numbers: 'The numbers',
		home: 'Back to Today',
		review: 'Look at every question again'
	},
	continue: (at: number, count: number) => `Continue ${at} of ${count}`,
	continuePlain: 'Continue',
	welcomeBack: 'Welcome back',
	elsewhere: 'This quiz is open in another tab.',
	takeOver: 'Continue here',
	dropped: (count: number) =>
		plural(count, {
			one: '# question of this round is no longer in the bank and was left out.',
			other: '# questions of this round are no longer in the bank and were left out.'
		}),
	abouts: { claim: 'What the essay says', term: 'Words to know', skill: 'Reading skills' },
	none: 'No question fits this choice. Choose more parts or kinds.',
	nothingMissed: 'Nothing missed so far.',
	faults: {
		denied:
			'This browser does not let the app keep anything. You can go on, but answers will be gone when you close this page.',
		full: 'The browser’s storage is full. New answers stay only until you close this page. Download them under Scores.',
		broken:
			'The browser did not save your last answers. They stay until you close this page. Download them under Scores.',
		damaged:
			'Some saved answers could not be read. They were set aside, not deleted. Download them under Scores.',
		otherDamaged:
			'Something kept here could not be read, so this page does without it. It is left as it is; under Scores you can download it.',
		otherNewer:
			'Something kept here comes from a newer version of this app, so this page does without it. Reload the page to get that version. Nothing is overwritten.',
		newer:
			'Some saved answers come from a newer version of this app. Reload the page to get it. Nothing is overwritten.'
	},
	noScript: 'The quiz needs JavaScript. Read and the word list work without it.'
};
