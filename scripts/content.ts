import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { publishedSheet, type GlossaryEntry, type Sheet } from '../src/lib/questions/bank';
import { essay, gistsOf, paragraphOf, type Essay, type Places } from '../src/lib/questions/essay';
import { exhibit, usedExhibits, type Exhibit } from '../src/lib/questions/exhibit';
import { canonical, digest } from '../src/lib/questions/hash';
import { placed } from '../src/lib/questions/kinds';
import { withSeries } from '../src/lib/questions/kinds/estimate/series';
import {
	card,
	claim,
	idiom,
	skill,
	source,
	standard,
	term,
	type Idiom,
	type Names,
	type Standard
} from '../src/lib/questions/point';
import { linked } from '../src/lib/questions/sets/linked';
import { namesOf } from '../src/lib/questions/sets/names';
import { glossaryOf, phrasesOf, sheetOf } from '../src/lib/questions/sets/sheets';
import { lesson, type Lesson } from '../src/lib/questions/lesson';
import { pack, type Pack } from '../src/lib/questions/pack';
import { hashQuestion, problems } from '../src/lib/questions/kinds/desk';
import { question, type Question } from '../src/lib/questions/question';
import { readySet, type ReadySet } from '../src/lib/questions/sets/ready-set';
import type { QuestionSet } from '../src/lib/questions/set';
import { starter } from '../src/lib/study/rounds/draw';
import type { Asked } from '../src/lib/study/session/session';

/** All content of one language, checked. */
export interface Content {
	language: string;
	set: QuestionSet;
	idioms: Idiom[];
	/** Terms and idioms, as running text opens them. */
	glossary: GlossaryEntry[];
	gists: Places;
	/** For places whose wording we quote: a phrase to find them by on the publisher's page. */
	phrases: Record<string, string>;
	/** By question id; the version is a hash of the sheet as it is published. */
	sheets: Record<string, { version: string; sheet: Sheet }>;
	standards: Standard[];
	/** Sets for teachers to begin with. */
	ready: ReadySet[];
	lesson: Lesson;
	/** Ids of a newcomer's first round. */
	starter: string[];
	pack: Pack;
	/** What the start page needs of its question. */
	first: Sheet & {
		options: string[];
		title: string;
		author: string;
		names: Names;
		gists: Places;
		order: string[];
		glossary: GlossaryEntry[];
		asked: Asked[];
		address: string;
	};
	files: string[];
}

const starterCount = 10;

/** Reads a language's folder. Throws with file and line at the first text that does not fit its schema. */
export async function readContent(folder: string, language: string): Promise<Content> {
	const files: string[] = [];
	const read = <Schema extends v.GenericSchema>(name: string, schema: Schema) => {
		files.push(join(folder, name));
		return parseFile(join(folder, name), schema);
	};
	const places = read('essay.yaml', essay);
	const about = read('pack.yaml', pack);
	const claims = read('claims.yaml', v.array(claim));
	const terms = read('terms.yaml', v.array(term));
	const skills = read('skills.yaml', v.array(skill));
	const standards = read('standards.yaml', v.array(standard));
	for (const { id, standards: codes } of skills)
		for (const code of codes)
			if (!standards.some((one) => one.code === code))
				throw new Error(`${folder}/standards.yaml: no standard ${code}, which ${id} supports`);
	const sources = read('sources.yaml', v.array(source));
	const exhibits = read('exhibits.yaml', v.array(exhibit));
	const cards = read('cards.yaml', v.array(card));
	const idioms = read('idioms.yaml', v.array(idiom));
	const written = readdirSync(join(folder, 'questions'))
		.filter((name) => name.endsWith('.yaml'))
		.flatMap((name) => read(`questions/${name}`, v.array(writtenQuestion(exhibits))));
	for (const { id, exhibit, reveal } of written)
		for (const wanted of [exhibit, reveal])
			if (wanted && !exhibits.some(({ id }) => id === wanted))
				throw new Error(`${folder}/exhibits.yaml: no exhibit ${wanted}, which ${id} shows`);
	const ready = read('ready-sets.yaml', known(written));
	const plan = read('lesson.yaml', lesson);
	for (const id of plan.exit)
		if (!written.some((question) => question.id === id))
			throw new Error(`${folder}/lesson.yaml: no question ${id} to end with`);
	const questions = await Promise.all(
		inOrder(written, places).map(async (item) => ({ ...item, hash: await hashQuestion(item) }))
	);
	const set = await bank({
		language,
		essay: places,
		claims,
		terms,
		skills,
		sources,
		exhibits: usedExhibits(exhibits, written),
		cards,
		questions
	});

	const glossary = [
		...glossaryOf(terms),
		...idioms.map(({ id, text, meaning }) => ({ id, forms: [text], head: text, meaning }))
	];
	const gists = gistsOf(places);
	const phrases = phrasesOf(claims);
	for (const { title, sources: cited = [] } of claims)
		for (const wanted of cited)
			if (!sources.some(({ id }) => id === wanted))
				throw new Error(`${folder}/claims.yaml: ${title}: no source ${wanted} in sources.yaml`);
	const sheets = Object.fromEntries(
		await Promise.all(
			questions.map(async (item) => {
				const sheet = sheetOf(item, set);
				const version = (await digest(canonical(publishedSheet(sheet)))).slice(0, 8);
				return [item.id, { version, sheet }];
			})
		)
	);
	for (const id of [about.opening, ...about.course].flat()) {
		if (!sheets[id]) throw new Error(`${folder}/pack.yaml: no question is called ${id}`);
	}
	const opening = sheets[about.opening[0]!]!.sheet;
	if (opening.question.kind !== 'choice' || opening.question.right.length !== 1)
		throw new Error(`${folder}/pack.yaml: opening: the first question is to be a choice of one`);
	const around = neighbours(Object.keys(gists), opening.question.locator!);
	const round = starter(questions, about.opening, { count: starterCount }, 'opening');
	const asked = round.map((id): Asked => {
		const { hash, locator, point } = sheets[id]!.sheet.question;
		return { id, hash: hash!, locator, point };
	});
	const names = namesOf(set);
	const first = {
		asked,
		...opening,
		options: Object.keys(opening.question.options).sort(),
		title: set.essay.title,
		author: set.essay.author,
		// Of this question's point only.
		names: pointNames(names, opening.question.point),
		gists: Object.fromEntries(around.map((place) => [place, gists[place]!])),
		order: Object.keys(gists),
		glossary: glossary.filter(({ forms }) =>
			forms.some((form) => opening.question.prompt.includes(form))
		),
		address: places.address
	};
	return {
		language,
		set,
		idioms,
		glossary,
		gists,
		phrases,
		sheets,
		standards,
		ready,
		lesson: plan,
		starter: round,
		pack: about,
		first,
		files
	};
}

