import type { Taken } from '$lib/class/taking/taken';
import type { PlayerSet } from '$lib/questions/sets/player-set';
import { content } from '$content';
import type { Material } from '../../material';
import { sit } from '../received';

/** A set as it plays in a frame. */
interface Framed {
	set: PlayerSet;
	views: Material['views'];
}

/** Opens a code; nothing is kept. `keyless`: the teacher keeps some of the answers. Throws where the network is gone. */
export async function frame(code: string, untitled: string): Promise<Framed | { issue: string }> {
	const sitting = await sit(code);
	if ('issue' in sitting) return { issue: sitting.issue.code };
	const { set, taking, material } = sitting;
	const asked = taking.questions.flatMap(whole);
	if (asked.length < taking.questions.length) return { issue: 'keyless' };
	const { title = untitled, instructions, language, hash, options } = set;
	return {
		set: {
			...{ title, language, hash, options },
			paper: taking.paper.hash,
			...(instructions && { instructions }),
			sheets: asked.map((question) => ({ ...material.sheets[question.id], question })),
			essay: await content.essay(),
			glossary: material.glossary
		},
		views: material.views
	};
}

const whole = (taken: Taken) =>
	taken.by === 'teacher-later'
		? []
		: [{ ...taken.question, ...(taken.points && { points: taken.points }) }];
