import type { Locator, Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { letters } from './pages';
import { Reader } from './reader';
import { expect } from './story';

export const formats = ['Letter', 'A4'] as const;

/** Opens the page and starts a job at the printer. */
export async function openPrint(page: Page, path = '/teach/print/', job = 'Print worksheet') {
	const reader = new Reader(page);
	// The paper is read by the story itself.
	await page.addInitScript(() => (window.print = () => {}));
	await reader.open(path);
	await reader.press(reader.button(job));
	await expect(page.locator('.paper')).toBeVisible();
	return reader;
}

/** A text on paper and where it begins, in millimetres from the left and the bottom. */
export interface Printed {
	text: string;
	left: number;
	bottom: number;
	/** Points. */
	size: number;
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
					bottom: millimetres(transform[5]),
					size: Math.hypot(transform[2], transform[3])
				}));
			return {
				width: millimetres(page.view[2]!),
				texts,
				letters: letters(texts.map(({ text }) => text).join(''))
			};
		})
	);
}

/** The texts of each item as they are printed, piece by piece: letters and numbers stand between. */
export async function piecesOf(items: Locator): Promise<string[][]> {
	const page = items.page();
	await page.emulateMedia({ media: 'print' });
	const found = await items.evaluateAll((all) =>
		all.map((item) => {
			const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
			const texts: string[] = [];
			while (walker.nextNode()) {
				const within = walker.currentNode.parentElement!;
				if (within.checkVisibility() && !within.closest('.visually-hidden'))
					texts.push(walker.currentNode.textContent!);
			}
			return texts;
		})
	);
	await page.emulateMedia({ media: null });
	return found;
}

/** Not the number of a page. */
export const isOwn = ({ text }: { text: string }) => !/^([AB] · )?\d+ \/ \d+$/.test(text);
