import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import type { RefusalCode } from '../domain/refusal';
import type { FilePurpose } from '../files/accepted';
import type { TakenFile } from '../files/taken';
import type { Ground } from '../plugins/role-matrix/server/rules/authority';
import type { LimitName } from './rate-limits';
import type { Ask, Viewer, ViewerKind } from './viewer';

export type Shape = z.ZodObject;
type Out<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** What an endpoint is handed: the request, and who asks. */
interface CallOf<Who extends ViewerKind, Params extends Shape | undefined, Query extends Shape | undefined, Body extends z.ZodType | undefined> {
  strapi: Core.Strapi;
  viewer: Extract<Viewer, { kind: Who }>;
  params: Out<Params>;
  query: Out<Query>;
  body: Out<Body>;
  /** Gone when the request has been answered: see `keepFiles`. */
  files: TakenFile[];
  ifMatch: string | null;
  ask: Ask;
  /** Milliseconds UTC. */
  now: number;
  ctx: Context;
}

export interface EndpointSpec<
  Who extends ViewerKind,
  Params extends Shape | undefined,
  Query extends Shape | undefined,
  Body extends z.ZodType | undefined,
  Response extends z.ZodType | undefined,
  Prepared,
> {
  /** Its operation id: a verb and the field's word. Unique. */
  name: string;
  summary: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `:name` for parameters; under `/api` at the portal door, under the plugin's name at the admin's. */
  path: string;
  door?: 'portal' | 'admin';
  who: readonly Who[];
  /** What entitles a member, any of it: told in the OpenAPI document, and asked where the case is known (`admit`). */
  authority?: readonly Ground[];
  /** The stock action that a custom API token must have been given to pass. */
  action?: string;
  /** The admin permission that is asked for at the admin door. */
  permission?: string;
  params?: Params;
  query?: Query;
  body?: Body;
  /** Takes a form with files for this purpose, beside JSON without; it is read when viewer, rights and limits have been asked. */
  files?: FilePurpose;
  response?: Response;
  status?: 200 | 201 | 202 | 204;
  /** The answer stands alone instead of under `data`. */
  bare?: boolean;
  /** The media type of an answer that is a stream of bytes. */
  bytes?: string;
  limits?: readonly LimitName[];
  /** Accepts `Idempotency-Key`; the answer must hold no secret, as it is kept. */
  idempotent?: boolean;
  /** Reads `If-Match`: `required` answers 428 without it. */
  ifMatch?: 'required' | 'optional';
  /**
   * Reads and does nothing else, so that who asks is asked together with what is read by `ask` (docs/adr/0028). Not where
   * PostgreSQL plans the statement anew each time: it would plan who asks along with it.
   */
  ahead?: true;
  /** Refusals beyond those that every endpoint can give. */
  refusals?: readonly RefusalCode[];
  /**
   * What comes before the transaction of an `Idempotency-Key`: what takes long, such as a look at a file, and what stays even
   * where the request is refused for it. A repeated request does none of it.
   */
  prepare?(call: CallOf<Who, Params, Query, Body>): Promise<Prepared>;
  handle(call: CallOf<Who, Params, Query, Body> & { prepared: Prepared }): Promise<Response extends z.ZodType ? z.input<Response> : void>;
}

/** An endpoint whose types have been checked where it was declared. */
export type Endpoint = Omit<EndpointSpec<ViewerKind, Shape, Shape, z.ZodType, z.ZodType, unknown>, 'prepare' | 'handle' | 'params' | 'query' | 'body' | 'response'> & {
  params?: Shape;
  query?: Shape;
  body?: z.ZodType;
  response?: z.ZodType;
  prepare?(call: unknown): Promise<unknown>;
  handle(call: unknown): Promise<unknown>;
};
