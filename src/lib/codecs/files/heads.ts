// What the columns of a table are, by the words above them: in any case and order, with what stands around
// them left off (`Answer 1 - max 75 characters`), in English, German and Spanish.

const meanings: [string, RegExp][] = [
	[
		'question',
		/^((the )?questions?( text| title| stem)?|prompt|stem|(quiz)?fragen?(text|stellung)?|preguntas?|enunciado|texto de (la )?pregunta)$/
	],
	[
		'kind',
		/^(kind|type|(question|item) ?type|typ|art|frage(n)?typ|fragenart|tipo( de (la )?pregunta)?)$/
	],
	[
		'options',
		/^((answer )?(options|choices)|(possible )?answers|alternatives|optionen|auswahl|antworten|antwortmoglichkeiten|opciones|respuestas|alternativas)$/
	],
	[
		'key',
		/^(answer|(the )?(correct|right|true)( answers?| options?| choices?)?( (number|no|letter))?|answer key|key|solution|losung(en)?|(die )?(richtige|korrekte)( antwort(en)?| losung(en)?)?|richtig|antwort|(la )?(respuesta|opcion|alternativa)s? (correcta|verdadera)s?|correctas?|solucion|clave|respuesta)$/
	],
	[
		'explanation',
		/^((answer )?explanation|rationale|feedback|erklarung|erlauterung|begrundung|ruckmeldung|explicacion( de la respuesta)?|justificacion|retroalimentacion)$/
	],
	[
		'front',
		/^(term|front|word|vorderseite|begriff|wort|vokabel|termino|palabra|anverso|frente|concepto)$/
	],
	[
		'back',
		/^(definition|back|meaning|translation|ruckseite|bedeutung|ubersetzung|erklarung|definicion|significado|traduccion|reverso|dorso)$/
	],
	[
		'image',
		/^((image|picture|photo|bild|imagen|foto)( ?(link|url|adresse|enlace))?|enlace de (la )?imagen|media)$/
	],
	['hint', /^(hint|hinweis|tipp|pista)$/],
	['points', /^(points?|score|punkte?|puntos|puntuacion)$/]
];
const own = [
	'id',
	'number',
	'place',
	'point',
	'level',
	'text',
	'items',
	'unit',
	'accepted',
	'notes'
];
const option =
	/^(?:(?:answer )?(?:option|choice|alternative)|answer|(?:antwort|auswahl)(?:moglichkeit)?|opcion|alternativa|respuesta|antwortoption)? ?([a-j]|\d{1,2})$/;
const wrong =
	/^(?:incorrect|wrong|false|distractor|falsche|falsch|distraktor|(?:respuesta|opcion) (?:incorrecta|falsa)|incorrecta)(?: (?:answer|option|choice|antwort))? ?(\d{0,2}|[a-j])$/;

export interface Heads {
	/** Which row they are. */
	row: number;
	/** Columns by meaning. */
	at: Map<string, number>;
	options: number[];
	/** Columns of wrong answers, where the right one has a column of its own. */
	wrong: number[];
}

const plain = (head: string) =>
	head
		.slice(0, 200)
		.normalize('NFD')
		.replace(/[\u0300-\u036f\ufeff]/g, '')
		.toLowerCase()
		.replace(/\(s\)/g, 's')
		.replace(/ß/g, 'ss')
		.replace(/[([*:\n].*$|\s[-–—].*$/s, '')
		.replace(/[_\s]+/g, ' ')
		.trim();

/** What each cell of a row says, if it is a head. */
export function readHeads(cells: string[], row: number): Heads {
	const heads: Heads = { row, at: new Map(), options: [], wrong: [] };
	for (const [column, cell] of cells.entries()) {
		const head = plain(cell);
		if (!head) continue;
		const name =
			own.find((one) => one === head) ?? meanings.find(([, words]) => words.test(head))?.[0];
		if (name) {
			if (!heads.at.has(name)) heads.at.set(name, column);
		} else if (option.test(head)) heads.options.push(column);
		else if (wrong.test(head)) heads.wrong.push(column);
	}
	return heads;
}

/** What the table holds by its heads: rows of questions, or of cards. */
export function holds({ at, options, wrong }: Heads): 'questions' | 'cards' | undefined {
	const choices = options.length > 1 || wrong.length > 0 || at.has('options') || at.has('kind');
	if (at.has('question') && at.has('key') && choices) return 'questions';
	if (at.has('front') && (at.has('back') || at.has('explanation'))) return 'cards';
	return at.has('question') && at.has('key') && !options.length ? 'cards' : undefined;
}

/** The first row that reads like heads; titles and instructions may stand above. */
export function findHeads(rows: readonly { cells: string[] }[]): Heads | undefined {
	for (const [index, { cells }] of rows.slice(0, 40).entries()) {
		const heads = readHeads(cells, index);
		if (holds(heads)) return heads;
	}
	return undefined;
}
