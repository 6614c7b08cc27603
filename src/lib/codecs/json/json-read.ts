import * as v from 'valibot';
import { set as setSchema } from '../../questions/set';
import type { Blank, Piece, Reading } from '../codec';
import { decode, open, Refusal } from '../files/door';
import { inOrderOf } from '../files/checked';
import { gather } from '../files/drafts';

/** A set of ours. Fields that we do not know stay and are named; a later version is refused. */
export const readJson = (file: Uint8Array, blank: Blank): Promise<Reading> =>
	open(file, blank, () => {
		const told = parsed(decode(file));
		const format = plain(told.format);
		if (format.name !== 'close-call') throw new Refusal('other-format');
		if (format.version !== 1) throw new Refusal('newer-version');
		const list = (name: string) => (Array.isArray(told[name]) ? (told[name] as unknown[]) : []);
		const frame = v.safeParse(setSchema, { ...told, questions: [], cards: [] });
		const { set, issues } = gather(
			[
				...list('questions').map((one, index) => ({
					at: `question.${index + 1}`,
					question: plain(one)
				})),
				...list('cards').map((one, index) => ({ at: `card.${index + 1}`, card: plain(one) }))
			],
			blank
		);
		// Nothing to read is nothing wrong in a set that is whole otherwise.
		const faults = issues.filter(({ code }) => !(frame.success && code === 'nothing-found'));
		if (!frame.success) {
			const field = String(frame.issues[0].path?.[0]?.key ?? '');
			return { set, issues: [{ code: 'frame', params: { field } }, ...faults] };
		}
		const strange = Object.keys(told).filter((name) => !(name in setSchema.entries));
		const unknown = strange.map((field) => ({ code: 'unknown-field', params: { field } }));
		const { questions, cards } = set;
		return {
			set: { ...inOrderOf(told, frame.output), questions, cards },
			issues: [...unknown, ...faults]
		};
	});

/** A question or card as the file has it. */
export async function jsonPieces(file: Uint8Array) {
	const told = parsed(decode(file));
	return (at: string): Piece | undefined => {
		const [, what, number] = /^(question|card)\.(\d+)$/.exec(at) ?? [];
		const list = told[`${what}s`];
		const one: unknown = Array.isArray(list) ? list[Number(number) - 1] : undefined;
		if (one === undefined) return undefined;
		const empty = JSON.stringify({ ...told, questions: [], cards: [] });
		return {
			text: JSON.stringify(one, null, '\t'),
			whole: ([mended = '']) => empty.replace(`"${what}s":[]`, () => `"${what}s":[${mended}]`)
		};
	};
}

function parsed(text: string): Record<string, unknown> {
	try {
		return plain(JSON.parse(text));
	} catch {
		throw new Refusal('broken-json');
	}
}

const plain = (value: unknown): Record<string, unknown> =>
	value && typeof value === 'object' && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: {};
