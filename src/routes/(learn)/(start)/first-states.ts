/** A state of the first question once something was handed in. */
interface FirstState {
	/** What was handed in, in order; '' for an answer that was asked for instead of a second try. */
	tried: string[];
	/** The answer that is picked and spoken of. */
	last: string;
	told: boolean;
	outcome: 'right' | 'again';
}

/** All states that a question of which one option is picked can come to. */
export function statesOf(options: readonly string[], right: string): FirstState[] {
	return options.flatMap((first): FirstState[] => {
		if (first === right) return [{ tried: [first], last: first, told: true, outcome: 'right' }];
		const common = { outcome: 'again' } as const;
		const others = options.filter((option) => option !== first);
		return [
			{ ...common, tried: [first], last: first, told: false },
			...others.map((last) => ({ ...common, tried: [first, last], last, told: true })),
			{ ...common, tried: [first, ''], last: first, told: true }
		];
	});
}
