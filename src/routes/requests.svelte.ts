/** How many requests this page load has made to other sites. */
export class Requests {
	elsewhere = $state(0);

	/** Counts earlier ones too. Returns how to stop. */
	watch = (): (() => void) => {
		const isElsewhere = ({ name }: PerformanceEntry) =>
			/^(https?|wss?):/.test(name) && !name.startsWith(`${location.origin}/`);
		const observer = new PerformanceObserver((list) => {
			this.elsewhere += list.getEntries().filter(isElsewhere).length;
		});
		observer.observe({ type: 'resource', buffered: true });
		return () => observer.disconnect();
	};
}
