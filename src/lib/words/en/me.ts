/** What is kept of a learner, each with what is found there. */
export const me = {
	title: 'Me',
	sections: {
		progress: {
			name: 'What you know',
			what: 'Line by line, what comes next, and how well you judge yourself.'
		},
		scores: { name: 'Past quizzes', what: 'The score of each, and what you missed.' },
		plan: { name: 'Plan for a test', what: 'A few minutes a day until a date.' },
		keep: {
			name: 'Keep and move',
			what: 'Save your answers, take them to another device, keep notebooks apart.'
		},
		notes: { name: 'Your notes', what: 'What you wrote under “I read it differently”.' },
		settings: { name: 'Settings', what: 'Text size, colors, how sure.' },
		privacy: { name: 'Privacy', what: 'What stays on this device, and that nothing leaves it.' }
	}
};
