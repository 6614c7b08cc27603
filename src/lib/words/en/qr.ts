export const qr = {
	tooLong: 'This is too long for a picture of a code. Copy it or save it as a file instead.'
};
