import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** @type {Promise<string> | undefined} */
let made;

/** Once for all that asks in one build: page, worker and server. */
const make = async () => {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[join(import.meta.dirname, 'player.js')],
		{ maxBuffer: 2 ** 24, env: { ...process.env, NODE_ENV: 'production' } }
	);
	return `export default ${stdout};\nimport { play } from '$words';\nexport const { noScript } = play;`;
};

/** Gives the formats that play by themselves what they play with. */
export const player = () => ({
	name: 'close-call-player',
	/** @param {string} id */
	resolveId: (id) => (id === 'virtual:player' ? '\0virtual:player' : undefined),
	/** @param {string} id */
	load: (id) => (id === '\0virtual:player' ? (made ??= make()) : undefined)
});
