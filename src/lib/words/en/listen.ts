export const listen = {
	start: 'Listen',
	stop: 'Stop reading aloud'
};
