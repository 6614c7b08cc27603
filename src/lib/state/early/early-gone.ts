// Runs in the head of each page, before and without the app: says so where the scripts of the page cannot be fetched,
// as after a new version. Nothing reloads by itself.
addEventListener('unhandledrejection', ({ reason }) => {
	const notice = document.getElementById('gone');
	if (!(reason instanceof TypeError) || !notice || 'ready' in document.documentElement.dataset)
		return;
	notice.hidden = false;
	notice.querySelector('button')!.onclick = () => location.reload();
});
// What no address can hold would stop the app from starting.
try {
	decodeURIComponent(location.hash);
} catch {
	history.replaceState(null, '', location.hash.replaceAll('%', '%25'));
}
