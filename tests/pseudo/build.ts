import { join } from 'node:path';
import { mergeConfig, type Plugin } from 'vite';
import base from '../../vite.config';
import { accentContent, language } from './accent';

// Builds the app in a language that nobody speaks: where English is seen in it, it stands in code.

const accents = JSON.stringify(join(import.meta.dirname, 'accent.ts'));
/** Parts of the content without a text. */
const textless = /\/(edition|index|lines|places|quick)$/;

const pseudo: Plugin = {
	name: 'pseudo-language',
	enforce: 'pre',
	transform(code, id) {
		if (id.endsWith('/src/lib/words/en/index.ts')) {
			const modules = [...code.matchAll(/export \{([^}]+)\} from '([^']+)'/g)];
			return [
				`import { accentAll } from ${accents};`,
				...modules.flatMap(([, names, from], index) => [
					`import * as module${index} from '${from}';`,
					...names!.split(',').map((name) => {
						const plain = name.trim();
						return plain === 'language'
							? `export const language = '${language}';`
							: `export const ${plain} = accentAll(module${index}.${plain});`;
					})
				])
			].join('\n');
		}
		if (!id.startsWith('\0$content/') || textless.test(id)) return;
		return code.replace(/JSON\.parse\(("(?:[^"\\]|\\.)*")\)/, (_, text: string) => {
			const accented = JSON.stringify(accentContent(JSON.parse(JSON.parse(text))));
			return `JSON.parse(${JSON.stringify(accented)})`;
		});
	}
};

export default mergeConfig(base, { plugins: [pseudo] });
