// What the columns of a table are, by the words above them: in any case and order, with what stands around
// them left off (`Answer 1 - max 75 characters`), in English, German and Spanish.

const meanings: [string, RegExp][] = [
	[
		'question',
		/^((the )?questions?( text| title| stem)?|q|prompt|stem|statements?|(quiz)?fragen?(text|stellung)?|aussage|preguntas?|enunciado|afirmacion|texto de (la )?pregunta|enonce|domand[ae]|perguntas?|vraag|vragen)$/
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
		/^(answer|(the )?(correct|right|true)( answers?| options?| choices?| responses?)?( (number|no|letter|index))?|answer index|response|answer key|key|solution|losung(en)?|(die )?(richtige|korrekte)( antwort(en)?| losung(en)?)?|richtig|antwort|(la )?(respuesta|opcion|alternativa)s? (correcta|verdadera)s?|correctas?|solucion|clave|respuesta|ans|(bonne|juste) reponse|reponses? (correcte|juste)s?|rispost[ae] (corrett|giust)[ae]|respostas? (corret|cert)as?|(juiste|goede) antwoord(en)?|true ?(or|\/) ?false|t ?\/ ?f|(wahr|richtig) ?(oder|\/) ?falsch|verdadero ?(o|\/) ?falso)$/
	],
	[
		'explanation',
		/^((answer )?explanations?|rationale|feedback|erklarung|erlauterung|begrundung|ruckmeldung|explicacion( de la respuesta)?|explication|spiegazione|explicacao|toelichting|justificacion|retroalimentacion)$/
	],
	[
		'front',
		/^(term|front|word|vocab(ulary)?|vorderseite|begriff|wort|vokabel|termino|palabra|anverso|frente|concepto)$/
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
	['points', /^(points?|score|marks?|punkte?|puntos|puntuacion)$/]
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
	/^(?:(?:answer )?(?:options?|opt|choice|alternative)|answer|ans|reponse|proposition|choix|risposta|opzione|opcao|alternative|antwoord|optie|(?:antwort|auswahl)(?:moglichkeit)?|opcion|alternativa|respuesta|resposta|antwortoption)? ?([a-j]|\d{1,2})$/;
const wrong =
	/^(?:incorrect|wrong|false|distractor|falsche|falsch|distraktor|(?:respuesta|opcion) (?:incorrecta|falsa)|incorrecta)(?: (?:answers?|options?|choices?|responses?|antwort(?:en)?))? ?(\d{0,2}|[a-j])$/;

/** What may stand beside a question and its answer and is neither. */
const beside =
	/^((question )?(no|nr|num(ber)?|#|id)|n[°º]|tags?|topics?|categor(y|ies)|subject|unit|chapter|difficulty|(time|zeit|tiempo|temps|tempo|limite).*|source|notes?|date|author|language|deck)(?![a-z])/;

export interface Heads {
	/** Which row they are. */
	row: number;
	/** Columns by meaning. */
	at: Map<string, number>;
	options: number[];
	/** Columns of wrong answers, where the right one has a column of its own. */
	wrong: number[];
	/** Columns whose heads say nothing that is known. */
	others: number[];
}

const plain = (head: string) =>
	head
		.slice(0, 200)
		.normalize('NFD')
		.replace(/[\u0300-\u036f\ufeff]/g, '')
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.replace(/\(s\)/g, 's')
		.replace(/ß/g, 'ss')
		.replace(/[([*:\n].*$|\s[-–—].*$/s, '')
		.replace(/[_\s]+/g, ' ')
		.trim();

/** What each cell of a row says, if it is a head. */
export function readHeads(cells: string[], row: number): Heads {
	const heads: Heads = { row, at: new Map(), options: [], wrong: [], others: [] };
	const all = cells.map(plain);
	// Columns of the two answers, where a third one says which is right.
	const both = ['true', 'false'].every((one) => all.includes(one)) && all.some(saysKey);
	for (const [column, head] of all.entries()) {
		if (!head) continue;
		if (both && /^(true|false)$/.test(head)) {
			heads.options.push(column);
			continue;
		}
		const name =
			own.find((one) => one === head) ?? meanings.find(([, words]) => words.test(head))?.[0];
		if (name) {
			if (heads.at.has(name)) heads.others.push(column);
			else heads.at.set(name, column);
		} else if (option.test(head)) heads.options.push(column);
		else if (wrong.test(head)) heads.wrong.push(column);
		else if (!beside.test(head)) heads.others.push(column);
	}
	// `Q` and `A`, where nothing else answers.
	const [only] = heads.options;
	if (heads.options.length === 1 && all[only!] === 'a' && !heads.at.has('key')) {
		heads.at.set('key', only!);
		heads.options.pop();
	}
	return heads;
}
const saysKey = (head: string) =>
	head !== 'true' && meanings.find(([, words]) => words.test(head))?.[0] === 'key';

/** What the table holds by its heads: rows of questions, or of cards. */
export function holds({ at, options, wrong, others }: Heads): 'questions' | 'cards' | undefined {
	const choices = options.length > 1 || wrong.length > 0 || at.has('options') || at.has('kind');
	if (at.has('question') && at.has('key') && choices) return 'questions';
	if (at.has('front') && (at.has('back') || at.has('explanation'))) return 'cards';
	// Where more columns stand between them, they are answers under heads that nobody knows.
	const [question, key] = [at.get('question'), at.get('key')];
	if (question === undefined || key === undefined || options.length) return undefined;
	return others.some((column) => column > question && column < key) ? undefined : 'cards';
}

/** The first row that reads like heads; titles and instructions may stand above. */
export function findHeads(rows: readonly { cells: string[] }[]): Heads | undefined {
	for (const [index, { cells }] of rows.slice(0, 40).entries()) {
		const heads = readHeads(cells, index);
		if (holds(heads)) return heads;
	}
	return undefined;
}
