import { openFinder } from '$lib/ui/code-finder.svelte';
import { keepPage } from '../../../keep-page';

/** All that collecting may want, so that it works where there is no network. */
export async function keepTools() {
	await Promise.all([
		import('$lib/ui/Scanner.svelte'),
		import('$lib/class/collecting/submissions'),
		meetDecoder()
	]);
	await keepPage();
}

/** A look at nothing fetches the part that looks. */
async function meetDecoder() {
	const finder = await openFinder();
	await finder.find(await createImageBitmap(new ImageData(64, 64)), false);
	finder.close();
}
