import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';

/*
 * Shows a built course the way a plain static host does: folders are their index.html, an unknown address gets 404.html
 * with status 404, text travels as brotli. No package does the last without a compressed copy of every file on disk.
 */

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.bib': 'text/plain; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
};

type Options = {
  /** Folder with the built pages. */
  dir: string;
  /** Path the course stands under, `/` or `/cursus/`. */
  base?: string;
  /** 0 takes any free port. */
  port?: number;
  /** Of brotli, 0 to 11: the highest is what a host sends that compresses beforehand, a low one is quick. */
  quality?: number;
};

/** Every file is compressed once, for all servers of a process together. */
const compressed = new Map<string, Buffer>();

/** Serves a folder of built pages on this machine until `close` is called. */
export const serve = async ({ dir, base = '/', port = 0, quality = 11 }: Options) => {
  const root = resolve(dir);
  const prefix = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const find = (pathname: string) => {
    if (!pathname.startsWith(prefix)) return null;
    const path = resolve(root, `.${sep}${pathname.slice(prefix.length)}`);
    if (path !== root && !path.startsWith(root + sep)) return null;
    if (!existsSync(path)) return null;
    if (statSync(path).isFile()) return pathname.endsWith('/') ? null : { file: path };
    if (!existsSync(join(path, 'index.html'))) return null;
    return pathname.endsWith('/') ? { file: join(path, 'index.html') } : { moved: `${pathname}/` };
  };

  const body = (file: string, brotli: boolean): { bytes: Buffer; brotli: boolean } => {
    if (!brotli || !/text|json|xml|javascript|svg|wasm/.test(types[extname(file)] ?? ''))
      return { bytes: readFileSync(file), brotli: false };
    if (existsSync(`${file}.br`)) return { bytes: readFileSync(`${file}.br`), brotli: true };
    const key = `${file} ${statSync(file).mtimeMs} ${quality}`;
    const bytes =
      compressed.get(key) ??
      brotliCompressSync(readFileSync(file), {
        params: { [constants.BROTLI_PARAM_QUALITY]: quality },
      });
    compressed.set(key, bytes);
    return { bytes, brotli: true };
  };

  const server: Server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const url = new URL(request.url ?? '/', 'http://localhost');
    let pathname = '';
    try {
      pathname = decodeURIComponent(url.pathname);
    } catch {
      // A stray % is an unknown address like any other.
    }
    const found = find(pathname);
    if (found && 'moved' in found)
      return response.writeHead(308, { Location: encodeURI(found.moved) + url.search }).end();
    const file = found?.file ?? join(root, '404.html');
    if (!existsSync(file)) return response.writeHead(404).end();
    const answer = body(file, /\bbr\b/.test(String(request.headers['accept-encoding'])));
    response.writeHead(found ? 200 : 404, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Length': answer.bytes.length,
      ...(answer.brotli ? { 'Content-Encoding': 'br' } : {}),
      Vary: 'Accept-Encoding',
      'X-Content-Type-Options': 'nosniff',
      // Files that carry a hash in their name never change; pages are asked for again, and the worker each time.
      'Cache-Control': /\/_astro\//.test(pathname)
        ? 'public, max-age=31536000, immutable'
        : pathname === `${prefix}sw.js`
          ? 'no-cache'
          : 'public, max-age=60',
      // Module scripts and fonts in a frame without its own origin (as in the `_headers` example).
      ...(/\.(?:m?js|woff2|css)$/.test(file) ? { 'Access-Control-Allow-Origin': '*' } : {}),
    });
    return response.end(request.method === 'HEAD' ? undefined : answer.bytes);
  });

  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, done);
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return {
    url: `http://localhost:${address.port}${prefix}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};

const newest = (path: string): number => {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

/** Says whether the built pages are missing, made for another base, or older than what they are made of. */
const outdated = (dir: string, base: string) => {
  const page = join(dir, 'index.html');
  if (!existsSync(page)) return true;
  const builtFor = /<html[^>]* data-base="([^"]*)"/.exec(readFileSync(page, 'utf8'))?.[1];
  if (builtFor !== `/${base}/`.replace(/\/{2,}/g, '/')) return true;
  const made = statSync(page).mtimeMs;
  return ['content', 'src', 'public', 'astro.config.mjs', 'package.json'].some(
    (path) => newest(path) > made,
  );
};

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      base: { type: 'string', default: process.env['BASE'] ?? '/' },
      port: { type: 'string' },
      build: { type: 'boolean', default: false },
    },
  });
  if (values.build && outdated(values.dir, values.base)) {
    const built = spawnSync('npm', ['run', '--silent', 'build', '--', '--outDir', values.dir], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, BASE: values.base },
    });
    if (built.status !== 0) process.exit(built.status ?? 1);
  }
  // Without a chosen port the next free one from 4321 on is taken.
  const ports = values.port
    ? [Number(values.port)]
    : Array.from({ length: 20 }, (_, step) => 4321 + step);
  for (const port of ports) {
    try {
      const { url } = await serve({ dir: values.dir, base: values.base, port });
      console.log(`De cursus staat op ${url}`);
      break;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port === ports.at(-1)) throw error;
    }
  }
}
