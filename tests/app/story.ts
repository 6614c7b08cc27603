import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

export { expect };

/** When every story begins, by the clocks of its pages: a Thursday noon. What is asked depends on the day. */
export const beginning = new Date(2026, 10, 26, 12).getTime();
const ahead = beginning - Date.now();

/** What the pages of a story asked for and complained about. */
export interface Seen {
	/** Addresses of all requests, in order. */
	requests: string[];
	/** Console errors, page errors, policy violations and requests elsewhere: any of them fails the story. */
	faults: string[];
	/** Faults that a story brings about itself, such as a server that is gone. */
	expected: RegExp[];
}

/** Watches every page of a context; for contexts a story opens itself too. */
export async function watch(context: BrowserContext, origin: string, seen: Seen) {
	// What cannot be done says so soon.
	context.setDefaultTimeout(10_000);
	await context.addInitScript((ahead) => {
		const Real = Date;
		window.Date = class extends Real {
			constructor(...given: []) {
				if (given.length) super(...given);
				else super(Real.now() + ahead);
			}
			static override now() {
				return Real.now() + ahead;
			}
		} as DateConstructor;
	}, ahead);
	const complain = (fault: string) => seen.faults.push(fault);
	await context.exposeBinding('reportViolation', (_, what: string) =>
		complain(`policy violation: ${what}`)
	);
	await context.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
			(window as unknown as { reportViolation(what: string): void }).reportViolation(
				`${violatedDirective} ${blockedURI}`
			)
		);
	});
	const follow = (page: Page) => {
		page.on('pageerror', (error) => complain(`page error: ${error.stack ?? error.message}`));
		page.on('console', (message) => {
			if (message.type() === 'error') {
				complain(`console: ${message.text()} (${message.location().url})`);
			}
		});
	};
	context.on('page', follow);
	context.pages().forEach(follow);
	context.on('request', (request) => {
		const url = request.url();
		seen.requests.push(url);
		if (/^(data|blob|about):/.test(url)) return;
		if (new URL(url).origin !== origin) complain(`request to another origin: ${url}`);
	});
}

/** Every story: the app stays at home and has nothing to complain about. */
export const test = base.extend<{ seen: Seen }>({
	seen: [
		async ({ context, baseURL }, use) => {
			const seen: Seen = { requests: [], faults: [], expected: [] };
			await watch(context, new URL(baseURL!).origin, seen);
			await use(seen);
			const unexpected = seen.faults.filter(
				(fault) => !seen.expected.some((known) => known.test(fault))
			);
			expect(unexpected, 'no errors, violations or requests elsewhere').toEqual([]);
		},
		{ auto: true }
	]
});
