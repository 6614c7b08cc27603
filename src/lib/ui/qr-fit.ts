/** Characters of a link that phones can read from a screen or paper, and across a room. */
const readable = { near: 1000, far: 300 };

type QrFit = 'far' | 'near' | 'none';
export const qrFit = ({ length }: string): QrFit =>
	length > readable.near ? 'none' : length > readable.far ? 'near' : 'far';
