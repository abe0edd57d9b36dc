import { hash } from 'node:crypto';
import type { Context } from 'koa';
import type { CustomerViewer } from '../plugins/customer-access/server/customer';
import type { Member } from '../plugins/role-matrix/server/rules/standing';
import type { DateFormat } from '../domain/date-formats';
import type { Language, Portal } from '../domain/portal';
import type { Actor } from '../domain/actor';
import { understand, type Binding, type Question, type Statement } from '../domain/database/statement';
import { reader } from '../domain/portico';

export type ViewerKind = Viewer['kind'];

/** Who asks. Resolved once a request, in one statement; every scope is derived from it. */
export type Viewer = AnonymousViewer | CustomerViewer | MemberViewer | ApiTokenViewer | AdminViewer;

export interface AnonymousViewer {
  kind: 'anonymous';
}

export interface MemberViewer {
  kind: 'member';
  sessionId: number;
  expiresAt: number;
  id: number;
  documentId: string;
  name: string;
  email: string;
  /** The language to speak to it: its own, else the portal's. */
  language: Language;
  /** How dates are written for it; null for as its language does. */
  dateFormat: DateFormat | null;
  /** Authority level, 1 to 5, as it counts: outside the portal's own company none is above 4. */
  level: number;
  office: { id: number; name: string } | null;
  company: { id: number; name: string; kind: string } | null;
  portal: Portal;
  /** Which version of the portal's role matrix is in force; 0 where none was ever saved. */
  matrixVersion: number;
  /** What rules about cases ask of her, and of those she stands in for. */
  member: Member;
}

export interface ApiTokenViewer {
  kind: 'apiToken';
  id: number;
  name: string;
  type: 'read-only' | 'full-access' | 'custom';
  /** The stock permissions of a custom token. */
  actions: string[];
  portalIds: number[];
}

export interface AdminViewer {
  kind: 'admin';
  id: number;
  name: string;
  /** `all` for the platform administrator. */
  portalIds: number[] | 'all';
}

const ANONYMOUS: AnonymousViewer = { kind: 'anonymous' };

/** How the viewer is found that a kind of token stands for. */
export interface ViewerSource<Stored> {
  /** What is asked of the database. Its first binding stands for the token and for no other, and is not the token itself. */
  question(token: string, now: number): Question;
  /** `null` where the token stands for nobody (any more). Changes nothing of what is stored. */
  viewer(stored: Stored, now: number): Viewer | null;
  /** What is done about a request that was let in. */
  admitted?(stored: Stored, now: number): void;
}

const sources: { prefix: string; source: ViewerSource<unknown> }[] = [];

/** Each kind of token has a prefix of its own; the empty prefix takes what is left. */
export function registerViewerSource<Stored>(prefix: string, source: ViewerSource<Stored>): void {
  sources.push({ prefix, source: source as ViewerSource<unknown> });
  sources.sort((left, right) => right.prefix.length - left.prefix.length);
}

export function bearerOf(ctx: Context): string | null {
  const [scheme, token] = ctx.get('Authorization').split(' ');
  return scheme?.toLowerCase() === 'bearer' && token ? token : null;
}

interface Asker {
  question: Question;
  source: ViewerSource<unknown>;
}

function askerOf(ctx: Context, now: number): Asker | null {
  const token = bearerOf(ctx);
  const source = token && sources.find(({ prefix }) => token.startsWith(prefix))?.source;
  return token && source ? { source, question: source.question(token, now) } : null;
}

export async function resolveViewer(ctx: Context, now: number): Promise<Viewer> {
  const asker = askerOf(ctx, now);
  if (!asker) return ANONYMOUS;
  const stored = understood(asker, await reader().readText(asker.question));
  const viewer = stored === null ? null : asker.source.viewer(stored, now);
  if (viewer) asker.source.admitted?.(stored, now);
  return viewer ?? ANONYMOUS;
}

/** What the database said of a token when it was last asked, and the words it said it in. */
interface Said {
  text: string;
  stored: unknown;
}

/** So many tokens' words are kept; the longest not heard go first. */
const KEPT = 2000;
const said = new Map<string, Said>();

function understood({ question: { statement, bindings } }: Asker, text: string | null): unknown {
  const key = String(bindings[0]);
  const known = said.get(key);
  said.delete(key);
  if (text === null) return null;
  const stored = known?.text === text ? known : { text, stored: frozen(understand(statement, JSON.parse(text))) };
  said.set(key, stored);
  const [oldest] = said.keys();
  if (said.size > KEPT && oldest !== undefined) said.delete(oldest);
  return stored.stored;
}

/** What one request was told of somebody, another is not to change. */
function frozen<Thing>(thing: Thing): Thing {
  if (typeof thing === 'object' && thing !== null && !Object.isFrozen(thing)) Object.values(Object.freeze(thing)).forEach(frozen);
  return thing;
}

/** Who asks, if nothing about her has changed since she last did. */
export interface ExpectedViewer {
  viewer: Viewer;
  /** Asks one question together with who asks. Rejects with `Changed` where she is not the one who was expected. */
  ask: Ask;
  /** Whether the database has said that she is. Until then nothing that was found out may leave the house. */
  confirmed(): boolean;
}

/** A question whose answer hangs on who asks. */
export type Ask = <Answer>(statement: Statement, bindings: Binding[]) => Promise<Answer | null>;

/** Somebody is not who she was, or may not what she might. */
class Changed extends Error {}

/**
 * Most requests come from somebody who asked before. Who she is goes along with what she asks, by one way to the database
 * instead of two (docs/adr/0028): she is taken for who she was, and the answer holds where the database says the same of
 * her, word for word. `null` where nothing is known of her.
 */
export function expectedViewer(ctx: Context, now: number): ExpectedViewer | null {
  const asker = askerOf(ctx, now);
  const known = asker && said.get(String(asker.question.bindings[0]));
  const viewer = known ? asker.source.viewer(known.stored, now) : null;
  if (!asker || !known || !viewer) return null;
  let confirmed = false;
  return {
    viewer,
    confirmed: () => confirmed,
    async ask<Answer>(statement: Statement, bindings: Binding[]) {
      if (confirmed) return reader().read<Answer>(statement, bindings);
      const { text, answer } = await reader().readBoth<Answer>(asker.question, { statement, bindings });
      if (text !== known.text) throw new Changed();
      confirmed = true;
      asker.source.admitted?.(known.stored, now);
      return answer;
    },
  };
}

/** How tokens are kept: they carry 256 random bits, so one round of a fast hash is enough. */
export function hashToken(token: string): string {
  return hash('sha256', token, 'hex');
}

export function actorOf(viewer: Viewer): Actor {
  switch (viewer.kind) {
    case 'member':
      return { kind: 'member', id: viewer.id, name: viewer.name };
    case 'apiToken':
      return { kind: 'apiToken', id: viewer.id, name: viewer.name };
    case 'admin':
      return { kind: 'admin', id: viewer.id, name: viewer.name };
    case 'customer':
      return { kind: 'customer', id: null, name: 'Customer' };
    case 'anonymous':
      return { kind: 'system', id: null, name: 'Portico' };
  }
}
