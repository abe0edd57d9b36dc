import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { Refusal } from '../../domain/refusal';
import { openApiDocument } from './document';

/** Swagger UI's files that the page needs; nothing else of the package is served. */
const FILES: Record<string, string> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};
const FOLDER = path.dirname(require.resolve('swagger-ui-dist/package.json'));

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Portico</title>
    <link rel="icon" href="/docs/favicon-32x32.png">
    <link rel="stylesheet" href="/docs/swagger-ui.css">
  </head>
  <body>
    <main id="page"></main>
    <noscript>This page needs JavaScript. The same is told by <a href="/docs/openapi.json">/docs/openapi.json</a>.</noscript>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;

const START = `SwaggerUIBundle({ url: '/docs/openapi.json', dom_id: '#page', deepLinking: true, defaultModelsExpandDepth: 0, docExpansion: 'list', validatorUrl: null });
`;

/** Swagger UI draws its icons from data addresses; its scripts and styles come from here alone. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function answer(ctx: Context, type: string, body: Context['body']): void {
  ctx.set('Content-Security-Policy', POLICY);
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Cache-Control', 'no-cache');
  ctx.type = type;
  ctx.body = body;
}

function sendFile(ctx: Context): void {
  const name = String((ctx.params as { file?: string }).file);
  const type = FILES[name];
  if (!type) throw new Refusal('notFound');
  answer(ctx, type, createReadStream(path.join(FOLDER, name)));
}

/** The document of the API and a page to read it on: public, as they tell nothing that is not in the source. */
export function serveDocs(strapi: Core.Strapi): void {
  let document: string | null = null;
  const route = (place: string, handler: (ctx: Context) => void) => ({ method: 'GET' as const, path: `/docs${place}`, handler, config: { auth: false as const } });
  strapi.server.routes([
    route('', (ctx) => answer(ctx, 'text/html; charset=utf-8', PAGE)),
    route('/start.js', (ctx) => answer(ctx, 'text/javascript; charset=utf-8', START)),
    // Made at the first question: when this runs, the routes are not all there yet.
    route('/openapi.json', (ctx) => answer(ctx, 'application/json; charset=utf-8', (document ??= JSON.stringify(openApiDocument(strapi))))),
    route('/:file', sendFile),
  ]);
}
