import type { Plugin } from 'vite';

const own = (id: string) => id.replace(/\0/g, '').replace(/.*\/src\//, '');
/** What the house calls pure, by its name: `x.ts` in src/lib. */
export const pure = /\/src\/lib\/[^.]+\.ts$/;
const among = (pattern: RegExp) => (id: string) => pattern.test(own(id));

// What the start page needs to come alive, whole; then what a session fetches before its second question.
const shell = among(
	/^lib\/(words\/en\/(common|start)\.ts|state\/(device|early|log|sessions|preferences)|study\/log\/(replay|entry)|ui\/Marked|parts\/TextSize)|^routes\/(\+(layout|page)|Site|offline|requests|Sections)/
);
const quiz = among(
	/^lib\/(words\/en\/(quiz|questions)\.ts|ui\/(Options|Fold)|questions\/((bank|essay|fields|hash|own|point)\.ts|text\/(quantity|spelling)|kinds\/(ended|index|parts|simpler|sorted|views)\.ts|kinds\/([a-z]+)\/\8\.ts|kinds\/choice\/View)|study\/session\/|study\/rounds\/random|parts\/(?!Gists|Legend|Pen|Phrase|Sources|ChoiceGroup|ClaimKind|TextSize))|^routes\/\(learn\)\/(Intro|opening|Run|quiz\.svelte|quiz\/(Differently|Player|Rail|SetNote))|content\/first/
);
const material = among(
	/^routes\/\(learn\)\/quiz\/(RoundResult|Review|Bars)|^lib\/parts\/Gists|^lib\/study\/rounds\/(result|tally)|^lib\/questions\/kinds\/[a-z]+\/View|^lib\/ui\/Typed|content\/(essay|glossary|starter)/
);
// Texts of pages come with these pages: taken first, or else they follow the list of all texts into the shell.
const deskWords = among(
	/^lib\/words\/en\/(class|codecs|collect|desk|downloads|editor|importing|print|share|teach|tools)\.ts/
);
const pageWords = among(
	/^lib\/words\/en\/(?!class|codecs|collect|common|desk|downloads|editor|importing|print|questions|quiz|share|start|teach|tools)/
);
const desk = (id: string) =>
	/content\/bank$|lib\/words\/en\/teach\.ts$|routes\/\(teach\)\/(?!save)|lib\/codecs\/(?!files\/door)|lib\/questions\/kinds\/(Lettered|Items|Columns|Blank|paper|lines|desk|[a-z]+\/(Paper|Slide|Edit|paper|desk)\.)|node_modules[\\/](sql\.js|papaparse|gift-pegjs|write-excel-file|read-excel-file|fflate|saxes)/.test(
		id
	);
// Codes for cameras: seldom wanted, so fetched then.
const later = (id: string) =>
	/node_modules[\\/](qr|@noble)[\\/]|lib\/ui\/Scanner|keep\/(Send|Receive)\.svelte|lib\/study\/moving\/(transfer|code-text)/.test(
		id
	);
const runtime =
	/node_modules[\\/](svelte|@sveltejs|clsx|devalue|esm-env|valibot)[\\/]|vite[\\/]preload-helper|rolldown[\\/]runtime/;

/** Few files instead of many small ones: on a slow network each costs a round trip, and small ones compress badly. */
export function chunks(): Plugin {
	return {
		name: 'close-call-chunks',
		outputOptions(options) {
			if (this.environment.name !== 'client' || options.codeSplitting === false) return;
			const groups = [
				{ name: 'desk-words', test: deskWords, priority: 5 },
				{ name: 'page-words', test: pageWords, priority: 5 },
				{ name: 'runtime', test: runtime, priority: 4 },
				{ name: 'shell', test: shell, priority: 3 },
				{ name: 'quiz', test: quiz, priority: 2 },
				{ name: 'material', test: material, priority: 1 }
			];
			// By their folder the service worker knows what is for teachers at a desk, and what is fetched when wanted.
			const folder = (moduleIds: readonly string[]) =>
				moduleIds.some(desk) ? 'desk' : moduleIds.some(later) ? 'later' : 'chunks';
			const chunkFileNames = ({ moduleIds }: { moduleIds: readonly string[] }) =>
				`_app/immutable/${folder(moduleIds)}/[hash].js`;
			// Pages, too: `nodes/` is what Kit calls them.
			const entryFileNames = ({ moduleIds }: { moduleIds: readonly string[] }) =>
				moduleIds.some(desk) ? '_app/immutable/desk/[hash].js' : '_app/immutable/[name].[hash].js';
			return { ...options, chunkFileNames, entryFileNames, codeSplitting: { groups } };
		}
	};
}
