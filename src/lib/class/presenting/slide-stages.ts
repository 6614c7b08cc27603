import type { Exhibit } from '../../questions/exhibit';
import type { Response } from '../../questions/kinds/kind';
import { growing } from '../../questions/kinds/paper';
import type { Question } from '../../questions/question';

/** How much of a question a slide shows. */
export interface Stage {
	/** Figures of the exhibit that stands with it, and of the one that its answer brings. */
	exhibit: number;
	reveal: number;
	/** The answer as far as it is there; empty before. */
	right: Response;
	/** The whole answer, with what explains it. */
	told: boolean;
}

type Figures = Pick<Exhibit, 'points'> | undefined;

/** From the bare question to all of it, one press of a key after the other: exhibits and maps grow. */
export function stagesOf(question: Question, exhibit: Figures, reveal: Figures): Stage[] {
	const asked = { right: [], told: false, reveal: 0 };
	const shown = exhibit?.points.length ?? 0;
	const answers = growing(question);
	return [
		...upTo(shown).map((count): Stage => ({ ...asked, exhibit: count })),
		...answers
			.slice(0, -1)
			.map((right): Stage => ({ exhibit: shown, right, told: false, reveal: 0 })),
		...upTo(reveal?.points.length ?? 0).map((count): Stage => ({
			exhibit: shown,
			right: answers.at(-1)!,
			told: true,
			reveal: count
		}))
	];
}

/** The stage that the key leads to; from the last one the answer is hidden again. */
export const stageAfter = (stages: readonly Stage[], at: number): number =>
	at < stages.length - 1 ? at + 1 : stages.findLastIndex(({ right }) => !right.length);

/** 1, 2 ... count; 0 alone where there is nothing to count. */
const upTo = (count: number): number[] =>
	count ? Array.from({ length: count }, (_, index) => index + 1) : [0];
