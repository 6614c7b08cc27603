import type { Page } from '@playwright/test';
import { open } from '../../src/lib/state/log/segment';
import type { Answer } from '../../src/lib/study/log/entry';
import { firstTries } from '../../src/lib/study/log/tries';

/** What a browser keeps for the app, by key. */
export type Kept = Record<string, string>;

export const kept = (page: Page): Promise<Kept> => page.evaluate(() => ({ ...localStorage }));

/** The answers in what is kept, in the order given. */
export const answersIn = (kept: Kept): Answer[] =>
	Object.entries(kept)
		.filter(([key]) => key.includes('/log/'))
		.flatMap(([, text]) => {
			const opened = open(text);
			return opened.state === 'good' ? opened.entries : [];
		})
		.filter((entry) => entry.type === 'answer')
		.sort((a, b) => a.at - b.at);

export const logged = async (page: Page): Promise<Answer[]> => answersIn(await kept(page));

/** First tries in the log. */
export const firstsOf = async (page: Page) => firstTries(await logged(page));
