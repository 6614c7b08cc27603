// Runs in the head of each page, before and without the app: says so where the scripts of the page cannot be fetched,
// as after a new version. Nothing reloads by itself.
const find = () => document.getElementById('gone');
let notice: HTMLElement | null;
addEventListener('DOMContentLoaded', () => (notice = find()));
addEventListener('unhandledrejection', ({ reason }) => {
	notice ??= find();
	if (!(reason instanceof TypeError) || !notice || 'ready' in document.documentElement.dataset)
		return;
	notice.hidden = false;
	// Where all but the entry is gone, Kit has put a page of its own in the place of this one.
	if (!notice.isConnected) document.body.replaceChildren(notice);
	notice.querySelector('button')!.onclick = () => location.reload();
});
// What no address can hold would stop the app from starting.
try {
	decodeURIComponent(location.hash);
} catch {
	history.replaceState(null, '', location.hash.replaceAll('%', '%25'));
}
