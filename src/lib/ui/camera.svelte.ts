/** `missing`: there is no camera, or the page is not served securely. */
type CameraState = 'off' | 'starting' | 'on' | 'missing' | 'refused' | 'busy';

/** The device's rear camera, or its only one. */
export class Camera {
	state: CameraState = $state('off');
	#stream: MediaStream | undefined;
	// Counts starts, so that an answer to an earlier one is ignored.
	#turn = 0;

	async start(video: HTMLVideoElement) {
		if (this.state === 'on' || this.state === 'starting') return;
		const turn = (this.#turn += 1);
		this.state = 'starting';
		try {
			const stream = await navigator.mediaDevices.getUserMedia({
				audio: false,
				video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } }
			});
			if (turn !== this.#turn) return end(stream);
			this.#stream = stream;
			stream.getVideoTracks()[0]!.onended = () => this.stop('busy');
			video.srcObject = stream;
			await video.play();
			if (turn === this.#turn) this.state = 'on';
		} catch (error) {
			if (turn === this.#turn) this.stop(stateOf(error));
		}
	}

	stop(state: CameraState = 'off') {
		this.#turn += 1;
		if (this.#stream) end(this.#stream);
		this.#stream = undefined;
		this.state = state;
	}
}

function end(stream: MediaStream) {
	for (const track of stream.getTracks()) track.stop();
}

function stateOf(error: unknown): CameraState {
	switch (error instanceof Error ? error.name : '') {
		case 'NotAllowedError':
		case 'SecurityError':
			return 'refused';
		case 'NotReadableError':
		case 'AbortError':
			return 'busy';
		default:
			return 'missing';
	}
}