const pointNames = (names: Names, point = ''): Names =>
	Object.fromEntries(
		Object.entries(names).map(([type, all]) => [type, all[point] ? { [point]: all[point] } : {}])
	) as Names;

/** The place itself, its whole paragraph, and the lines before and after. */
function neighbours(places: string[], locator: string): string[] {
	const at = places.indexOf(locator);
	return places.filter(
		(place, index) => Math.abs(index - at) <= 1 || paragraphOf(place) === paragraphOf(locator)
	);
}

const checkedQuestion = v.pipe(
	question,
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		for (const { path, message } of problems(dataset.value))
			addIssue({ message: `${path}: ${message}` });
	})
);

/** As a pack writes it: what it takes from an exhibit is filled in. */
const writtenQuestion = (exhibits: readonly Exhibit[]) =>
	v.pipe(
		v.looseObject({}),
		v.rawTransform(({ dataset, addIssue, NEVER }) => {
			const whole = withSeries(dataset.value, exhibits);
			if (whole) return whole;
			addIssue({ message: 'reveal: no exhibit is called so' });
			return NEVER;
		}),
		checkedQuestion
	);

/** Ready-made sets, of these questions only. */
const known = (questions: readonly Question[]) => {
	const ids = new Set(questions.map(({ id }) => id));
	const named = v.check<string, string>((id) => ids.has(id), 'no question is called so');
	return v.array(
		v.object({
			...readySet.entries,
			questions: v.array(v.pipe(readySet.entries.questions.item, named))
		})
	);
};

/** By place in the essay, then by permanent number; linked ones stay neighbors. */
function inOrder(questions: Question[], { places }: Essay): Question[] {
	const order = Object.keys(places);
	const rank = ({ locator, number }: Question) =>
		order.indexOf(locator ?? '') * 10000 + Number(number ?? 9999);
	return linked([...questions].sort((a, b) => rank(a) - rank(b)));
}

async function bank(
	parts: Pick<
		QuestionSet,
		| 'language'
		| 'essay'
		| 'claims'
		| 'terms'
		| 'skills'
		| 'sources'
		| 'exhibits'
		| 'questions'
		| 'cards'
	>
): Promise<QuestionSet> {
	const gists = gistsOf(parts.essay);
	const questions = parts.questions.map((item) => placed(item, gists));
	const whole = {
		format: { name: 'close-call' as const, version: 1 as const },
		id: 'close-call',
		title: `Close Call: ${parts.essay.title}`,
		options: { mode: 'practise' as const, shuffle: true, certainty: false },
		...parts,
		questions
	};
	return { ...whole, hash: await digest(canonical(whole)) };
}

/** A YAML file in which every scalar is text, checked by a schema. */
function parseFile<Schema extends v.GenericSchema>(
	file: string,
	schema: Schema
): v.InferOutput<Schema> {
	const lines = new LineCounter();
	const document = parseDocument(readFileSync(file, 'utf8'), {
		schema: 'failsafe',
		lineCounter: lines
	});
	const name = relative(process.cwd(), file);
	const [fault] = document.errors;
	if (fault) throw new Error(`${name}:${lines.linePos(fault.pos[0]).line}: ${fault.message}`);
	const result = v.safeParse(schema, document.toJS());
	if (result.success) return result.output;
	throw new Error(
		result.issues
			.map((issue) => {
				const path = issue.path?.map(({ key }) => key) ?? [];
				return `${name}:${line(path)}: ${path.join('.')}: ${issue.message}`;
			})
			.join('\n')
	);

	// A missing field has no line of its own: its parent's is shown.
	function line(path: unknown[]): number {
		for (let depth = path.length; depth >= 0; depth--) {
			const node = document.getIn(path.slice(0, depth), true);
			if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
		}
		return 1;
	}
}
