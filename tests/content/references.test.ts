import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { paragraphOf } from '../../src/lib/questions/essay';
import {
	at,
	cards,
	claimIds,
	claims,
	exhibits,
	fileOf,
	files,
	folder,
	idioms,
	items,
	lesson,
	pack,
	questions,
	set,
	skills,
	sources,
	terms,
	texts,
	standards
} from './content';

// Where a link may lead: a government, GAO, CRS, court or TRAC page, or the news report itself.
// No mirrors, reprints, advocacy groups or encyclopedias: those are named without a link.
const hosts: Record<string, string[]> = {
	government: ['ice.gov', 'www.ice.gov', 'cbp.gov', 'ohss.dhs.gov'],
	gao: ['www.gao.gov'],
	crs: ['www.congress.gov'],
	courts: ['justice.gov', 'www.justice.gov'],
	trac: ['trac.syr.edu', 'tracreports.org'],
	news: [
		...['cyberscoop.com', 'english.elpais.com', 'justthenews.com', 'm.washingtontimes.com'],
		...[
			'thehill.com',
			'themarkup.org',
			'tucson.com',
			'www.axios.com',
			'www.cbsnews.com',
			'www.desertsun.com'
		],
		...['www.kpbs.org', 'www.nationalreview.com', 'www.nbcnews.com', 'www.washingtonpost.com'],
		'www.washingtontimes.com'
	]
};
// Read only in a copy that is not the original's: named, never linked.
const weak = [
	's13b',
	's40b',
	's46b',
	's46c',
	's61b',
	's71',
	's72',
	's77',
	's78',
	's92',
	's98b',
	's100'
];

const points = new Set([...claims, ...terms, ...skills].map(({ id }) => id));
const places = Object.keys(set.essay.places);
const shown = exhibits.map(({ id, points }) => ({
	id,
	sources: points.flatMap((point) => ('sources' in point ? point.sources : []))
}));
const cited = [...claims, ...terms, ...shown].flatMap((item) => [
	...(item.sources ?? []).map((source) => ({ item: item.id, source })),
	...('another' in item ? (item.another?.sources ?? []) : []).map((source) => ({
		item: item.id,
		source
	}))
]);

describe('ids', () => {
	it('are unique over everything', () => {
		const seen = new Set<string>();
		const twice = items.filter(({ id }) => seen.size === seen.add(id).size);
		expect(twice.map(({ id }) => `${at(id)}: choose another id, this one is taken`)).toEqual([]);
	});

	it('are words of 3 to 32 letters, digits and hyphens, and never look like an own item', () => {
		const odd = items.filter(({ id }) => !/^(?!own-)[a-z][a-z0-9-]{2,31}$/.test(id));
		expect(odd.map(({ id }) => at(id))).toEqual([]);
	});

	it('of options and items are single letters or the words of the group, so they show nothing', () => {
		const telling = questions.flatMap((question) =>
			[
				...('options' in question ? Object.keys(question.options) : []),
				...('items' in question ? Object.keys(question.items) : [])
			]
				.filter((id) => !/^[a-z]$/.test(id) && question.kind !== 'sort')
				.map((id) => `${at(question.id)}: call ${id} by a letter`)
		);
		expect(telling).toEqual([]);
	});
});

describe('the argument', () => {
	const groups = set.essay.argument.map(({ claims }) => claims);

	it('names each claim once', () => {
		const named = groups.flatMap(Object.keys);
		expect(named.filter((claim, at) => named.indexOf(claim) < at)).toEqual([]);
	});

	it('hangs each claim, through parents of its own group, from a top', () => {
		const hangs = (group: (typeof groups)[number], claim: string, way: string[] = []): boolean => {
			const [first] = group[claim] ?? ['missing:none'];
			const parent = first?.split(':')[0];
			return !parent || (!way.includes(claim) && hangs(group, parent, [...way, claim]));
		};
		const loose = groups.flatMap((group) =>
			Object.keys(group).filter((claim) => !hangs(group, claim))
		);
		expect(loose).toEqual([]);
	});
});

const parentsIn = (claims: Record<string, string[]>) =>
	Object.values(claims)
		.flat()
		.map((support) => support.split(':')[0]!);

