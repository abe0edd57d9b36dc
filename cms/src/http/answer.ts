import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { reader } from '../domain/portico';
import { whileRecording } from '../domain/recorder';
import { Refusal } from '../domain/refusal';
import { whileReading } from '../files/reading';
import type { TakenFile } from '../files/taken';
import { adminViewer } from './admin-viewer';
import type { Endpoint } from './declaration';
import { once } from './idempotency';
import { listingOf, type Listing } from './listing';
import { clientAddress, takePoint } from './rate-limits';
import { tokenMay } from './token-may';
import { expectedViewer, resolveViewer, type Ask, type Viewer } from './viewer';

const noQuery = z.strictObject({});

const answered = new WeakSet<object>();

/** Whether a request is answered by an endpoint of ours, and not by Strapi's own. */
export const isOurs = (ctx: object): boolean => answered.has(ctx);

/** One request from its viewer to its answer. */
export async function answer(spec: Endpoint, ctx: Context): Promise<void> {
  answered.add(ctx);
  const now = Date.now();
  for (const limit of spec.limits ?? []) await takePoint(limit, clientAddress(ctx));
  if (await answeredAhead(spec, ctx, now)) return;
  const viewer = spec.door === 'admin' ? await adminViewer(strapi, ctx, spec.permission) : await resolveViewer(ctx, now);
  const known = knownOf(spec, ctx, { viewer, now, ask: (statement, bindings) => reader().read(statement, bindings) });
  if (!spec.files) {
    const body = parse(spec.body, (ctx.request as { body?: unknown }).body ?? {}, 'body');
    return perform(spec, { ...known, body, files: [] });
  }
  await whileReading(ctx, spec.files, async (reading) => {
    const body = parse(spec.body, reading.body, 'body');
    await perform(spec, { ...known, body, files: await reading.files() });
  });
}

/** Answers whoever is who she was; false where she is not, and all that was found out is forgotten. */
async function answeredAhead(spec: Endpoint, ctx: Context, now: number): Promise<boolean> {
  const expected = spec.ahead ? expectedViewer(ctx, now) : null;
  if (!expected) return false;
  let work: { status: number; body: unknown };
  try {
    const known = knownOf(spec, ctx, { ...expected, now });
    work = await workOf(spec, { ...known, body: undefined, files: [] });
  } catch (error) {
    if (expected.confirmed()) throw error;
    return false;
  }
  if (expected.confirmed()) send(ctx, work);
  return expected.confirmed();
}

/** What a request says, by a viewer who may say it. */
function knownOf(spec: Endpoint, ctx: Context, { viewer, now, ask }: Pick<Call, 'viewer' | 'now' | 'ask'>): Omit<Call, 'body' | 'files'> {
  admit(spec, viewer);
  return {
    strapi,
    viewer,
    params: parse(spec.params, declaredParams(spec, ctx), 'path'),
    query: parse(spec.query ?? noQuery, ctx.query, 'query'),
    ifMatch: precondition(spec, ctx),
    ask,
    now,
    ctx,
  };
}

interface Call {
  strapi: Core.Strapi;
  viewer: Viewer;
  params: unknown;
  query: unknown;
  ifMatch: string | null;
  ask: Ask;
  body: unknown;
  files: readonly TakenFile[];
  now: number;
  ctx: Context;
}

/** Does what is asked, once for an Idempotency-Key, and answers it. */
async function perform(spec: Endpoint, call: Call): Promise<void> {
  const { ctx, viewer, now } = call;
  const prepare = () => recorded(spec, async () => spec.prepare?.(call));
  const work = (prepared: unknown) => workOf(spec, { ...call, prepared });
  const key = spec.idempotent ? ctx.get('Idempotency-Key') : '';
  if (key) {
    const sent = call.files.map(({ name, sent: content }) => ` ${name} ${content}`).join('');
    const request = `${spec.method} ${ctx.url} ${call.ifMatch ?? ''} ${JSON.stringify(call.body)}${sent}`;
    const remembered = await once(strapi, { key, owner: ownerOf(viewer), request }, now, { prepare, work });
    if (remembered.replayed) ctx.set('Idempotent-Replayed', 'true');
    send(ctx, remembered);
    return;
  }
  send(ctx, await work(await prepare()));
}

const workOf = async (spec: Endpoint, call: Call & { prepared?: unknown }) => ({ status: spec.status ?? 200, body: serialise(spec, await recorded(spec, () => spec.handle(call))) });

/** Whose an Idempotency-Key is: two viewers never meet in one. */
function ownerOf(viewer: Viewer): string {
  if (viewer.kind === 'anonymous') return viewer.kind;
  return `${viewer.kind}:${viewer.kind === 'customer' ? viewer.sessionId : viewer.id}`;
}

/** Writes run while recording: what they write by documents is recorded by them, not by the stock doors' middleware. */
function recorded(spec: Endpoint, step: () => Promise<unknown>): Promise<unknown> {
  return spec.method === 'GET' ? step() : whileRecording(step);
}

function admit(spec: Endpoint, viewer: Viewer): void {
  const known = spec.who.includes(viewer.kind);
  if (!known && viewer.kind === 'anonymous') throw new Refusal('auth.required');
  if (!known) throw new Refusal('notFound');
  // Whoever may ask without a token may ask with one.
  if (viewer.kind === 'apiToken' && !spec.who.includes('anonymous') && !tokenMay(viewer, spec.method, spec.action)) throw new Refusal('right.missing', { right: spec.action });
}

function precondition(spec: Endpoint, ctx: Context): string | null {
  if (!spec.ifMatch) return null;
  const given = ctx.get('If-Match').replace(/^W\//, '').replaceAll('"', '');
  if (!given && spec.ifMatch === 'required') throw new Refusal('precondition.missing');
  return given || null;
}

/** Other routers that the request passed leave their own matches among the parameters. */
function declaredParams(spec: Endpoint, ctx: Context): Record<string, unknown> {
  const given = ctx.params as Record<string, unknown>;
  return Object.fromEntries(Object.keys(spec.params?.shape ?? {}).map((name) => [name, given[name]]));
}

function parse(schema: z.ZodType | undefined, value: unknown, place: 'path' | 'query' | 'body'): unknown {
  if (!schema) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  if (place === 'path') throw new Refusal('notFound');
  const unknown = parsed.error.issues.every((issue) => issue.code === 'unrecognized_keys');
  const findings = parsed.error.issues.map((issue) => ({ path: [place, ...issue.path].join('.'), message: issue.message }));
  throw new Refusal(unknown ? 'input.unknownParameter' : 'input.invalid', { findings });
}

const listings = new WeakMap<Endpoint, Listing>();

/** Only what the response schema lists leaves the house. */
function serialise(spec: Endpoint, result: unknown): unknown {
  if (!spec.response) return undefined;
  let list = listings.get(spec);
  if (!list) {
    list = listingOf(spec.response);
    listings.set(spec, list);
  }
  return spec.bare ? list(result) : { data: list(result) };
}

function send(ctx: Context, { status, body }: { status: number; body: unknown }): void {
  ctx.set('Cache-Control', 'no-store');
  if (ctx.body instanceof Readable) return;
  ctx.status = status;
  if (status !== 204) ctx.body = body ?? { data: {} };
}
