/** Tells of requests to other sites, those made before too. Calling what it returns ends that. */
export function countElsewhere(tell: (more: number) => void): () => void {
	const isElsewhere = ({ name }: PerformanceEntry) =>
		/^(https?|wss?):/.test(name) && !name.startsWith(`${location.origin}/`);
	const observer = new PerformanceObserver((list) =>
		tell(list.getEntries().filter(isElsewhere).length)
	);
	observer.observe({ type: 'resource', buffered: true });
	return () => observer.disconnect();
}
