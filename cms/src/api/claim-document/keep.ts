import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../domain/actor';
import { recordChange } from '../../domain/recorder';
import { Refusal } from '../../domain/refusal';
import { keepFiles } from '../../files/keep';
import type { TakenFile } from '../../files/taken';
import { CLAIM_COMMANDS } from '../claim/states';
import { CLAIM_DOCUMENT, type ClaimDocumentSnapshot } from './recorded';
import { likelyKind, MOST_DOCUMENTS, roomAmong, type ClaimDocumentKind } from './rules/kinds';

/** Where files of a claim come from; ids are Strapi's numeric ones. */
export interface DocumentsCome {
  claim: { id: number; portalId: number };
  /** What they came along with: a comment or a note, the answer that has just been recorded, or nothing where they are of a draft. */
  along: { comment: number } | 'answer' | null;
  /** They came with a note among agents, and stay with them. */
  internal: boolean;
  /** Null where nobody with a login sent them. */
  author: number | null;
  actor: Actor;
  /** Of each; told by name and content where nobody says. */
  kind?: ClaimDocumentKind | undefined;
}

/** How many files the claim may still be given: of those among agents, or of those that both sides read. */
export async function documentsLeft(trx: Knex, claimId: number, internal: boolean): Promise<number> {
  const kept = trx('claim_documents_claim_lnk as l').join('claim_documents as d', 'd.id', 'l.claim_document_id').where({ 'l.claim_id': claimId });
  const [{ count } = { count: 0 }] = await (internal ? kept.where({ 'd.internal': true }) : kept.whereNot({ 'd.internal': true })).count<{ count: number | string }[]>('* as count');
  return roomAmong(Number(count));
}

/**
 * Keeps files with a claim, in the transaction of what they came along with; where that fails, they are gone. The claim
 * is held by the caller, so that what comes at once is counted together. Answers the document ids.
 */
export async function keepDocuments(strapi: Core.Strapi, trx: Knex, { claim, along, internal, author, actor, kind: named }: DocumentsCome, files: readonly TakenFile[], now: number): Promise<string[]> {
  if (files.length === 0) return [];
  if (files.length > (await documentsLeft(trx, claim.id, internal))) throw new Refusal('claim.files', { files: MOST_DOCUMENTS });
  const answerEvent = along === 'answer' ? await newestAnswer(trx, claim.id) : null;
  const comment = along !== null && along !== 'answer' ? along.comment : null;
  const fileIds = await keepFiles(strapi, files);
  const documentIds: string[] = [];
  for (const [index, { name, type }] of files.entries()) {
    const kind = named ?? likelyKind({ name, type });
    const facts = { title: name, kind, internal };
    const data = { ...facts, answerEvent, comment, author, claim: claim.id, file: fileIds[index], createdAt: new Date(now), updatedAt: new Date(now) };
    const { id, documentId } = (await strapi.db.query(CLAIM_DOCUMENT).create({ data })) as { id: number; documentId: string };
    const after: ClaimDocumentSnapshot = { id, documentId, portalId: claim.portalId, claimId: claim.id, ...facts };
    await recordChange(trx, { subject: 'claimDocument', before: null, after, actor, now });
    documentIds.push(documentId);
  }
  return documentIds;
}

async function newestAnswer(trx: Knex, claimId: number): Promise<number> {
  const [{ id } = { id: null }] = await trx('portico_events').where({ aggregate: 'claim', aggregate_id: claimId, kind: CLAIM_COMMANDS.answer.event }).max<{ id: number | string | null }[]>('id as id');
  return Number(id);
}
