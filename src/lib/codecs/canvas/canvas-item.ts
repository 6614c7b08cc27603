import { ends } from '../../questions/text/quantity';
import { blanksOf, pieces } from '../../questions/kinds/cloze/cloze';
import type { Question } from '../../questions/question';
import { sorted } from '../../questions/kinds/sorted';
import {
	equal,
	feedback,
	htmlOf,
	label,
	labels,
	list,
	material,
	metadata,
	oneOf,
	plain,
	rich,
	right,
	share,
	shows,
	typed
} from './canvas-elements';
import { rubricOf } from '../files/rubric';
import { nameOf } from '../files/text';
import { element, type Content, type Element } from '../files/xml';

// One question as an item of QTI 1.2, in the shapes that Canvas itself exports.

const types: Partial<Record<Question['kind'], string>> = {
	truth: 'true_false_question',
	cloze: 'fill_in_multiple_blanks_question',
	short: 'short_answer_question',
	number: 'numerical_question',
	match: 'matching_question',
	order: 'ordering_question',
	sort: 'categorization_question',
	write: 'essay_question'
};
const several = (question: Question) => question.kind === 'choice' && question.right.length > 1;
const typeOf = (question: Question) =>
	types[question.kind] ?? `multiple_${several(question) ? 'answers' : 'choice'}_question`;

/** `pairs`: how this flavour wants the texts of what is matched. */
export function item(question: Question, pairs: typeof plain): Element {
	const { id, prompt, points = '1' } = question;
	// Shown after the answer: one judges by it.
	const explanation = question.kind === 'write' ? rubricOf(question) : question.explanation;
	const notes = noteTexts(question);
	const { asked, scored } = body(question, pairs);
	return element(
		'item',
		{ ident: id, title: nameOf(prompt) },
		element(
			'itemmetadata',
			{},
			element(
				'qtimetadata',
				{},
				metadata('question_type', typeOf(question)),
				metadata('points_possible', points)
			)
		),
		element('presentation', {}, material(stem(question)), asked),
		element(
			'resprocessing',
			{},
			element(
				'outcomes',
				{},
				element('decvar', { maxvalue: '100', minvalue: '0', varname: 'SCORE', vartype: 'Decimal' })
			),
			explanation === undefined ? undefined : shows('general', element('other')),
			notes.map(([option]) => shows(option, equal('response1', option))),
			scored
		),
		explanation === undefined ? undefined : feedback('general', explanation),
		notes.map(([option, note]) => feedback(option, note))
	);
}

const noteTexts = ({ kind, feedback = {} }: Question) =>
	Object.entries(feedback).filter(() => kind === 'choice' || kind === 'truth');

function stem(question: Question): string {
	if (question.kind !== 'cloze') return `<p>${htmlOf(question.prompt)}</p>`;
	const written = pieces(question.text).map((piece, index) =>
		index % 2 ? `[${piece}]` : htmlOf(piece)
	);
	return `<p>${htmlOf(question.prompt)}</p><p>${written.join('')}</p>`;
}

function body(question: Question, pairs: typeof plain): { asked: Content; scored: Content } {
	switch (question.kind) {
		case 'choice': {
			const { options } = question;
			const all = Object.keys(sorted(options)).map((option) => {
				const picked = equal('response1', option);
				return question.right.includes(option) ? picked : element('not', {}, picked);
			});
			return several(question)
				? { asked: oneOf('Multiple', options), scored: right(element('and', {}, all)) }
				: {
						asked: oneOf('Single', options),
						scored: right(equal('response1', question.right[0]!))
					};
		}
		case 'truth':
			return {
				// Canvas knows the kind by its type, the answers by these words.
				asked: element(
					'response_lid',
					{ ident: 'response1', rcardinality: 'Single' },
					element('render_choice', {}, label('yes', rich('True')), label('no', rich('False')))
				),
				scored: right(equal('response1', question.right))
			};
		case 'short':
			return {
				asked: typed({}),
				scored: right(question.accepted.map((spelling) => equal('response1', spelling)))
			};
		case 'number': {
			const [least, most] = ends(question.value, question.tolerance ?? '0');
			return {
				asked: typed({ fibtype: 'Decimal' }),
				// All three comparisons, or New Quizzes reads no numeric type.
				scored: right(
					element(
						'or',
						{},
						equal('response1', question.value),
						element(
							'and',
							{},
							element('vargte', { respident: 'response1' }, least),
							element('varlte', { respident: 'response1' }, most)
						)
					)
				)
			};
		}
		case 'match': {
			const items = Object.entries(sorted(question.items));
			return {
				asked: items.map(([one, text]) =>
					list(`response_${one}`, pairs(text), labels(question.options, pairs))
				),
				scored: items.map(([one]) =>
					share(equal(`response_${one}`, question.right[one]!), items.length)
				)
			};
		}
		case 'cloze': {
			const blanks = blanksOf(question);
			const spellings = (blank: string) =>
				question.blanks[blank]!.map((text, index) => label(`${blank}-${index + 1}`, plain(text)));
			return {
				asked: blanks.map((blank) => list(`response_${blank}`, plain(blank), spellings(blank))),
				scored: blanks.map((blank) =>
					share(equal(`response_${blank}`, `${blank}-1`), blanks.length)
				)
			};
		}
		case 'sort': {
			const { items, options } = question;
			const count = Object.keys(items).length;
			return {
				asked: Object.entries(sorted(options)).map(([group, text]) =>
					list(group, pairs(text), labels(items), { rcardinality: 'Multiple' })
				),
				scored: Object.keys(sorted(items)).map((one) =>
					share(equal(question.right[one]![0]!, one), count)
				)
			};
		}
		case 'order':
			return {
				asked: element(
					'response_lid',
					{ ident: 'response1', rcardinality: 'Ordered' },
					element(
						'render_extension',
						{},
						element(
							'ims_render_object',
							{ shuffle: 'No' },
							element('flow_label', {}, labels(question.items))
						)
					)
				),
				scored: right(question.right.map((one) => equal('response1', one)))
			};
		case 'write':
			return {
				asked: typed({}),
				scored: element(
					'respcondition',
					{ continue: 'No' },
					element('conditionvar', {}, element('other'))
				)
			};
		case 'find':
		case 'argument':
		case 'estimate':
			return { asked: undefined, scored: undefined };
	}
}
