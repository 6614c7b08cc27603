/** The same map with its keys in order, so that it shows nothing of how it was written. */
export function sorted<Value>(map: Record<string, Value>): Record<string, Value> {
	return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
