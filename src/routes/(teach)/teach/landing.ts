interface Row {
	top: number;
	bottom: number;
}

/** Where what is dragged comes to lie: after all other rows whose middle is above the pointer. */
export const landing = (rows: readonly Row[], from: number, y: number): number =>
	rows.filter(({ top, bottom }, index) => index !== from && (top + bottom) / 2 < y).length;
