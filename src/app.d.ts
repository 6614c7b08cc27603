declare global {
	namespace App {
		interface PageState {
			/** The start page shows the running quiz instead of itself. */
			playing?: boolean;
		}
	}
}

export {};
