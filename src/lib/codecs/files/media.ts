import type { Draft } from './drafts';
import { flat } from './text';

// What no text can hold, found by its element in HTML.

/** What no text can hold, by its name in the file. */
export interface Media {
	what: 'picture' | 'sound' | 'video' | 'file';
	name: string;
}

export function mediaOf(
	name: string,
	attributes: Record<string, string>
): Media['what'] | undefined {
	switch (name) {
		case 'img':
		case 'svg':
		case 'canvas':
			return 'picture';
		case 'audio':
			return 'sound';
		case 'video':
		case 'iframe':
			return 'video';
		case 'object':
		case 'embed':
			return kindOf(attributes.data ?? attributes.src ?? '');
		case 'a':
			// Moodle's mark of a file that comes along.
			return attributes.href?.startsWith('@@PLUGINFILE@@') ? kindOf(attributes.href) : undefined;
		default:
			return undefined;
	}
}
const kindOf = (path: string): Media['what'] =>
	/\.(mp3|ogg|oga|wav|m4a|aac|flac)\b/i.test(path)
		? 'sound'
		: /\.(mp4|webm|ogv|mov)\b/i.test(path)
			? 'video'
			: /\.(png|jpe?g|gif|svg|webp|bmp)\b/i.test(path)
				? 'picture'
				: 'file';

/** The text of a picture that is one: a formula, or a face. */
export function standsFor(name: string, attributes: Record<string, string>): string {
	if (name !== 'img') return '';
	const { alt = '', src = '' } = attributes;
	const about = `${attributes.class ?? ''} ${src.slice(0, 200)}`;
	return /equation|latex|mathjax|wiris|\btex\b|emoji|emoticon/i.test(about)
		? attributes['data-equation-content'] ||
				attributes['data-latex'] ||
				alt.replace(/^LaTeX: /, '') ||
				inAddress(src)
		: '';
}

/** A formula that a server draws. */
function inAddress(src: string): string {
	const said = /latex[^?]*\?(?:.*\bchl=)?(.{1,500})$/s.exec(src.slice(0, 2000))?.[1] ?? '';
	try {
		return decodeURIComponent(said);
	} catch {
		return said;
	}
}

export const mediaName = ({ alt, src, data, href, title }: Record<string, string>): string =>
	flat(alt || title || '')
		.trim()
		.slice(0, 60) || fileName(src ?? data ?? href);

function fileName(path = ''): string {
	if (/^data:/i.test(path)) return '';
	const last = path
		.slice(0, 2000)
		.replace(/[?#].*$/s, '')
		.split('/')
		.at(-1)!;
	try {
		return decodeURIComponent(last).slice(0, 60);
	} catch {
		return last.slice(0, 60);
	}
}

/** Media as what is lost of a question: one entry for each sort. */
export function lossOfMedia(media: Media[]): Required<Draft>['notes'] {
	const sorts = [...new Set(media.map(({ what }) => what))];
	return sorts.map((what) => {
		const names = new Set(media.filter((one) => one.what === what).map(({ name }) => name));
		const told = [...names].filter(Boolean);
		const shown = told.length > 3 ? [...told.slice(0, 3), '…'] : told;
		return { code: 'media', params: { what, names: shown } };
	});
}

/** What an archive may hold a lot of, and no reader looks into. */
export const isMediaFile = (path: string): boolean =>
	/\.(png|jpe?g|gif|svg|webp|bmp|tiff?|heic|mp[34]|m4[av]|wav|og[agv]|flac|aac|webm|mov|avi|pdf|pptx?|docx?|xlsx?|zip|css|js|html?)$/i.test(
		path
	);
