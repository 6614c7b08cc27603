import * as v from 'valibot';
import { compressPoint } from './curve';
import { most, sanitize } from '../travel/sanitize';
import type { Read } from '../travel/class-issue';

/** What opens the sealed hand-ins of a class. A teacher keeps it as a file; it never travels. */
export interface ClassFile {
	label: string;
	/** Goes into the set's link: with it one can seal, and not open. */
	seal: string;
	opener: JsonWebKey;
}

const name = 'close-call-class';
const coordinate = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));
const shape = v.object({
	format: v.object({ name: v.literal(name), version: v.pipe(v.number(), v.integer()) }),
	label: v.string(),
	opener: v.object({
		kty: v.literal('EC'),
		crv: v.literal('P-256'),
		x: coordinate,
		y: coordinate,
		d: coordinate
	})
});

export const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** Whether this browser can seal and open. Without `subtle` (a page that is not secure) it cannot. */
export async function canSeal(subtle: SubtleCrypto | undefined): Promise<boolean> {
	try {
		return Boolean(await subtle?.generateKey(curve, false, ['deriveBits']));
	} catch {
		return false;
	}
}

export async function newClass(label: string, subtle: SubtleCrypto): Promise<ClassFile> {
	const { privateKey, publicKey } = await subtle.generateKey(curve, true, ['deriveBits']);
	const { kty, crv, x, y, d } = await subtle.exportKey('jwk', privateKey);
	return {
		label: sanitize(label, most.label),
		seal: compressPoint(await subtle.exportKey('raw', publicKey)),
		opener: { kty, crv, x, y, d }
	};
}

export const writeClassFile = ({ label, opener }: ClassFile): string =>
	`${JSON.stringify({ format: { name, version: 1 }, label, opener }, null, '\t')}\n`;

/** `not-a-class-file`, `newer-version`, or `damaged` where its numbers do not belong together. */
export async function readClassFile(text: string, subtle: SubtleCrypto): Promise<Read<ClassFile>> {
	const file = v.safeParse(shape, parsed(text));
	if (!file.success) return { issue: { code: 'not-a-class-file' } };
	const { format, label, opener } = file.output;
	if (format.version !== 1) return { issue: { code: 'newer-version' } };
	try {
		await subtle.importKey('jwk', opener, curve, true, ['deriveBits']);
		const { d: _, ...open } = opener;
		const point = await subtle.importKey('jwk', open, curve, true, []);
		const seal = compressPoint(await subtle.exportKey('raw', point));
		return { value: { label: sanitize(label, most.label), seal, opener } };
	} catch {
		return { issue: { code: 'damaged' } };
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return undefined;
	}
}
