import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { publishedSheet, type GlossaryEntry, type Sheet } from '../src/lib/questions/bank';
import { gistsOf, type Essay, type Places } from '../src/lib/questions/essay';
import { essay } from '../src/lib/questions/essay-schema';
import { usedExhibits, type Exhibit } from '../src/lib/questions/exhibit';
import { exhibit } from '../src/lib/questions/exhibit-schema';
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
	type Standard
} from '../src/lib/questions/point-schema';
import { linked } from '../src/lib/questions/sets/linked';
import { glossaryOf, phrasesOf, sheetOf } from '../src/lib/questions/sets/sheets';
import { lesson, type Lesson } from '../src/lib/questions/lesson';
import { pack, type Pack } from '../src/lib/questions/pack';
import { hashQuestion, problems } from '../src/lib/questions/kinds/desk';
import { question, type Question } from '../src/lib/questions/question';
import { readySet, type ReadySet } from '../src/lib/questions/sets/ready-set';
import type { QuestionSet } from '../src/lib/questions/set';
import { starter } from '../src/lib/study/rounds/draw';
import { firstOf, openingOf, type First } from './content/first';
import { checkReferences } from './content/references';
import { parseFile } from './content/yaml';

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
	first: First;
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
	const sources = read('sources.yaml', v.array(source));
	const exhibits = read('exhibits.yaml', v.array(exhibit));
	const cards = read('cards.yaml', v.array(card));
	const idioms = read('idioms.yaml', v.array(idiom));
	const written = readdirSync(join(folder, 'questions'))
		.filter((name) => name.endsWith('.yaml'))
		.flatMap((name) => read(`questions/${name}`, v.array(writtenQuestion(exhibits))));
	const ready = read('ready-sets.yaml', known(written));
	const plan = read('lesson.yaml', lesson);
	checkReferences(folder, [
		{
			file: 'skills.yaml',
			what: 'standard',
			names: standards.map(({ code }) => code),
			wanted: skills.map(({ id, standards }) => ({ by: id, named: standards }))
		},
		{
			file: 'claims.yaml',
			what: 'source',
			names: idsOf(sources),
			wanted: claims.map(({ title, sources = [] }) => ({ by: title, named: sources }))
		},
		{
			file: 'questions',
			what: 'exhibit',
			names: idsOf(exhibits),
			wanted: written.map(({ id, exhibit, reveal }) => ({ by: id, named: [exhibit, reveal] }))
		},
		{
			file: 'lesson.yaml',
			what: 'question',
			names: idsOf(written),
			wanted: [{ by: 'exit', named: plan.exit }]
		},
		{
			file: 'pack.yaml',
			what: 'question',
			names: idsOf(written),
			wanted: [
				{ by: 'opening', named: about.opening },
				{ by: 'course', named: about.course.flat() }
			]
		}
	]);
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
	const sheets = Object.fromEntries(
		await Promise.all(
			questions.map(async (item) => {
				const sheet = sheetOf(item, set);
				const version = (await digest(canonical(publishedSheet(sheet)))).slice(0, 8);
				return [item.id, { version, sheet }];
			})
		)
	);
	const opening = openingOf(sheets[about.opening[0]!]!.sheet, folder);
	const round = starter(questions, about.opening, { count: starterCount }, 'opening');
	const first = firstOf(
		opening,
		set,
		glossary,
		round.map((id) => sheets[id]!.sheet.question)
	);
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

const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id);

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
