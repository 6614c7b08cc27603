import {
	base,
	broken,
	choice,
	entry,
	mapped,
	mapping,
	matches,
	modal,
	outcome,
	prompt,
	response,
	scoreIf,
	set,
	simple,
	variable
} from './qti-elements';
import { blanksOf, pieces } from '../../questions/kinds/cloze/cloze';
import type { Question } from '../../questions/question';
import { sorted } from '../../questions/kinds/sorted';
import { rubricOf } from '../files/rubric';
import { nameOf } from '../files/text';
import { widened } from './tolerance';
import { element, type Content, type Element } from '../files/xml';

// One question as an item of QTI 2.2, with its scoring in it.

export function item(question: Question): Element {
	const { id, prompt, explanation, feedback = {} } = question;
	const { declared, asked, scored } = body(question);
	const notes =
		question.kind === 'choice' || question.kind === 'truth' ? Object.entries(feedback) : [];
	const several = question.kind === 'choice' && question.right.length > 1;
	return element(
		'assessmentItem',
		{ identifier: id, title: nameOf(prompt), adaptive: 'false', timeDependent: 'false' },
		declared,
		outcome('SCORE', 'single', 'float', '0'),
		explanation === undefined ? undefined : outcome('SOLUTION', 'single', 'identifier'),
		notes.length ? outcome('NOTE', several ? 'multiple' : 'single', 'identifier') : undefined,
		element('itemBody', {}, asked),
		element(
			'responseProcessing',
			{},
			scored,
			explanation === undefined ? undefined : set('SOLUTION', base('identifier', 'shown')),
			notes.length ? set('NOTE', variable('RESPONSE')) : undefined
		),
		explanation === undefined ? undefined : modal('SOLUTION', 'shown', explanation),
		notes.map(([option, note]) => modal('NOTE', option, note))
	);
}

interface Body {
	declared: Content;
	asked: Content;
	scored: Content;
}

function body(question: Question): Body {
	switch (question.kind) {
		case 'choice': {
			const { options, right } = question;
			if (right.length === 1)
				return {
					declared: response('RESPONSE', 'single', 'identifier', right),
					asked: choice(question.prompt, options, 1),
					scored: scoreIf(matches)
				};
			const shares = Object.keys(sorted(options)).map((option): [string, number] => [
				option,
				(right.includes(option) ? 1 : -1) / right.length
			]);
			return {
				declared: response('RESPONSE', 'multiple', 'identifier', right, mapping(shares)),
				asked: choice(question.prompt, options, 0),
				scored: set('SCORE', mapped('RESPONSE'))
			};
		}
		case 'truth':
			return {
				declared: response('RESPONSE', 'single', 'identifier', [question.right]),
				asked: choice(question.prompt, { no: 'No', yes: 'Yes' }, 1),
				scored: scoreIf(matches)
			};
		case 'short': {
			const gives = question.accepted.map((spelling): [string, number] => [spelling, 1]);
			return {
				declared: response(
					'RESPONSE',
					'single',
					'string',
					question.accepted.slice(0, 1),
					mapping(gives, true)
				),
				asked: [element('p', {}, broken(question.prompt)), element('p', {}, entry('RESPONSE'))],
				scored: set('SCORE', mapped('RESPONSE'))
			};
		}
		case 'cloze': {
			const blanks = blanksOf(question);
			const name = (blank: string) => `RESPONSE-${blank}`;
			return {
				declared: blanks.map((blank) => {
					const spellings = question.blanks[blank]!;
					const gives = spellings.map((one): [string, number] => [one, 1 / blanks.length]);
					return response(
						name(blank),
						'single',
						'string',
						spellings.slice(0, 1),
						mapping(gives, true)
					);
				}),
				asked: [
					element('p', {}, broken(question.prompt)),
					element(
						'p',
						{},
						pieces(question.text).map((piece, index) =>
							index % 2 ? entry(name(piece)) : broken(piece)
						)
					)
				],
				scored: set(
					'SCORE',
					element(
						'sum',
						{},
						blanks.map((blank) => mapped(name(blank)))
					)
				)
			};
		}
		case 'number': {
			const tolerance = widened(question.value, question.tolerance ?? '0');
			return {
				declared: response('RESPONSE', 'single', 'float', [question.value]),
				asked: [element('p', {}, broken(question.prompt)), element('p', {}, entry('RESPONSE'))],
				scored: scoreIf(
					element(
						'equal',
						{ toleranceMode: 'absolute', tolerance: `${tolerance} ${tolerance}` },
						variable('RESPONSE'),
						element('correct', { identifier: 'RESPONSE' })
					)
				)
			};
		}
		case 'match':
			return pairs(question, ([item]) => [question.right[item]!]);
		case 'sort':
			return pairs(question, ([item]) => question.right[item]!);
		case 'order':
			return {
				declared: response('RESPONSE', 'ordered', 'identifier', question.right),
				asked: element(
					'orderInteraction',
					{ responseIdentifier: 'RESPONSE', shuffle: 'true' },
					prompt(question.prompt),
					simple(question.items)
				),
				scored: scoreIf(matches)
			};
		case 'write':
			return {
				declared: element('responseDeclaration', {
					...{ identifier: 'RESPONSE', cardinality: 'single', baseType: 'string' }
				}),
				asked: [
					element(
						'rubricBlock',
						{ view: 'scorer', use: 'scoring' },
						element('p', {}, broken(rubricOf(question)))
					),
					element(
						'extendedTextInteraction',
						{ responseIdentifier: 'RESPONSE' },
						prompt(question.prompt)
					)
				],
				scored: undefined
			};
		case 'find':
		case 'argument':
		case 'estimate':
			return { declared: undefined, asked: undefined, scored: undefined };
	}
}

/** Items to put with options; a letter before each id keeps the two sides apart. */
function pairs(
	question: Extract<Question, { kind: 'match' | 'sort' }>,
	rightOf: (item: [string, string]) => string[]
): Body {
	const items = Object.entries(sorted(question.items));
	const gives = items.flatMap((item) =>
		rightOf(item).map((option): [string, number] => [`i-${item[0]} o-${option}`, 1 / items.length])
	);
	const best = items.map((item) => `i-${item[0]} o-${rightOf(item)[0]!}`);
	const side = (start: string, texts: Record<string, string>, matchMax: string) =>
		element(
			'simpleMatchSet',
			{},
			Object.entries(sorted(texts)).map(([id, text]) =>
				element('simpleAssociableChoice', { identifier: `${start}-${id}`, matchMax }, broken(text))
			)
		);
	return {
		declared: response('RESPONSE', 'multiple', 'directedPair', best, mapping(gives)),
		asked: element(
			'matchInteraction',
			{
				...(question.kind === 'sort' && { class: 'sort' }),
				...{ responseIdentifier: 'RESPONSE', shuffle: 'true' },
				maxAssociations: `${items.length}`
			},
			prompt(question.prompt),
			side('i', question.items, '1'),
			side('o', question.options, '0')
		),
		scored: set('SCORE', mapped('RESPONSE'))
	};
}
