/** What is kept of a learner, each with what is found there. */
export const me = {
	title: 'Me',
	sections: [
		[
			'progress',
			'What you know',
			'Line by line, what comes next, and how well you judge yourself.'
		],
		['scores', 'Past quizzes', 'The score of each, and what you missed.'],
		['plan', 'Plan for a test', 'A few minutes a day until a date.'],
		[
			'keep',
			'Keep and move',
			'Save your answers, take them to another device, keep notebooks apart.'
		],
		['notes', 'Your notes', 'What you wrote under “I read it differently”.'],
		['settings', 'Settings', 'Text size, colors, how sure.'],
		['privacy', 'Privacy', 'What stays on this device, and that nothing leaves it.']
	] as const
};
