import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Log } from '../../src/lib/state/log/log.svelte';
import { Sessions } from '../../src/lib/state/sessions.svelte';
import { settingsOn } from '../../src/lib/state/preferences.svelte';
import { Browser } from './fake';

// What released versions stored, as it was stored. Only ever added to.
const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
	.filter((name) => /^v\d+[\\/].*\.json$/.test(name))
	.map((name) => [name, JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'))]);

it.each(files)('%s is read as it was meant, and not touched', (_, { stored, ...meant }) => {
	const browser = new Browser();
	for (const [key, text] of Object.entries<string>(stored)) browser.texts.set(key, text);
	const { device, events, chance } = browser.tab();
	const log = new Log(device, () => ({ at: 0, offset: 0 }), chance);
	log.load();
	const { running } = new Sessions(device, () => undefined, events, chance);
	expect(log.entries()).toEqual(meant.entries);
	expect([log.damaged, log.newer]).toEqual([[], false]);
	expect(running).toEqual(meant.session);
	// What is no setting any more is left out.
	expect(meant.settings).toMatchObject(settingsOn(device).current);
	expect(Object.fromEntries(browser.texts)).toEqual(stored);
});
