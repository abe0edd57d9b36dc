import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../domain/actor';
import { recordChange } from '../../domain/recorder';
import { Refusal } from '../../domain/refusal';
import { keepFiles } from '../../files/keep';
import type { TakenFile } from '../../files/taken';
import { MESSAGE, type MessageSnapshot } from './recorded';

/** What somebody wrote, and what came along with it. */
export interface Letter {
  text: string;
  files: readonly TakenFile[];
  /** Documents of the case that are attached, by Strapi's numeric ids; whoever attaches them has shared them. */
  documents?: readonly number[];
}

/** Between whom a message goes; ids are Strapi's numeric ones. */
export interface Correspondents {
  direction: MessageSnapshot['direction'];
  caseId: number;
  portalId: number;
  authorName: string;
  author?: number | null;
  contact?: number;
  /** The ask that it answers. */
  ask?: number;
}

/** Stores and records a message with its attachments, in the transaction it is called in. Answers its document id. */
export async function storeMessage(strapi: Core.Strapi, trx: Knex, between: Correspondents, { text, files, documents = [] }: Letter, actor: Actor, now: number): Promise<{ id: string }> {
  if (text === '' && files.length === 0 && documents.length === 0) throw new Refusal('message.empty');
  const { caseId, portalId, direction, authorName, ...others } = between;
  const attachments = await keepFiles(strapi, files);
  const stored = (await strapi.db.query(MESSAGE).create({ data: { direction, text, authorName, case: caseId, attachments, documents, ...others } })) as { id: number; documentId: string };
  const after: MessageSnapshot = { id: stored.id, documentId: stored.documentId, caseId, portalId, direction, authorName };
  await recordChange(trx, { subject: 'message', before: null, after, actor, now });
  return { id: stored.documentId };
}
