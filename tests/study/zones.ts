import type { Moment } from '../../src/lib/study/memory/days';

/** Places whose clocks do all that clocks do. */
export const zones = [
	'America/New_York',
	'America/Sao_Paulo',
	'Africa/Cairo',
	'Australia/Lord_Howe',
	'Asia/Kathmandu',
	'Pacific/Kiritimati',
	'Etc/GMT+12',
	'Europe/Berlin'
];

const formats = new Map(
	[...zones, 'America/Chicago', 'Asia/Tokyo', 'Europe/London'].map((zone) => [
		zone,
		new Intl.DateTimeFormat('en-US', {
			timeZone: zone,
			hourCycle: 'h23',
			...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' }
		} as Intl.DateTimeFormatOptions)
	])
);

/** Minutes to add to UTC in that place at that moment, from the system's own knowledge of time zones. */
export function offsetIn(zone: string, at: number): number {
	const parts = Object.fromEntries(
		formats
			.get(zone)!
			.formatToParts(at)
			.map(({ type, value }) => [type, Number(value)])
	);
	const local = Date.UTC(
		parts['year']!,
		parts['month']! - 1,
		parts['day'],
		parts['hour'],
		parts['minute']
	);
	return Math.round((local - at) / 60_000);
}

/** When the clocks of a place show `2026-11-22T09:00`; the first time, where they show it twice. */
export function momentIn(zone: string, local: string): Moment {
	const utc = Date.parse(`${local}:00Z`);
	const offsets = [-26, 26].map((hours) => offsetIn(zone, utc + hours * 3_600_000));
	for (const offset of offsets) {
		const at = utc - offset * 60_000;
		if (offsetIn(zone, at) === offset) return { at, offset };
	}
	throw new Error(`the clocks of ${zone} never show ${local}`);
}
