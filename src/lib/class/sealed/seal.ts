import { Refusal } from '../../codecs/files/door';
import { codeOf, unwrapWhole, wrap } from '../travel/envelope';
import { curve, type ClassFile } from './class-file';
import { decompressPoint, compressPoint } from './curve';
import { pack, unpack, type HandIn } from '../taking/hand-in';
import { fromHex, toHex } from '../travel/packing';
import { readingLater, type Read } from '../travel/class-issue';
import type { Paper } from '../travel/shared-set';

// A sealed hand-in is 4 bytes that name the class, the 33 of a point made for it alone, and the packed hand-in under
// AES-GCM. Secret: ECDH of that point and the class's (P-256), then HKDF with both points as salt. As each secret is
// used once, the counter may stand at zero.

const [nameLength, pointLength] = [4, 33];
const counter = new Uint8Array(12);
const info = new TextEncoder().encode('Close Call hand-in 1');

/** The code of a hand-in that only the class file opens; `paper.seal` must be there. */
export async function sealHandIn(
	given: HandIn,
	paper: Paper,
	subtle: SubtleCrypto
): Promise<string> {
	const seal = paper.seal!;
	const { privateKey, publicKey } = await subtle.generateKey(curve, true, ['deriveBits']);
	const own = fromHex(compressPoint(await subtle.exportKey('raw', publicKey)));
	const name = await nameOf(seal, subtle);
	const secret = await secretOf(privateKey, seal, own, seal, subtle);
	const sealed = await subtle.encrypt(
		{ name: 'AES-GCM', iv: counter, additionalData: name },
		secret,
		pack(given, paper).bytes
	);
	return wrap('sealed-hand-in', joined(name, own, new Uint8Array(sealed)));
}

/**
 * Accepts a code, or a link or file that contains one. `other-class` where the class file is another's, `damaged` for
 * whatever was changed.
 */
export const openHandIn = (
	text: string,
	paper: Paper,
	file: ClassFile,
	subtle: SubtleCrypto
): Promise<Read<HandIn>> =>
	readingLater(async () => {
		const { bytes } = unwrapWhole(codeOf(text), ['sealed-hand-in']);
		if (bytes.length < nameLength + pointLength + 16) throw new Refusal('damaged');
		const name = bytes.slice(0, nameLength);
		if (toHex(name) !== toHex(await nameOf(file.seal, subtle))) throw new Refusal('other-class');
		const own = bytes.slice(nameLength, nameLength + pointLength);
		if (own[0] !== 2 && own[0] !== 3) throw new Refusal('damaged');
		const opener = await subtle.importKey('jwk', file.opener, curve, false, ['deriveBits']);
		const secret = await secretOf(opener, toHex(own), own, file.seal, subtle);
		const opened = await subtle
			.decrypt(
				{ name: 'AES-GCM', iv: counter, additionalData: name },
				secret,
				bytes.slice(nameLength + pointLength)
			)
			.catch(() => {
				throw new Refusal('damaged');
			});
		return unpack(new Uint8Array(opened), paper);
	});

async function secretOf(
	own: CryptoKey,
	other: string,
	made: Uint8Array<ArrayBuffer>,
	seal: string,
	subtle: SubtleCrypto
): Promise<CryptoKey> {
	const point = await subtle.importKey('raw', decompressPoint(other), curve, false, []);
	const shared = await subtle.deriveBits({ name: 'ECDH', public: point }, own, 256);
	const material = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
	return subtle.deriveKey(
		{ name: 'HKDF', hash: 'SHA-256', salt: joined(made, fromHex(seal)), info },
		material,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt']
	);
}

async function nameOf(seal: string, subtle: SubtleCrypto): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await subtle.digest('SHA-256', fromHex(seal))).slice(0, nameLength);
}

const joined = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(parts.flatMap((part) => [...part]));
