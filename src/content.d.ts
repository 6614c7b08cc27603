declare module '$content' {
	export const content: import('$lib/questions/bank').LanguageContent;
}
declare module '$content/first' {
	type Sheet = import('$lib/questions/bank').Sheet;
	const first: Sheet & {
		gists: Record<string, string>;
		order: string[];
		/** A newcomer's whole round. */
		asked: import('$lib/study/session/session').Asked[];
		glossary: import('$lib/questions/bank').GlossaryEntry[];
		address: string;
		/** Those of the question's point only. */
		names: import('$lib/questions/point').Names;
		/** Above the question. */
		options: string[];
		title: string;
		author: string;
	};
	export default first;
	export const View: import('$lib/questions/kinds/views').ViewComponent;
}
declare module '$content/pack' {
	const pack: import('$lib/questions/pack').Pack;
	export default pack;
}
declare module '$content/places' {
	const places: { locator: string; words: number; hash: string }[];
	export default places;
}
declare module '$content/lines' {
	const lines: import('$lib/questions/essay').DrawnLine[];
	export default lines;
}
declare module '$content/changed' {
	/** When the content was last changed, in seconds. */
	const changed: number;
	export default changed;
}
declare module '$content/bank' {
	const bank: import('$lib/questions/set').QuestionSet;
	export default bank;
}
declare module '$content/standards' {
	const standards: import('$lib/questions/point').Standard[];
	export default standards;
}
declare module '$content/ready-sets' {
	const ready: import('$lib/questions/sets/ready-set').ReadySet[];
	export default ready;
}
declare module '$content/lesson' {
	const lesson: import('$lib/questions/lesson').Lesson;
	export default lesson;
}
declare module 'virtual:early' {
	const tags: { every: string; first: string };
	export default tags;
}
declare module 'virtual:player' {
	/** What a file plays a set with; `policy` allows no other script and no other styles. */
	const player: { script: string; styles: string; policy: string };
	export default player;
	export const noScript: string;
}
declare module '$content/sheets' {
	const sheets: Record<string, { version: string; sheet: import('$lib/questions/bank').Sheet }>;
	export default sheets;
}
