/** How a file left the app: `saved` where the person chose (and can be read back), or handed to downloads or to another app. */
export type Kept =
	| { readonly how: 'saved'; readonly readBack: () => Promise<Blob> }
	| { readonly how: 'downloaded' | 'shared' | 'cancelled' };

interface SaveHandle {
	createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
	getFile(): Promise<File>;
}
/** The File System Access API, where a browser has it. */
interface Picking {
	showSaveFilePicker?: (options: { suggestedName: string }) => Promise<SaveHandle>;
}

const isNamed = (error: unknown, name: string): boolean => error instanceof DOMException && error.name === name;

function download(name: string, blob: Blob): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	// The browser needs the address until it has started to read it.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Keeps a file where the person chooses, or among the downloads; rejects when the chosen place cannot be written. */
export async function saveFile(name: string, blob: Blob): Promise<Kept> {
	const { showSaveFilePicker } = window as Picking;
	if (showSaveFilePicker) {
		try {
			const handle = await showSaveFilePicker.call(window, { suggestedName: name });
			const writable = await handle.createWritable();
			await writable.write(blob);
			await writable.close();
			return { how: 'saved', readBack: () => handle.getFile() };
		} catch (error) {
			if (isNamed(error, 'AbortError')) return { how: 'cancelled' };
			if (!isNamed(error, 'SecurityError') && !isNamed(error, 'NotAllowedError')) throw error;
		}
	}
	download(name, blob);
	return { how: 'downloaded' };
}

/** A file as other apps take it: browsers share plain text anywhere, JSON only in places. */
const shareable = (name: string, blob: Blob): File => new File([blob], `${name}.txt`, { type: 'text/plain' });

/** Whether files can be handed to other apps here. */
export const canShareFiles = (): boolean =>
	'canShare' in navigator && navigator.canShare({ files: [shareable('x.json', new Blob(['x']))] });

/** Hands a file to another app; rejects where the browser does not allow it. */
export async function shareFile(name: string, blob: Blob): Promise<Kept> {
	try {
		await navigator.share({ files: [shareable(name, blob)] });
		return { how: 'shared' };
	} catch (error) {
		if (isNamed(error, 'AbortError')) return { how: 'cancelled' };
		throw error;
	}
}
