/**
 * Minifies a build's `boot.js`, which every page loads before its first paint and no bundler sees, and writes into it which release
 * it is of, as the pages say it: `node scripts/lean-boot.mjs`, at the end of every build.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'vite';

const dir = process.env['GAITKEEPER_OUT'] ?? 'build';
const file = join(dir, 'boot.js');
const { version } = JSON.parse(readFileSync(join(dir, '_app/version.json'), 'utf8'));
const { code, errors } = minifySync('boot.js', readFileSync(file, 'utf8'), { module: false });
if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
writeFileSync(file, `${code}//data-release="${version}"\n`);
