/** The same questions, each that names another in `after` right after that one where it is there. */
export function linked<One extends { id: string; after?: string }>(
	questions: readonly One[]
): One[] {
	const byId = new Map(questions.map((one) => [one.id, one]));
	// A first has no first itself, so imported circles and chains stay as they are.
	const firstOf = ({ after = '' }: One) => {
		const first = byId.get(after);
		return first && !byId.has(first.after ?? '') ? first : undefined;
	};
	return questions
		.filter((one) => !firstOf(one))
		.flatMap((one) => [one, ...questions.filter((other) => firstOf(other) === one)]);
}
