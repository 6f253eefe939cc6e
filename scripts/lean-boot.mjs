/**
 * Takes comments and indents out of a build's `boot.js`, which every page loads before its first paint: `node scripts/lean-boot.mjs`,
 * at the end of every build. Only whole lines of comment go, so nothing of the code can.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(process.env['GAITKEEPER_OUT'] ?? 'build', 'boot.js');
const text = readFileSync(file, 'utf8');
if (text.includes('`'))
	throw new Error('static/boot.js has a text of several lines; scripts/lean-boot.mjs cannot know its comments');
writeFileSync(file, text.replaceAll(/^[ \t]*(\/\/.*\n)?/gm, ''));
