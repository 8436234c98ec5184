import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Practice portals on a loopback port of their own. They know nothing of the extension. */
export interface Portals {
  /** `http://127.0.0.1:<port>/` */
  url: string;
  close(): Promise<void>;
}

/** Serves every folder beside this file; the React application is bundled when it is first asked for. */
export async function servePortals(): Promise<Portals> {
  let app: Uint8Array | null = null;
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    try {
      app ??= path === '/react-booking/app.js' ? bundle() : null;
      const body =
        path === '/react-booking/app.js'
          ? app
          : await readFile(join(ROOT, path.endsWith('/') ? `${path}index.html` : path));
      response.writeHead(200, { 'content-type': TYPES[extname(path) || '.html'] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404).end('not found');
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function bundle(): Uint8Array {
  const built = buildSync({
    entryPoints: [join(ROOT, 'react-booking/app.jsx')],
    bundle: true,
    write: false,
    // The project's own pages are Preact; this portal is somebody else's React.
    tsconfigRaw: {},
    jsx: 'automatic',
    jsxImportSource: 'react',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return built.outputFiles[0]!.contents;
}
