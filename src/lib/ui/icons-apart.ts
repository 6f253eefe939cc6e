/** Icons that Today never shows, each loaded with what shows it; drawn as those of `icons.ts`. */

export const shareIcon = 'M12 15V4M7.5 8 12 3.5 16.5 8M5 13v5a2.5 2.5 0 0 0 2.5 2.5h9A2.5 2.5 0 0 0 19 18v-5';
export const soundIcon = 'M4 10v4h3.5L12 18V6L7.5 10zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11';
export const muteIcon = 'M4 10v4h3.5L12 18V6L7.5 10zM16 10l5 5M21 10l-5 5';
export const fileIcon = 'M7 3.5h7l4 4v13H7zM14 3.5v4h4';
export const searchIcon = 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20.5 20.5';
export const bodyIcon =
	'M12 3.5a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zM6 10.5h12M12 10.5v5M12 15.5 9 21M12 15.5l3 5.5';
export const settingsIcon = 'M4 7.5h9M17 7.5h3M4 16.5h3M11 16.5h9M15 5.2v4.6M9 14.2v4.6';
export const phoneIcon =
	'M6.5 4h3l1.5 4.5-2 1.5a11 11 0 0 0 5 5l1.5-2 4.5 1.5v3A2.5 2.5 0 0 1 17.5 20 13.5 13.5 0 0 1 4 6.5 2.5 2.5 0 0 1 6.5 4z';
export const installIcon =
	'M8 3.5h8a1.5 1.5 0 0 1 1.5 1.5v14a1.5 1.5 0 0 1-1.5 1.5H8A1.5 1.5 0 0 1 6.5 19V5A1.5 1.5 0 0 1 8 3.5zM12 8v6M9.5 11.5 12 14l2.5-2.5';
