/** Reading a QR code with the camera. */
export const scan = {
	starting: 'Starting the camera. The browser may ask whether it may be used.',
	on: 'Hold the code inside the frame.',
	off: 'The camera is off.',
	missing: 'No camera can be used here. Choose a picture of the code instead.',
	refused:
		'The browser does not let this page use the camera. Allow it in the browser’s settings for this site, or choose a picture of the code.',
	busy: 'The camera is in use elsewhere or has stopped. Close the other app and try again, or choose a picture of the code.',
	video: 'What the camera sees',
	again: 'Try the camera again',
	picture: 'Choose a picture of the code',
	noCode:
		'No code was found in this picture. Choose one that shows the whole code, straight and sharp.',
	noPicture: 'This file cannot be opened as a picture. Choose a photo or a screenshot of the code.',
	noReader:
		'The part of the app that reads codes could not be fetched. Check the connection and try again, or reload the page.'
};
