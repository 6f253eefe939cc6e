/** Icon outlines on a 24 grid, each one path; 2 px strokes with round ends. */
export const icons = {
	today: 'M12 3v2M4.6 6.6 6 8M19.4 6.6 18 8M3 20h18M6.5 16a5.5 5.5 0 0 1 11 0',
	path: 'M3.5 4.5V20M20.5 4.5V20M3.5 8.5 8.5 11v9.5L3.5 17M20.5 8.5l-5 2.5v9.5l5-3.5',
	history: 'M5 6.5h14M5 12h14M5 17.5h9',
	download: 'M12 4v11M7.5 11 12 15.5 16.5 11M5 15v3a2.5 2.5 0 0 0 2.5 2.5h9A2.5 2.5 0 0 0 19 18v-3',
	more: 'M4.2 12h1.6M11.2 12h1.6M18.2 12h1.6',
	back: 'M15 5l-7 7 7 7',
	close: 'M6 6l12 12M18 6 6 18',
	chevron: 'M9 5l7 7-7 7',
	check: 'M5 13l4.5 4.5L19 7',
	pause: 'M8.5 5v14M15.5 5v14',
	play: 'M7 5l12 7-12 7z',
	next: 'M6 5l9 7-9 7zM18.5 5v14',
	sit: 'M7 4v9h9v7M7 13v7M12 9H7',
	plus: 'M12 5v14M5 12h14',
	minus: 'M5 12h14',
	alert: 'M12 8v5M12 16.6v.1M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
	info: 'M12 11v6M12 7.4v.1M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
	book: 'M5 5.5C8 4.5 10.5 5 12 6.5 13.5 5 16 4.5 19 5.5V19c-3-1-5.5-.5-7 1-1.5-1.5-4-2-7-1zM12 6.5V20',
	edit: 'M5 19l1-4L16.5 4.5l3 3L9 18z',
	up: 'M12 20V5M6 10.5 12 4.5l6 6',
	bin: 'M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7M10.2 11v5M13.8 11v5',
	list: 'M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.1M4.5 12h.1M4.5 17.5h.1',
	heart: 'M12 20C6 15.5 3.5 12.5 3.5 9.2A4.3 4.3 0 0 1 12 7.8a4.3 4.3 0 0 1 8.5 1.4c0 3.3-2.5 6.3-8.5 10.8z',
	left: 'M14.5 6l-6 6 6 6',
	right: 'M9.5 6l6 6-6 6',
	undo: 'M8 6 4 10l4 4M4 10h9.5a5.5 5.5 0 0 1 0 11H9',
	calendar: 'M5 6.5h14v13H5zM5 10.5h14M8.5 4v4M15.5 4v4',
	clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.5l3 2'
} as const;

/** An icon by its name, or the path of one of those apart. */
export type IconName = keyof typeof icons | `M${string}`;

/** The path of an icon. */
export const iconPath = (name: IconName): string => (name in icons ? icons[name as keyof typeof icons] : name);
