import { expect, it } from 'vitest';
import { formats } from '../../src/lib/codecs';
import { fit } from '../../src/lib/codecs/fit/fit';
import { blank, bytes } from './compare';
import { ofEveryKind } from './sets';

it.each(['gift', 'moodle'])(
	'of reading 1,000 questions is told, and only grows: %s',
	async (id) => {
		const codec = formats.find((one) => one.id === id)!;
		const { set } = fit({ ...ofEveryKind, cards: [] }, codec);
		const questions = Array.from({ length: 1000 }, (_, index) => ({
			...set.questions[index % set.questions.length]!,
			id: `own-${index}-of-many`
		}));
		const shares: number[] = [];
		const reading = await codec.read!(bytes(await codec.write!({ ...set, questions })), {
			...blank(),
			progress: (share) => void shares.push(share)
		});
		expect(reading.set.questions).toHaveLength(1000);
		expect(shares.length).toBeGreaterThan(10);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.at(-1)).toBeGreaterThan(0.9);
		expect(shares.at(-1)).toBeLessThanOrEqual(1);
	}
);
