import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../domain/actor';
import { recordChange } from '../../../domain/recorder';
import { present } from '../../../http/case-scope';
import { keepFiles } from '../../../files/keep';
import { Refusal } from '../../../domain/refusal';
import { heldApproval, type Approval } from '../queries/approvals';
import { numberOf } from '../rules/number';
import type { Ending } from '../rules/states';
import type { SoundPdf } from '../reading/look-aside';

export interface Changing {
  actor: Actor;
  /** Milliseconds UTC. */
  now: number;
}

/** The columns of a stored PDF. */
export interface PdfColumns {
  file_id: number;
  name: string;
  size: number;
  pages: number;
  sha256: string;
}

/** Keeps the exact bytes, in the transaction of what they are kept for. */
export async function keepPdf(strapi: Core.Strapi, { file, pages, sha256 }: SoundPdf): Promise<PdfColumns> {
  const [fileId] = await keepFiles(strapi, [file]);
  if (fileId === undefined) throw new Refusal('file.missing');
  return { file_id: fileId, name: file.name, size: file.size, pages, sha256 };
}

interface Begun extends PdfColumns {
  portal_id: number;
  client_id: number;
  dossier_id: number | null;
  step: string | null;
  open_key: string | null;
  title: string;
  message: string;
  due_on: string | null;
}

/** A new request, recorded. */
export async function beginApproval(trx: Knex, columns: Begun, { actor, now }: Changing): Promise<Approval> {
  const documentId = randomBytes(12).toString('hex');
  await trx('portico_approvals').insert({ ...columns, public_id: documentId, number: numberOf(randomBytes(5)), state: 'open', version: 1, asked_by: JSON.stringify(actor), asked_at: now, ended_at: null });
  const { id } = (await trx('portico_approvals').where({ public_id: documentId }).first('id')) as { id: number };
  const after = present(await heldApproval(trx, id));
  await recordChange(trx, { subject: 'approval', before: null, after, actor, now });
  return after;
}

/** Ends a request that is held and open; refuses one that has ended. */
export async function endApproval(trx: Knex, before: Approval, state: Ending, { actor, now }: Changing): Promise<Approval> {
  const version = before.version + 1;
  const ended = await trx('portico_approvals').where({ id: before.id, state: 'open' }).update({ state, version, ended_at: now, open_key: null });
  if (ended === 0) throw new Refusal('approval.state', { state: before.state });
  const after = present(await heldApproval(trx, before.id));
  await recordChange(trx, { subject: 'approval', before, after, actor, now });
  return after;
}
