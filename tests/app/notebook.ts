import type { Page } from '@playwright/test';
import type { Device } from '../../src/lib/state/device/device.svelte';
import { authorsOf, open } from '../../src/lib/state/log/segment';
import { Tables } from '../../src/lib/state/log/name-tables.svelte';
import { unpack } from '../../src/lib/state/log/unpack';
import type { Answer } from '../../src/lib/study/log/entry';
import { firstTries } from '../../src/lib/study/log/tries';

/** What a browser keeps for the app, by key. */
export type Kept = Record<string, string>;

export const kept = (page: Page): Promise<Kept> => page.evaluate(() => ({ ...localStorage }));

/** The answers in what is kept, in the order given. */
export function answersIn(kept: Kept): Answer[] {
	const names = Object.keys(kept).map((key) => key.split('/').slice(2).join('/'));
	const read = (name: string) =>
		kept[Object.keys(kept).find((key) => key.endsWith(`/${name}`)) ?? ''];
	const device = {
		read,
		names: (beginning: string) => names.filter((name) => name.startsWith(beginning))
	};
	const tables = new Tables(device as unknown as Device, 'story', Math.random);
	return device
		.names('log/')
		.flatMap((name) => {
			const { writer, packer } = authorsOf(name);
			const opened = open(read(name)!, (body) =>
				unpack(body, writer, (table) => tables.meaning(packer, table))
			);
			return opened.state === 'good' ? opened.content.entries : [];
		})
		.filter((entry) => entry.type === 'answer')
		.sort((a, b) => a.at - b.at);
}

export const logged = async (page: Page): Promise<Answer[]> => answersIn(await kept(page));

/** First tries in the log. */
export const firstsOf = async (page: Page) => firstTries(await logged(page));
