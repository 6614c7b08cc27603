import type { Answer, Certainty, Choice, Entry, Grade, Mode, Undo } from './entry';
import { seqOf, writerOf } from './replay';

// Entries as text, each a line that is a JSON array. A line whose first element is a text is a head: it says what the
// lines below it have in common, and from when and which number they go on.
type HeadLine = [
	writer: string,
	seq: number,
	at: number,
	offset: number,
	mode?: Mode,
	session?: string
];
// `since`: milliseconds since the entry before. What is usual and at the end is left out.
type AnswerLine = [
	since: number,
	item: string,
	hash: string,
	point: string | null,
	response: string | string[],
	ms?: number | null,
	score?: number,
	hints?: number,
	certainty?: number,
	tried?: 1 | 2
];
type GradeLine = [
	since: number,
	item: string,
	hash: string,
	point: string | null,
	grade: number,
	ms?: number
];
// Rare enough to say itself.
type OtherLine = [since: number, entry: Unwritten<Undo> | Unwritten<Choice>];
type Line = HeadLine | AnswerLine | GradeLine | OtherLine;
type Written = Pick<Answer, 'id' | 'at' | 'offset' | 'mode' | 'session'>;
type Unwritten<Kind> = Omit<Kind, 'id' | 'at' | 'offset'>;

/** What the line after it need not say again. */
export type Head = Pick<Answer, 'at' | 'offset'> &
	Partial<Pick<Answer, 'mode' | 'session'>> & { writer: string; seq: number };

const isHead = (line: Line): line is HeadLine => typeof line[0] === 'string';
const isOther = (line: Line): line is OtherLine => line.length === 2;
const isGrade = (line: AnswerLine | GradeLine): line is GradeLine => typeof line[4] === 'number';

// Only ever added to, at the end: a line holds the place.
const certainties: (Certainty | undefined)[] = [undefined, 'guess', 'think', 'sure'];
const grades: Grade['grade'][] = ['again', 'hard', 'good', 'easy'];
// The usual score, hints, certainty and try.
const usual = [1, 0, 0, 1];

/** The entry as a line, below a head of its own where it does not go on from the one before. */
export function lineOf(entry: Entry, before: Head | undefined): { text: string; head: Head } {
	const { id, at, offset } = entry;
	const { mode, session } = 'session' in entry ? entry : (before ?? {});
	const head: Head = { writer: writerOf(id), seq: seqOf(id), at, offset, mode, session };
	const goesOn =
		before?.writer === head.writer &&
		before.seq + 1 === head.seq &&
		before.offset === offset &&
		before.mode === mode &&
		before.session === session;
	const line = JSON.stringify(entryLine(entry, goesOn ? at - before.at : 0));
	if (goesOn) return { text: `${line}\n`, head };
	const above: HeadLine = [head.writer, head.seq, at, offset];
	if (mode !== undefined) above.push(mode, session);
	return { text: `${JSON.stringify(above)}\n${line}\n`, head };
}

function entryLine(entry: Entry, since: number): Line {
	switch (entry.type) {
		case 'answer': {
			const { item, hash, point = null, response, ms = null, score, hints } = entry;
			const given = response.length === 1 ? response[0]! : response;
			const rest = [score, hints, certainties.indexOf(entry.certainty), entry.try];
			const said = rest.slice(0, rest.findLastIndex((value, at) => value !== usual[at]) + 1);
			const timed = ms !== null || said.length ? [ms] : [];
			return [since, item, hash, point, given, ...timed, ...said] as AnswerLine;
		}
		case 'grade': {
			const { item, hash, point = null, ms } = entry;
			const line: GradeLine = [since, item, hash, point, grades.indexOf(entry.grade) + 1];
			if (ms !== undefined) line.push(ms);
			return line;
		}
		default: {
			const { id: _, at: __, offset: ___, ...rest } = entry;
			return [since, rest];
		}
	}
}

/** As texts of about so many characters, each readable by itself. */
export function writeLines(entries: readonly Entry[], full: number): string[] {
	const texts: string[] = [];
	let head: Head | undefined;
	for (const entry of entries) {
		if (!texts.length || texts.at(-1)!.length >= full) {
			texts.push('');
			head = undefined;
		}
		const line = lineOf(entry, head);
		texts[texts.length - 1] += line.text;
		head = line.head;
	}
	return texts;
}

/** Throws for what cannot be lines; entries of what was not written here may still be no entries. */
export function readLines(text: string): Entry[] {
	// A line break within a text is escaped, so that all lines are read in one go.
	const lines: Line[] = JSON.parse(`[${text.trimEnd().replaceAll('\n', ',')}]`);
	const entries: Entry[] = [];
	let head: HeadLine = ['', 0, 0, 0];
	let [seq, at] = [0, 0];
	for (const line of lines) {
		if (isHead(line)) {
			head = line;
			seq = line[1];
			at = line[2];
			continue;
		}
		at += line[0];
		const id = `${head[0]}.${seq}`;
		seq += 1;
		const offset = head[3];
		if (isOther(line)) entries.push({ ...line[1], id, at, offset });
		else entries.push(studied(line, { id, at, offset, mode: head[4]!, session: head[5]! }));
	}
	return entries;
}

// By place and without spreads, which made reading a log take ten times as long.
function studied(
	line: AnswerLine | GradeLine,
	{ id, at, offset, mode, session }: Written
): Answer | Grade {
	const [item, hash, point, ms] = [line[1], line[2], line[3], line[5]];
	let entry: Answer | Grade;
	if (isGrade(line)) {
		const grade = grades[line[4] - 1]!;
		entry = { id, type: 'grade', at, offset, item, hash, grade, mode, session };
	} else {
		const given = line[4];
		entry = {
			id,
			type: 'answer',
			at,
			offset,
			item,
			hash,
			response: typeof given === 'string' ? [given] : given,
			score: line[6] ?? 1,
			try: line[9] ?? 1,
			hints: line[7] ?? 0,
			mode,
			session
		};
		if (line[8]) entry.certainty = certainties[line[8]];
	}
	if (point !== null) entry.point = point;
	if (typeof ms === 'number') entry.ms = ms;
	return entry;
}
