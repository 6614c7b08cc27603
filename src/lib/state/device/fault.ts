/**
 * `kept`: all that was written is stored. Else some of it lives in this page only,
 * because storage is refused, is full, or did not keep what it was given.
 */
export type Fault = 'kept' | 'denied' | 'full' | 'broken';

/** What an error thrown by storage means. */
export function faultOf(error: unknown): Fault {
	switch (error instanceof Error ? error.name : '') {
		case 'QuotaExceededError':
		case 'NS_ERROR_DOM_QUOTA_REACHED':
			return 'full';
		case 'SecurityError':
			return 'denied';
		default:
			return 'broken';
	}
}
