/** Who can open a page at this address: only this device, only its own network, or everybody. */
export type Reach = 'device' | 'network' | 'plain' | 'all';

/** Addresses of a home or school network: https://www.rfc-editor.org/rfc/rfc1918 */
const local =
	/^(10\.\d+|192\.168|172\.(1[6-9]|2\d|3[01])|169\.254)\.\d+(\.\d+)?$|\.(local|lan|internal)$/;

export function reachOf({ hostname, protocol }: Pick<URL, 'hostname' | 'protocol'>): Reach {
	if (/^(localhost|127\.|\[::1\]|0\.0\.0\.0)|\.localhost$/.test(hostname) || protocol === 'file:')
		return 'device';
	if (local.test(hostname) || !hostname.includes('.')) return 'network';
	return protocol === 'https:' ? 'all' : 'plain';
}
