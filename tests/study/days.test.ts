import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, noon, startOf, studyDay } from '../../src/lib/study/memory/days';
import { momentIn, zones } from './zones';

const date = (zone: string, local: string) => dateOf(studyDay(momentIn(zone, local)));

describe('the study day', () => {
	it.each([
		['a day begins at 04:00', 'America/Chicago', '2026-11-22T04:00', '2026-11-22'],
		['03:59 belongs to the day before', 'America/Chicago', '2026-11-22T03:59', '2026-11-21'],
		['so does the first hour of a year', 'Europe/Berlin', '2027-01-01T00:30', '2026-12-31'],
		['and the night after a leap day', 'Asia/Tokyo', '2028-03-01T02:00', '2028-02-29'],
		['which 2100 does not have', 'Asia/Tokyo', '2100-03-01T02:00', '2100-02-28'],
		['the evening before clocks go forward', 'America/New_York', '2026-03-08T01:59', '2026-03-07'],
		['the morning after', 'America/New_York', '2026-03-08T04:00', '2026-03-08'],
		['the hour that comes twice', 'America/New_York', '2026-11-01T01:30', '2026-10-31'],
		['the morning after that', 'America/New_York', '2026-11-01T04:00', '2026-11-01'],
		['clocks that change at midnight', 'Africa/Cairo', '2026-04-24T04:00', '2026-04-24'],
		['half an hour of daylight saving', 'Australia/Lord_Howe', '2026-10-04T03:59', '2026-10-03'],
		['the first place of the day', 'Pacific/Kiritimati', '2026-11-22T04:00', '2026-11-22'],
		['the last place of the day', 'Etc/GMT+12', '2026-11-22T04:00', '2026-11-22'],
		['before 1970', 'Europe/London', '1969-12-31T12:00', '1969-12-31']
	])('%s', (_, zone, local, expected) => {
		expect(date(zone, local)).toBe(expected);
	});

	it('is the day before where one flies across the date line to the east', () => {
		const tokyo = momentIn('Asia/Tokyo', '2026-11-22T09:00');
		const honolulu = { at: tokyo.at + 7 * 60 * 60_000, offset: -600 };
		expect(studyDay(honolulu) - studyDay(tokyo)).toBe(-1);
	});

	it('lasts from 04:00 to 03:59 in every place, whatever the offset', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -40_000, max: 80_000 }),
				fc.integer({ min: -720, max: 840 }),
				(day, offset) => {
					const at = startOf(day, offset);
					expect(studyDay({ at, offset })).toBe(day);
					expect(studyDay({ at: at - 1, offset })).toBe(day - 1);
				}
			)
		);
	});

	it('is one day after another on the calendar of each place, through every change of clocks', () => {
		for (const zone of zones)
			for (let day = 0; day < 400; day++) {
				const local = `${dateOf(20_454 + day)}T12:00`;
				expect(studyDay(momentIn(zone, local)), `${zone} ${local}`).toBe(20_454 + day);
			}
	});
});

describe('dates', () => {
	it('lead to days and back', () => {
		fc.assert(
			fc.property(fc.integer({ min: -25_000, max: 2_900_000 }), (day) => {
				expect(dayOf(dateOf(day))).toBe(day);
				expect(new Date(noon(day)).toISOString()).toBe(`${dateOf(day)}T12:00:00.000Z`);
			})
		);
	});

	it.each([
		'2026-02-30',
		'2027-02-29',
		'2026-13-01',
		'2026-1-1',
		'',
		'tomorrow',
		'2026-11-22T10:00'
	])('are not such as %j', (text) => {
		expect(dayOf(text)).toBeUndefined();
	});

	it('have a leap day every four years', () => {
		expect(dayOf('2028-03-01')! - dayOf('2028-02-28')!).toBe(2);
		expect(dayOf('2027-03-01')! - dayOf('2027-02-28')!).toBe(1);
	});
});
