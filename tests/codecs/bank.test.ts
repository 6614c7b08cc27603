import { describe, expect, it } from 'vitest';
import bank from '$content/bank';
import { formats } from '../../src/lib/codecs';
import { fit } from '../../src/lib/codecs/fit/fit';
import { published } from '../../src/lib/codecs/published';

const files = published(bank, []);

describe.each(formats)('the published bank in $name', (codec) => {
	const { set, issues } = fit(bank, codec);

	it('has no question with a fault or with a text that cannot be said', () => {
		// A table in words stands in lines; where a format has one line for a question, they are joined, and said so.
		const tables = new Set(
			bank.questions.flatMap(({ id, exhibit, reveal }) => (exhibit || reveal ? [id] : []))
		);
		const bad = issues.filter(
			({ code, at = '' }) =>
				/^(faulty|unsayable)$/.test(code) || (code === 'text-changed' && !tables.has(at))
		);
		expect(bad).toEqual([]);
	});

	it('is whole, in as many files as a limit of the format asks for', () => {
		const parts = files.filter((one) => one.codec === codec);
		expect(parts.flatMap((one) => one.set.questions)).toEqual(set.questions);
		expect(parts.flatMap((one) => one.set.cards)).toEqual(set.cards);
		const most = codec.limits?.questions ?? Infinity;
		expect(parts.filter((one) => one.set.questions.length > most)).toEqual([]);
	});
});
