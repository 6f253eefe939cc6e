/** Minifies a build's `boot.js`, which every page loads before its first paint and no bundler sees: `node scripts/lean-boot.mjs`, at the end of every build. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'vite';

const file = join(process.env['GAITKEEPER_OUT'] ?? 'build', 'boot.js');
const { code, errors } = minifySync('boot.js', readFileSync(file, 'utf8'), { module: false });
if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
writeFileSync(file, code);
