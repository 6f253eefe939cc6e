export type Beep = 'second' | 'begin' | 'end';

const tones: Readonly<Record<Beep, readonly [frequency: number, seconds: number]>> = {
	second: [660, 0.09],
	begin: [880, 0.22],
	end: [523, 0.3]
};

/** Short tones from one audio context; made after a tap, so that the browser lets it sound. */
export class Beeper {
	#context: AudioContext | undefined;

	/** Sounds a tone; stays silent where the browser refuses. */
	sound(beep: Beep): void {
		const context = this.#open();
		if (!context) return;
		context.resume().catch(() => undefined);
		const [frequency, seconds] = tones[beep];
		const start = context.currentTime;
		const tone = new OscillatorNode(context, { type: 'sine', frequency });
		const volume = new GainNode(context, { gain: 0.18 });
		volume.gain.exponentialRampToValueAtTime(0.001, start + seconds);
		tone.connect(volume).connect(context.destination);
		tone.start(start);
		tone.stop(start + seconds);
	}

	#open(): AudioContext | undefined {
		try {
			return (this.#context ??= new AudioContext());
		} catch {
			// No sound device, none left, or a browser without: the screen guides alone.
			return undefined;
		}
	}

	/** Lets the sound device go. */
	close(): void {
		void this.#context?.close();
		this.#context = undefined;
	}
}
