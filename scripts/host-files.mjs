/**
 * Writes the header files of common static hosts into a build: `node scripts/host-files.mjs`, at the end of every build. They hold
 * the hashes of this build, so they are made with it. `_headers` and `.htaccess` lie where their hosts look for them, pieces
 * of configuration in `hosting/`; none of them is part of the installed app.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheControl, fileHeaders, policyOf, securityHeaders } from './site.mjs';

const dir = process.env['GAITKEEPER_OUT'] ?? 'build';
const headers = Object.entries({ 'content-security-policy': policyOf(dir), ...securityHeaders });
const ofParts = Object.entries(fileHeaders);
const onlyPages = headers.map(([name]) => name).filter((name) => !(name in fileHeaders));
const forEver = cacheControl('_app/immutable/');
const afterAsking = cacheControl('index.html');

const write = (file, text) => {
	mkdirSync(join(dir, 'hosting'), { recursive: true });
	writeFileSync(join(dir, file), text);
};

/** Cloudflare refuses a line of more than 2,000 characters; the pages' own `<meta>` policies still hold there. */
const fits = ([name, value]) => `  ${name}: ${value}`.length <= 2000;

if (!headers.every(fits))
	console.warn('_headers leaves out the content policy: the line is longer than its hosts take.');
write(
	'_headers',
	`# Netlify and Cloudflare Pages. The rules of all matching paths add up.
# Under a folder (https://example.org/folder/) put that folder before both paths.
/*
${headers
	.filter(fits)
	.map(([name, value]) => `  ${name}: ${value}`)
	.join('\n')}
/_app/immutable/*
  cache-control: ${forEver}
`
);

write(
	'.htaccess',
	`# Apache 2.4 with mod_headers; works in the root of a site and in any folder of it.
Options -Indexes
DirectoryIndex index.html
DirectorySlash On
AddType application/manifest+json .webmanifest
AddType text/javascript .js
AddType font/woff2 .woff2
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json application/manifest+json image/svg+xml
</IfModule>
<IfModule mod_headers.c>
${headers.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
  Header set cache-control "${afterAsking}"
  <If "%{REQUEST_URI} =~ m#/_app/immutable/#">
    Header set cache-control "${forEver}"
${onlyPages.map((name) => `    Header always unset ${name}`).join('\n')}
  </If>
</IfModule>
# An address that does not exist goes home: adjust the path when the app lives in a folder.
ErrorDocument 404 /404.html
`
);

write(
	'hosting/nginx.conf',
	`# A server block for nginx. For a folder, put "location /folder/" for "location /", "/folder/_app/immutable/" for
# "/_app/immutable/" and "/folder/404.html" for "/404.html"; the app itself needs no change.
server {
  listen 80;
  root /srv/gaitkeeper;
  index index.html;
  include mime.types;
  types { application/manifest+json webmanifest; }
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml;
  error_page 404 /404.html;

${headers.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}

  location / {
    try_files $uri $uri/ =404;
    add_header cache-control "${afterAsking}" always;
${headers.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}
  }
  location /_app/immutable/ {
    add_header cache-control "${forEver}";
${ofParts.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}
  }
}
`
);

write(
	'hosting/Caddyfile',
	`# Caddy 2. For a folder, wrap all but "handle_errors" in "handle_path /folder/* { … }" and add "redir /folder /folder/".
example.org {
  root * /srv/gaitkeeper
  encode zstd gzip
  header {
${headers.map(([name, value]) => `    ${name} "${value}"`).join('\n')}
    cache-control "${afterAsking}"
  }
  @named path /_app/immutable/*
  header @named {
    cache-control "${forEver}"
${onlyPages.map((name) => `    -${name}`).join('\n')}
  }
  @manifest path *.webmanifest
  header @manifest content-type application/manifest+json
  file_server
  handle_errors {
    root * /srv/gaitkeeper
    @missing expression {http.error.status_code} == 404
    rewrite @missing /404.html
    file_server
  }
}
`
);

// GitHub Pages leaves out folders that start with "_" unless this file is there.
write('.nojekyll', '');
write(
	'hosting/github-pages.txt',
	`GitHub Pages

Publish this folder as it is, in the root of a site or as a project page (https://name.github.io/project/): nothing in
it needs to know its address. The file .nojekyll must come along, or the folder _app is left out.

GitHub Pages sends no headers of its own choosing. Every page still carries its content policy in a <meta> tag; what
that cannot do is keep other sites from showing the app in a frame, and bind the service worker to the policy. A host
that sends headers (see the other files here) does both.
`
);

if (!existsSync(join(dir, '404.html'))) throw new Error('the build has no 404.html for the hosts to answer with');
