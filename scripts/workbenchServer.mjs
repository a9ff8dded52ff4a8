// Serves the workbench and the built add-in over https from one host name, as office.js asks of a host.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { headersFor } from './hosting/headersFor.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const officeScripts = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** Where the add-in's pages load office.js from, and where this server has npm's copy of the same library. */
const hostedOffice = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const localOffice = '/office-js/';

/** The wanted port, or any where another program listens on it. */
function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && wanted !== 0) resolve(freePort(0));
      else reject(error);
    });
    probe.listen(wanted, 'localhost', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * The add-in's pages go out exactly as built but for one thing: the address of office.js. In Excel it comes from
 * Microsoft's servers; here nothing may leave the machine, so the same file comes from npm's copy. The page's
 * content security policy stays as it is: scripts of the page's own origin are allowed by it.
 */
function withLocalOffice(html) {
  return html.replaceAll(`src="${hostedOffice}`, `src="${localOffice}`);
}

/** What every host of the add-in has to send, but that nothing is kept here: the next build is seen at once. */
function hostingHeaders(file, html) {
  return { ...headersFor(file, html), 'Cache-Control': 'no-cache' };
}

/** Names with a hash of the content never stand for anything else. */
const hashedName = /\.[0-9a-f]{8}\.(?:js|css)$/;

/**
 * The files of a folder as they lie there now: the workbench's in the compressed form that its build made where the
 * browser takes it. What has a hash in its name is kept by the browser, all else is asked for anew.
 */
function filesOf(folder) {
  return sirv(folder, {
    dev: true,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, pathname) => {
      if (hashedName.test(pathname))
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    },
  });
}

/**
 * Starts the server. Port 0 takes a free one, as does one that another program has taken.
 * @param {{ port: number, addin?: string, workbench?: string }} options folders of the built add-in and host page
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startWorkbenchServer({ port, addin, workbench }) {
  const addinFolder = addin ?? path.join(root, 'dist');
  const actualPort = await freePort(port);
  const server = new WebpackDevServer(
    {
      host: 'localhost',
      port: actualPort,
      server: 'https',
      hot: false,
      liveReload: false,
      client: false,
      compress: false,
      webSocketServer: false,
      headers: { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' },
      static: false,
      setupMiddlewares(middlewares, { app }) {
        app.get('/', (_request, response) => response.redirect('/workbench/'));
        app.use((request, response, next) => {
          const isOurs = !/^\/(workbench|office-js)\//.test(request.path);
          if (isOurs) response.set(hostingHeaders(request.path.slice(1)));
          next();
        });
        app.get(/^\/[\w-]+\.html$/, (request, response, next) => {
          readFile(path.join(addinFolder, request.path), 'utf8').then(
            (html) =>
              response
                .type('html')
                .set(hostingHeaders(request.path.slice(1), html))
                .send(withLocalOffice(html)),
            () => next(),
          );
        });
        middlewares.push(
          {
            name: 'workbench',
            path: '/workbench/',
            middleware: filesOf(workbench ?? path.join(root, 'build/workbench')),
          },
          { name: 'office.js', path: localOffice, middleware: filesOf(officeScripts) },
          { name: 'add-in', path: '/', middleware: filesOf(addinFolder) },
        );
        return middlewares;
      },
    },
    // The dev server wants a compiler; both bundles are already built, so it gets one with nothing to do.
    webpack({
      entry: {},
      mode: 'none',
      context: root,
      stats: 'none',
      infrastructureLogging: { level: 'error' },
    }),
  );
  await server.start();
  return { url: `https://localhost:${String(actualPort)}/workbench/`, close: () => server.stop() };
}
