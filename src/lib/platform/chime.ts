/** Plays two soft notes; stays silent where the browser wants a tap first. */
export async function chime(): Promise<void> {
	const context = new AudioContext();
	try {
		if (context.state !== 'running') return;
		await Promise.all([note(context, 523.25, 0), note(context, 659.25, 0.28)]);
	} finally {
		await context.close();
	}
}

function note(context: AudioContext, frequency: number, after: number): Promise<void> {
	const start = context.currentTime + after;
	const tone = new OscillatorNode(context, { type: 'sine', frequency });
	const volume = new GainNode(context, { gain: 0 });
	volume.gain.setValueAtTime(0, start);
	volume.gain.linearRampToValueAtTime(0.16, start + 0.03);
	volume.gain.exponentialRampToValueAtTime(0.001, start + 0.6);
	tone.connect(volume).connect(context.destination);
	tone.start(start);
	tone.stop(start + 0.65);
	return new Promise((done) => tone.addEventListener('ended', () => done(), { once: true }));
}
