import { existsSync } from 'node:fs';
import { serve } from '../../scripts/serve.js';

// The built site as a host would serve it, and the one built for a folder of a host.
await serve({ folder: 'build', port: 4199 });
if (existsSync('.cache/build-folder')) {
	await serve({ folder: '.cache/build-folder', port: 4198, base: '/x/y' });
}
