import type { Page } from '@playwright/test';
import { open } from '../../src/lib/state/log/segment';
import type { Answer } from '../../src/lib/study/log/entry';
import { effective } from '../../src/lib/study/log/replay';
import { firstTries } from '../../src/lib/study/log/tries';

/** What a browser keeps for the app, by key. */
export type Kept = Record<string, string>;

export const kept = (page: Page): Promise<Kept> => page.evaluate(() => ({ ...localStorage }));

/** The answers in what is kept, in the order given, without those taken back. */
export const answersIn = (kept: Kept): Answer[] =>
	effective(
		Object.entries(kept)
			.filter(([key]) => key.includes('/log/'))
			.flatMap(([, text]) => {
				const opened = open(text);
				return opened.state === 'good' ? opened.entries : [];
			})
			.sort((a, b) => a.at - b.at)
	).filter((entry) => entry.type === 'answer');

export const logged = async (page: Page): Promise<Answer[]> => answersIn(await kept(page));

/** First tries in the log. */
export const firstsOf = async (page: Page) => firstTries(await logged(page));
