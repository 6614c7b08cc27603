import { isScored } from '../../questions/kinds';
import type { Question } from '../../questions/question';
import { mean, type GroupOf } from '../../study/rounds/tally';
import type { Given, HandIn } from '../taking/hand-in';
import { enough } from './enough';
import { groupRows, type GroupRow } from './group-rows';
import { judging, saidHowSure, type JudgingRow } from './judging';
import { scoresOf, type Graded, type Scores } from './scores';
import { separation } from './separation';
import { sharesOf } from '../../questions/kinds/codes';
import type { PartShares } from '../../questions/kinds/kind';

// What a class misread. A question that was not seen counts nowhere: not for a student, nor for a question. One that
// students judged themselves is in no score: only the judgments are counted.

/** A set as its teacher has it, with every key. */
export interface WholeSet extends Graded {
	/** The essay's, in reading order. */
	places: readonly string[];
	/** The skill, or the type of point, that a point belongs to. */
	groupOf: GroupOf;
}

export interface StudentRow {
	label: string;
	name: string;
	attempt: number;
	seen: number;
	right: number;
	/** Points, and how many the questions seen could give. */
	points: number;
	outOf: number;
	sureButWrong: number;
	/** It came open to a sealed class. */
	unsealed?: true;
	/** Places in the set, from 1, of what was seen and not right. */
	misses: number[];
	/** 0 to 1 by question; nothing for what was not seen. */
	scores: (number | undefined)[];
}

export interface QuestionRow {
	/** Place in the set, from 1. */
	place: number;
	question: Question;
	/** What a right answer counts. */
	points: number;
	seen: number;
	/** Fully right. */
	right: number;
	/** Mean score, 0 to 1; 0 where nobody saw it. */
	mean: number;
	/** Students judged their own answers, so right and mean say nothing. */
	judged?: true;
	parts: PartShares[];
	sureButWrong: number;
	/** The median, where time was asked for. */
	seconds?: number;
	/** -1 to 1: whether those who do well elsewhere do well here. Rough, and only from 20 students up. */
	separates?: number;
	/** "I read it differently", by those who shared it. */
	notes: { label: string; name: string; text: string }[];
}

export interface Analysis {
	students: StudentRow[];
	questions: QuestionRow[];
	places: GroupRow[];
	skills: GroupRow[];
	/** Undefined for fewer than ten students who said how sure they were. */
	judging?: JudgingRow[];
	sureOf: number;
}

/** `counted`: one hand-in a student, see `standing`; all of this set. */
export function analyse(set: WholeSet, counted: readonly HandIn[]): Analysis {
	const weights = set.questions.map((question) =>
		isScored(question) ? Number(question.points ?? '1') : 0
	);
	const scores = scoresOf(set, counted);
	const students = counted.map((one, index) => studentRow(one, scores[index]!, weights));
	const questions = set.questions.map((question, index) =>
		questionRow(set, index, counted, scores, weights[index]!)
	);
	const scored = questions.filter(({ judged }) => !judged);
	const placed = groupRows(scored, ({ question }) => [question.locator]);
	const sure = saidHowSure(counted);
	return {
		students,
		questions,
		places: placed.sort((a, b) => set.places.indexOf(a.key) - set.places.indexOf(b.key)),
		skills: groupRows(scored, ({ question: { point } }) => [point && set.groupOf(point)]),
		sureOf: sure.length,
		...(sure.length >= enough.judging && { judging: judging(counted, scores) })
	};
}

const isSureButWrong = (given: Given, score = 1) =>
	given !== 'unseen' && given.certainty === 'sure' && score < 1;

function studentRow(
	{ label, name, attempt, unsealed, answers }: HandIn,
	scores: (number | undefined)[],
	weights: number[]
): StudentRow {
	const row: StudentRow = {
		...{ label, name, attempt, seen: 0, right: 0, points: 0, outOf: 0, sureButWrong: 0 },
		...{ misses: [], scores },
		...(unsealed && { unsealed })
	};
	row.seen = answers.filter((given) => given !== 'unseen').length;
	scores.forEach((score, index) => {
		if (score === undefined) return;
		row.points += score * weights[index]!;
		row.outOf += weights[index]!;
		if (score === 1) row.right += 1;
		else row.misses.push(index + 1);
		if (isSureButWrong(answers[index]!, score)) row.sureButWrong += 1;
	});
	return row;
}

function questionRow(
	{ questions, language }: WholeSet,
	index: number,
	counted: readonly HandIn[],
	scores: Scores,
	points: number
): QuestionRow {
	const question = questions[index]!;
	const seen: { from: HandIn; given: Exclude<Given, 'unseen'>; score?: number }[] = [];
	counted.forEach((from, student) => {
		const given = from.answers[index]!;
		if (given !== 'unseen') seen.push({ from, given, score: scores[student]![index] });
	});
	const times = seen.flatMap(({ given }) => given.seconds ?? []);
	const separates = separation(scores, index, enough.separating);
	return {
		place: index + 1,
		question,
		points,
		seen: seen.length,
		right: seen.filter(({ score }) => score === 1).length,
		mean: mean(seen.flatMap(({ score }) => score ?? [])),
		...(!isScored(question) && { judged: true }),
		parts: sharesOf(
			question,
			seen.map(({ given }) => given.response),
			language
		),
		sureButWrong: seen.filter(({ given, score }) => isSureButWrong(given, score)).length,
		...(times.length && { seconds: median(times) }),
		...(separates !== undefined && { separates }),
		notes: seen.flatMap(({ from: { label, name }, given: { note } }) =>
			note ? { label, name, text: note } : []
		)
	};
}

function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
}
