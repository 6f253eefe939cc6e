import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const pureRooms = ['src/lib/domain/**/*.ts', 'src/lib/figure/**/*.ts', 'src/lib/content/**/*.ts'];
const clockless = [
	{ selector: "MemberExpression[object.name='Date'][property.name='now']", message: '"now" is a parameter here.' },
	{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: '"now" is a parameter here.' },
	{
		selector: "MemberExpression[object.name='Math'][property.name='random']",
		message: 'Randomness is a parameter here.'
	}
];

export default defineConfig(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'node_modules/',
			'src/lib/content/messages/generated/',
			'bench/',
			'reports/',
			'coverage/',
			'test-results/'
		]
	},
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			parserOptions: {
				projectService: { allowDefaultProject: ['*.js'] },
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		rules: {
			'max-lines': ['error', { max: 300 }],
			'no-console': 'error',
			'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use an `as const` list.' }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// There are no enums and no stores here; looking for them takes a fifth of the time.
			'@typescript-eslint/no-unsafe-enum-assignment': 'off',
			'@typescript-eslint/no-unsafe-enum-comparison': 'off',
			'svelte/require-store-reactive-access': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// Types of imported components are judged by svelte-check; here they are unknown.
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'svelte/no-inline-styles': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error',
			'svelte/block-lang': ['error', { script: 'ts', style: null, enforceScriptPresent: false }],
			'prefer-const': 'off',
			'svelte/prefer-const': 'error'
		}
	},
	{
		// Presentational parts are handed addresses that their page has resolved.
		files: ['src/lib/ui/**/*.svelte'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		files: pureRooms,
		rules: {
			'no-restricted-syntax': [
				'error',
				{ selector: 'TSEnumDeclaration', message: 'Use an `as const` list.' },
				...clockless
			],
			'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'localStorage', 'indexedDB']
		}
	},
	{
		files: ['**/*.test.ts', 'tests/**/*.ts'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'no-restricted-syntax': 'off' }
	},
	{
		files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
		extends: [ts.configs.disableTypeChecked],
		rules: {
			'no-console': 'off',
			'@typescript-eslint/no-require-imports': 'off',
			'@typescript-eslint/no-unused-vars': 'error'
		}
	}
);
