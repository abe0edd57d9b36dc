import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../domain/actor';
import { recordChange } from '../../../domain/recorder';
import type { CommentSnapshot } from '../recorded';
import { CLAIM_COMMENT, type ClaimSnapshot } from '../snapshot';
import type { ClaimSide } from '../states';

interface WrittenComment {
  claim: Pick<ClaimSnapshot, 'id' | 'portalId'>;
  text: string;
  internal: boolean;
  side: ClaimSide;
  /** Strapi's numeric id of the member; null of whoever writes by mail and is none: then the actor's name is kept. */
  author: number | null;
}

/** Keeps and records a comment, in the transaction of whoever holds the claim. */
export async function storeComment(strapi: Core.Strapi, trx: Knex, { claim, text, internal, side, author }: WrittenComment, actor: Actor, now: number): Promise<{ id: number; documentId: string }> {
  const who = author === null ? { authorName: actor.name.slice(0, 200) } : { author };
  const { id, documentId } = (await strapi.db.query(CLAIM_COMMENT).create({ data: { text, internal, ...who, claim: claim.id, createdAt: new Date(now) } })) as { id: number; documentId: string };
  const after: CommentSnapshot = { id, documentId, portalId: claim.portalId, claimId: claim.id, text, internal, side };
  await recordChange(trx, { subject: 'claimComment', before: null, after, actor, now });
  return { id, documentId };
}
