import encodeQR from 'qr';

/** A QR code as the outline of its dark squares, each one unit wide, on a white sheet of `size` by `size` units. */
export interface Drawing {
	size: number;
	path: string;
}

// The quiet zone required by ISO/IEC 18004.
const quiet = 4;
// Bytes that the largest code holds beside its correction of errors.
const most = 2331;

/** Undefined where the text is too long for any code. */
export function drawCode(text: string): Drawing | undefined {
	if (new TextEncoder().encode(text).length > most) return undefined;
	const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quiet });
	const path = rows.map((row, y) =>
		runs(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`)
	);
	return { size: rows.length, path: path.flat().join('') };
}

/** Runs of dark squares in a row: start and width. */
function runs(row: boolean[]): [number, number][] {
	const found: [number, number][] = [];
	row.forEach((dark, x) => {
		if (!dark) return;
		const last = found.at(-1);
		if (last && last[0] + last[1] === x) last[1] += 1;
		else found.push([x, 1]);
	});
	return found;
}
