import { hash } from 'node:crypto';
import type { Context } from 'koa';
import type { CustomerViewer } from '../plugins/customer-access/server/customer';
import type { Member } from '../plugins/role-matrix/server/rules/standing';
import type { Language, Portal } from '../domain/portal';
import type { Actor } from '../domain/actor';

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

/** Answers the viewer that a token stands for, or `null` when it stands for nobody (any more). */
export type ViewerResolver = (token: string, now: number) => Promise<Viewer | null>;

const resolvers: { prefix: string; resolve: ViewerResolver }[] = [];

/** Each kind of token has a prefix of its own; the empty prefix takes what is left. */
export function registerViewerResolver(prefix: string, resolve: ViewerResolver): void {
  resolvers.push({ prefix, resolve });
  resolvers.sort((left, right) => right.prefix.length - left.prefix.length);
}

export function bearerOf(ctx: Context): string | null {
  const [scheme, token] = ctx.get('Authorization').split(' ');
  return scheme?.toLowerCase() === 'bearer' && token ? token : null;
}

export async function resolveViewer(ctx: Context, now: number): Promise<Viewer> {
  const token = bearerOf(ctx);
  if (!token) return ANONYMOUS;
  const resolver = resolvers.find(({ prefix }) => token.startsWith(prefix));
  return (await resolver?.resolve(token, now)) ?? ANONYMOUS;
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
