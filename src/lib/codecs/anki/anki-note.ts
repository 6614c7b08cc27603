import type { Draft } from '../files/drafts';
import { readHtml } from '../files/html';
import { lossOfMedia, type Media } from '../files/media';
import { fromTags } from '../files/tags';
import { lines } from '../files/text';
import { blanksIn } from './anki-cloze';

/** A side of a note as text, and what no text can hold. */
export interface Side {
	paragraphs: string[];
	media: Media[];
}

/** `[sound:hund.mp3]` is Anki's mark for a sound or a film; the marks of LaTeX go, what is between them stays. */
export function side(source: string, isHtml: boolean): Side {
	const media: Media[] = [];
	const bare = source
		.replace(/\[sound:([^\]\n]{0,300})\]/g, (_, name: string) => {
			const what = /\.(mp4|webm|mov|avi|mkv|mpe?g|ogv)$/i.test(name) ? 'video' : 'sound';
			media.push({ what, name: name.slice(0, 60) });
			return ' ';
		})
		.replace(/\[anki:tts[^\]\n]*\]|\[\/anki:tts\]/g, '')
		.replace(/\[\/?(?:latex|\$\$?)\]/g, '');
	const told = isHtml ? readHtml(bare) : { paragraphs: [lines(bare)].filter(Boolean), media: [] };
	return { paragraphs: told.paragraphs, media: [...told.media, ...media] };
}
const textOf = ({ paragraphs }: Side) => paragraphs.join('\n');

export interface Told {
	id?: string;
	tags: string[];
	isHtml: boolean;
}

/** A card of two sides. A side with nothing but a picture or a sound is named as such. */
export function cardDraft(
	front: string,
	back: string,
	{ id, tags, isHtml }: Told
): Omit<Draft, 'at'> {
	const { point, locator } = fromTags(tags);
	const sides = [side(front, isHtml), side(back, isHtml)] as const;
	const mute = sides.find((one) => !textOf(one) && one.media.length);
	if (mute) return { issue: lossOfMedia(mute.media)[0]! };
	return {
		card: { id, point, locator, front: textOf(sides[0]), back: textOf(sides[1]) },
		notes: lossOfMedia(sides.flatMap(({ media }) => media))
	};
}

export const hasBlanks = (text: string) => /\{\{c\d+(,\d+)*::/.test(text);

/** A question with blanks; what else the note shows after the answer explains it. */
export function clozeDraft(
	source: string,
	extra: string,
	{ id, tags, isHtml }: Told
): Omit<Draft, 'at'> {
	if (source.includes('image-occlusion:'))
		return { issue: lossOfMedia([{ what: 'picture', name: '' }])[0]! };
	const { point, locator, level, number } = fromTags(tags);
	const text = (one: string) => textOf(side(one, isHtml));
	const { marked, blanks, hints, nested } = blanksIn(source);
	const whole = side(marked, isHtml);
	const all = whole.paragraphs.map((one) =>
		one.replaceAll('\ue000', '{').replaceAll('\ue001', '}')
	);
	const split = all.length > 1 && !/\{b\d+\}/.test(all[0]!);
	const more = side(extra, isHtml);
	const notes = lossOfMedia([...whole.media, ...more.media]);
	return {
		question: {
			...{ id, point, locator, level, number },
			kind: 'cloze',
			prompt: split ? all[0] : 'Fill in the blanks.',
			text: (split ? all.slice(1) : all).join('\n'),
			blanks: Object.fromEntries(
				Object.entries(blanks).map(([name, answer]) => [name, [text(answer)]])
			),
			explanation: textOf(more),
			hint: hints.map(text).filter(Boolean).join('; ')
		},
		notes: nested ? [...notes, { code: 'nested-blank' }] : notes
	};
}
