import * as v from 'valibot';
import { question as shape } from '../question';
import { argumentForm } from './argument/form';
import { choiceForm } from './choice/form';
import { clozeForm } from './cloze/form';
import { problems } from './desk';
import { estimateForm } from './estimate/form';
import { findForm } from './find/form';
import { addGroup, addRow, type Editable, type Form, type Missing } from './form';
import { matchForm } from './match/form';
import { numberForm } from './number/form';
import { orderForm } from './order/form';
import type { KindName, Question, QuestionOf } from './schemas';
import { shortForm } from './short/form';
import { sortForm } from './sort/form';
import { truthForm } from './truth/form';
import { writeForm } from './write/form';

/** How every kind is written. A kind left out here does not compile. */
const forms = {
	choice: choiceForm,
	truth: truthForm,
	cloze: clozeForm,
	short: shortForm,
	number: numberForm,
	match: matchForm,
	order: orderForm,
	sort: sortForm,
	find: findForm,
	argument: argumentForm,
	estimate: estimateForm,
	write: writeForm
} satisfies { [Name in KindName]: Editable<QuestionOf<Name>> };

const formFor = (kind: KindName) => forms[kind] as unknown as Editable<Question>;

const empty = (kind: KindName, id: string): Form => ({
	...{ id, kind, prompt: '', explanation: '', hint: '', locator: '', rows: [], groups: [] },
	...{
		root: '',
		text: '',
		accepted: '',
		answer: 'yes',
		value: '',
		tolerance: '',
		unit: '',
		earlier: {}
	},
	...{ title: '', counts: '', order: 'time' as const },
	...{ model: '', from: '', to: '' }
});

export function newForm(kind: KindName, id: string, random: () => number): Form {
	const { rows, groups } = formFor(kind);
	let form = empty(kind, id);
	for (let row = 0; row < rows; row++) form = addRow(form, random);
	for (let group = 0; group < groups; group++) form = addGroup(form, random);
	return form;
}

/** As another kind: rows and groups are each kind's own and wait for it, all else stays. */
export function changeKind(form: Form, kind: KindName, random: () => number): Form {
	const now = { rows: form.rows, groups: form.groups };
	const earlier: Form['earlier'] = { ...form.earlier, [form.kind]: now };
	const { rows, groups } = earlier[kind] ?? newForm(kind, form.id, random);
	return { ...form, kind, rows, groups, earlier };
}

/** A question to be edited; `id` where it becomes a copy. */
export function draft(question: Question, id: string): Form {
	const { kind, prompt, explanation = '', hint = '', locator = '', point, level } = question;
	const { also, after, exhibit, reveal } = question;
	return {
		...empty(kind, id),
		...{ prompt, explanation, hint, locator, point, level, also, after, exhibit, reveal },
		...formFor(kind).draft(question)
	};
}

/** The question that a form comes to, or what it still lacks. */
export function finish(form: Form): { question: Question } | { missing: Missing[] } {
	const { missing, finish } = formFor(form.kind);
	const lacks: Missing[] = [
		...(form.prompt.trim() ? [] : [{ code: 'prompt' } as const]),
		...missing(form)
	];
	if (lacks.length) return { missing: lacks };
	const checked = v.safeParse(shape, { ...common(form), ...finish(form) });
	if (!checked.success) return { missing: [{ code: 'unusable' }] };
	const [problem] = problems(checked.output);
	if (problem?.path.startsWith('feedback')) return { missing: [{ code: 'wrong-is-right' }] };
	return problem ? { missing: [{ code: 'unusable' }] } : { question: checked.output };
}

function common({
	id,
	kind,
	prompt,
	explanation,
	hint,
	locator,
	point,
	level,
	also,
	...form
}: Form): object {
	const { after, exhibit, reveal } = form;
	const optional = Object.entries({
		...{ explanation, hint, locator, point, level },
		...{ after, exhibit, reveal }
	});
	const filled = Object.fromEntries(optional.filter(([, text]) => text?.trim()));
	return {
		id,
		kind,
		prompt: prompt.trim(),
		...filled,
		...(also && { also })
	};
}
