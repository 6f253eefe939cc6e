/** How the message catalogues are compiled: shared by the set-up script and the Vite plugin. */
export const messageOptions = {
	project: './src/lib/content/messages/project.inlang',
	outdir: './src/lib/content/messages/generated',
	strategy: ['localStorage', 'preferredLanguage', 'baseLocale'],
	localStorageKey: 'gaitkeeper-language',
	isServer: 'import.meta.env.SSR',
	emitGitIgnore: false,
	emitPrettierIgnore: false,
	emitReadme: false,
	disableAsyncLocalStorage: true
};
