import { getDocumentProxy } from 'unpdf';
import { letters } from './pages';

/** A text on paper and where it begins, in millimetres from the left and the bottom. */
export interface Printed {
	text: string;
	left: number;
	bottom: number;
}
export interface PrintedPage {
	width: number;
	texts: Printed[];
	/** All texts in the order they were printed, as `letters` has them. */
	letters: string;
}

const millimetres = (points: number) => (points * 25.4) / 72;

/** The text that can be selected in a PDF, page by page. */
export async function readPaper(pdf: Buffer): Promise<PrintedPage[]> {
	const paper = await getDocumentProxy(new Uint8Array(pdf));
	const numbers = Array.from({ length: paper.numPages }, (_, index) => index + 1);
	return Promise.all(
		numbers.map(async (number) => {
			const page = await paper.getPage(number);
			const { items } = await page.getTextContent();
			const texts = items
				.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []))
				.map(({ str, transform }) => ({
					text: str,
					left: millimetres(transform[4]),
					bottom: millimetres(transform[5])
				}));
			return {
				width: millimetres(page.view[2]!),
				texts,
				letters: letters(texts.map(({ text }) => text).join(''))
			};
		})
	);
}
