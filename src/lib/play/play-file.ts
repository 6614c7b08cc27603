import { mount } from 'svelte';
import type { PlayerSet } from '../questions/sets/player-set';
import '../../app.css';
import FilePlayer from './FilePlayer.svelte';

// The script of a file that plays by itself: the set stands in the page, see codecs/html.
const set: PlayerSet = JSON.parse(document.getElementById('set')!.textContent!);
mount(FilePlayer, {
	target: document.getElementById('main')!,
	props: { set, platform: document.documentElement.dataset.platform }
});
document.documentElement.dataset.ready = '';