describe('references', () => {
	it('of questions and cards lead to a point that exists', () => {
		const lost = [...questions, ...cards].filter(({ point }) => point && !points.has(point));
		expect(lost.map(({ id, point }) => `${at(id)}: no claim, term or skill ${point}`)).toEqual([]);
	});

	it('to places lead to one of the essay', () => {
		const lost = items.flatMap((item) =>
			[
				...('locator' in item && item.locator ? [item.locator] : []),
				...('also' in item ? (item.also ?? []) : []),
				...('locators' in item ? item.locators : [])
			]
				.filter((place) => !places.includes(place))
				.map((place) => `${at(item.id)}: the essay has no place ${place}`)
		);
		expect(lost).toEqual([]);
	});

	it('of linked questions lead to a first that is no second and has no other', () => {
		const seconds = questions.filter(({ after }) => after);
		const lost = seconds.filter(
			({ after }) =>
				seconds.some(({ id }) => id === after) || !questions.some(({ id }) => id === after)
		);
		expect(lost.map(({ id, after }) => `${at(id)}: no first question ${after}`)).toEqual([]);
		const named = seconds.map(({ after }) => after);
		expect(named.filter((first, index) => named.indexOf(first) < index)).toEqual([]);
	});

	it('to other places name none twice', () => {
		const twice = questions.filter(
			({ locator, also = [] }) => new Set([locator, ...also]).size <= also.length
		);
		expect(twice.map(({ id }) => at(id))).toEqual([]);
	});

	it('to sources lead to sources.yaml', () => {
		const lost = cited.filter(({ source }) => !sources.some(({ id }) => id === source));
		expect(lost.map(({ item, source }) => `${at(item)}: no source ${source}`)).toEqual([]);
	});

	it('of skills and of the argument lead to claims', () => {
		const lost = [
			...skills.flatMap((skill) => skill.claims.map((claim) => [at(skill.id), claim])),
			...set.essay.argument.flatMap(({ title, claims }) =>
				[...Object.keys(claims), ...parentsIn(claims)].map((claim) => [
					`essay.yaml argument ${title}`,
					claim
				])
			)
		].filter(([, claim]) => !claimIds.has(claim!));
		expect(lost.map(([where, claim]) => `${where}: no claim ${claim}`)).toEqual([]);
	});

	it('by place put each question into the file of its paragraph', () => {
		const astray = questions.filter(
			({ id, locator }) =>
				fileOf(id) !== `questions/${paragraphOf(locator ?? '?').toLowerCase()}.yaml`
		);
		expect(astray.map(({ id, locator }) => `${at(id)}: ${locator} has another file`)).toEqual([]);
	});
});

describe('what is written', () => {
	const read = (name: string): unknown =>
		parse(readFileSync(join(folder, name), 'utf8'), { schema: 'failsafe' });

	it('is kept whole: the schema knows every field', () => {
		const kept = new Map(items.map((item) => [item.id, item as object]));
		const dropped = files
			.filter(
				(name) => !['essay.yaml', 'pack.yaml', 'lesson.yaml', 'standards.yaml'].includes(name)
			)
			.flatMap((name) => (read(name) as ({ id: string } & object)[]) ?? [])
			.flatMap((raw) =>
				missing(raw, kept.get(raw.id), '').map(
					(field) => `${at(raw.id)}: no field is called ${field}`
				)
			);
		const single = [
			...missing(read('essay.yaml'), set.essay, ''),
			...missing(read('pack.yaml'), pack, ''),
			...missing(read('lesson.yaml'), lesson, ''),
			...missing(read('standards.yaml'), standards, '')
		];
		expect([...dropped, ...single]).toEqual([]);
	});

	function missing(raw: unknown, kept: unknown, path: string): string[] {
		if (raw === undefined || typeof raw !== 'object') return raw === kept ? [] : [path];
		if (!kept || typeof kept !== 'object') return [path];
		return Object.entries(raw!).flatMap(([name, inner]) =>
			missing(inner, (kept as Record<string, unknown>)[name], path ? `${path}.${name}` : name)
		);
	}
});

it('standards are each supported by some skill, or by words', () => {
	const used = new Set(skills.flatMap(({ standards }) => standards));
	const idle = standards.filter(({ code, terms }) => !used.has(code) && !terms);
	expect(idle.map(({ code }) => code)).toEqual([]);
});

describe('sources', () => {
	it('are all used', () => {
		const used = new Set(cited.map(({ source }) => source));
		const idle = sources.filter(({ id }) => !used.has(id));
		expect(idle.map(({ id }) => `${at(id)}: cite it or delete it`)).toEqual([]);
	});

	it('link only to the hosts of the table, safely', () => {
		const allowed = new Set(Object.values(hosts).flat());
		const others = sources.filter(
			({ url }) => url && !(url.startsWith('https://') && allowed.has(new URL(url).hostname))
		);
		expect(others.map(({ id, url }) => `${at(id)}: name it without the link ${url}`)).toEqual([]);
	});

	it('of advocacy have no link, nor have those read in a copy only', () => {
		const linked = sources.filter(
			({ id, url, standing }) => url && (standing === 'advocacy' || weak.includes(id))
		);
		expect(linked.map(({ id }) => `${at(id)}: take out the url`)).toEqual([]);
	});

	it('are the only texts that hold a web address', () => {
		const found = texts.filter(({ text }) => /https?:|www\./.test(text));
		expect(found.map(({ item, field }) => `${at(item)} ${field}`)).toEqual([]);
	});
});

it('every idiom is a text that some reader meets', () => {
	const elsewhere = texts.filter(({ item }) => !idioms.some(({ id }) => id === item));
	const all = elsewhere.map(({ text }) => text.toLowerCase()).join('\n');
	const idle = idioms.filter(({ text }) => !all.includes(text.replace(/[“”]/g, '').toLowerCase()));
	expect(idle.map(({ id }) => `${at(id)}: no text of ours has these words`)).toEqual([]);
});
