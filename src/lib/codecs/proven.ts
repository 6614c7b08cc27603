import outputs from './outputs.json';
import told from './proofs.json';

/** What a program that is not ours read of one of our files, compared field by field. */
export interface Proof {
	format: string;
	program: string;
	version: string;
	/** `2026-11-25` */
	date: string;
	items: number;
	read: number;
	differences: number;
	/** The hash of the file that was read; null where it was an earlier one. */
	output: string | null;
	/** What was answered there and marked. */
	graded?: string;
	note?: string;
}

/** The proofs of a format, and whether each is of what the writer makes now. */
export const proofsOf = (format: string): (Proof & { current: boolean })[] =>
	(told.proofs as Proof[])
		.filter((one) => one.format === format)
		.map((one) => ({ ...one, current: one.output === outputs[format as keyof typeof outputs] }));
