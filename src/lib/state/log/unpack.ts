import type { Answer, Entry } from '../../study/log/entry';
import { digitValue, Reader } from './digits';
import {
	certainties,
	choices,
	grades,
	modes,
	setting,
	time,
	undo,
	unpackMs,
	unpackScore
} from './marks';
import type { Item } from './names';

export interface Meaning {
	item(number: number): Item | undefined;
	word(item: number, number: number): string | undefined;
}

type Written = Pick<Entry, 'id' | 'at' | 'offset'>;
type Run = Pick<Answer, 'mode' | 'session'>;

function unpackAnswer(
	flags: number,
	written: Written,
	run: Run,
	reader: Reader,
	meaning: Meaning
): Answer | undefined {
	const number = reader.number();
	const { ms } = unpackMs(reader);
	const hints = flags & 32 ? reader.number() : 0;
	const whole = (flags >> 3) & 3;
	const score = whole === 2 ? unpackScore(reader) : whole;
	const response: (string | undefined)[] = [];
	for (let parts = reader.number(); parts > 0; parts--) {
		const part = reader.number();
		const text = part % 2 === 1 ? reader.take((part - 1) / 2) : meaning.word(number, part / 2);
		response.push(text);
	}
	const item = meaning.item(number);
	if (!item || response.includes(undefined)) return undefined;
	// Without spreads, which make V8 keep each entry as a dictionary: reading a log took 15 times as long.
	const answer: Answer = {
		id: written.id,
		type: 'answer',
		at: written.at,
		offset: written.offset,
		item: item.id,
		hash: item.hash,
		response: response as string[],
		score,
		try: flags & 1 ? 2 : 1,
		hints,
		mode: run.mode,
		session: run.session
	};
	const certainty = certainties[(flags >> 1) & 3];
	if (item.point !== undefined) answer.point = item.point;
	if (certainty) answer.certainty = certainty;
	if (ms !== undefined) answer.ms = ms;
	return answer;
}

/** The entries of a segment. Those whose item or words are nowhere to be found are left out, and `whole` says so. */
export function unpack(
	body: string,
	writer: string,
	meaningIn: (table: string) => Meaning
): { entries: Entry[]; whole: boolean } {
	const reader = new Reader(body);
	const entries: Entry[] = [];
	const meaning = meaningIn(reader.text());
	const first = reader.number();
	let seq = first;
	let [at, offset] = [0, 0];
	let run: Run = { mode: modes[0]!, session: '' };
	while (!reader.done) {
		const mark = reader.character();
		if (mark === time) {
			offset = reader.number();
			at = reader.number();
		} else if (mark === setting) {
			run = { mode: modes[digitValue(reader.character())!]!, session: reader.text() };
		} else {
			at += reader.number();
			const written = { id: `${writer}.${seq}`, at, offset };
			const entry = unpackEntry(mark, written, run, reader, meaning);
			if (entry) entries.push(entry);
			seq += 1;
		}
	}
	return { entries, whole: entries.length === seq - first };
}

function unpackEntry(
	mark: string,
	written: Written,
	run: Run,
	reader: Reader,
	meaning: Meaning
): Entry | undefined {
	const flags = digitValue(mark);
	if (flags !== undefined) return unpackAnswer(flags, written, run, reader, meaning);
	const grade = grades[mark];
	if (grade) {
		const item = meaning.item(reader.number());
		const ms = unpackMs(reader);
		if (!item) return undefined;
		const { id, ...rest } = item;
		return { ...written, type: 'grade', item: id, ...rest, grade, ...run, ...ms };
	}
	if (mark === undo) return { ...written, type: 'undo', of: reader.text() };
	const type = choices[mark];
	if (!type) throw new Error(`no entry begins with ${mark}`);
	const item = reader.number() === 1 ? { item: reader.text() } : {};
	return { ...written, type, ...item, value: reader.text() };
}
