export const listen = {
	start: 'Listen',
	stop: 'Stop reading aloud',
	question: 'Read the question aloud',
	blank: 'blank'
};
