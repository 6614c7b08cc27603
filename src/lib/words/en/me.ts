/** What is kept of a learner, each with what is found there. */
export const me = {
	title: 'Me',
	sections: {
		progress: 'What you know, line by line, what comes next, and how well you judge yourself.',
		scores: 'How each quiz went, and what you missed.',
		plan: 'A few minutes a day until a date.',
		keep: 'Save your answers, take them to another device, keep notebooks apart.',
		settings: 'Text size, colors, how sure.',
		privacy: 'What stays on this device, and that nothing leaves it.'
	}
};
