import type { Knex } from 'knex';
import type { Actor } from '../../../domain/actor';
import type { Dialect } from '../../../domain/database/dialect';
import { hashed } from '../../../domain/database/hashed';
import { readIn } from '../../../domain/database/read-in';
import type { Binding } from '../../../domain/database/statement';
import { dialect, reader } from '../../../domain/portico';
import type { Recorded } from '../../../domain/recorder';
import type { ClientOf } from '../../client-record/client-of';
import type { ApprovalState, Decision } from '../rules/states';

/** Who decided, from where, on which bytes (OB-10). Instants are milliseconds UTC. */
export interface Evidence {
  decision: Decision;
  reason: string | null;
  /** What the client was called then. */
  client: string;
  name: string;
  email: string;
  /** As the product keeps addresses: an IPv6 one by its network. */
  address: string;
  userAgent: string | null;
  sha256: string;
  version: number;
  decidedAt: number;
}

/** A request with its file and what was decided. */
export interface Approval extends Recorded {
  client: { id: number; documentId: string; name: string; language: string | null };
  dossier: { id: number; documentId: string } | null;
  step: string | null;
  number: string;
  title: string;
  message: string;
  dueOn: string | null;
  fileId: number;
  url: string;
  name: string;
  /** Bytes. */
  size: number;
  pages: number;
  sha256: string;
  state: ApprovalState;
  version: number;
  askedBy: Actor;
  askedAt: number;
  endedAt: number | null;
  evidence: Evidence | null;
}

/** Whose requests are read: a client its own, an office those of its portal. */
export type ApprovalScope = Pick<ClientOf, 'portalId'> & { clientId?: number };

const FROM = `portico_approvals a JOIN portico_clients c ON c.id = a.client_id JOIN files f ON f.id = a.file_id
  LEFT JOIN portico_dossiers d ON d.id = a.dossier_id LEFT JOIN portico_approval_decisions e ON e.approval_id = a.id`;

const fields = ({ object, json }: Dialect) => {
  const evidence = object({ decision: 'e.decision', reason: 'e.reason', client: 'e.client_name', name: 'e.name', email: 'e.email', address: 'e.address', userAgent: 'e.user_agent', sha256: 'e.sha256', version: 'e.version', decidedAt: 'e.decided_at' });
  return object({
    id: 'a.id', documentId: 'a.public_id', portalId: 'a.portal_id', step: 'a.step', number: 'a.number', title: 'a.title', message: 'a.message', dueOn: 'a.due_on',
    fileId: 'a.file_id', url: 'f.url', name: 'a.name', size: 'a.size', pages: 'a.pages', sha256: 'a.sha256', state: 'a.state', version: 'a.version', askedAt: 'a.asked_at', endedAt: 'a.ended_at',
    askedBy: json('a.asked_by'),
    client: object({ id: 'c.id', documentId: 'c.public_id', name: 'c.name', language: 'c.language' }),
    dossier: json(`CASE WHEN d.id IS NULL THEN NULL ELSE ${object({ id: 'd.id', documentId: 'd.public_id' })} END`),
    evidence: json(`CASE WHEN e.approval_id IS NULL THEN NULL ELSE ${evidence} END`),
  });
};

/** The one condition of who reads which request, with its bindings. */
const within = ({ portalId, clientId }: ApprovalScope): [string, Binding[]] => (clientId === undefined ? ['a.portal_id = ?', [portalId]] : ['a.portal_id = ? AND a.client_id = ?', [portalId, clientId]]);

/** The newest are enough for a page; older ones stay in the log of the client. */
const MOST = 200;

export async function listApprovals(scope: ApprovalScope, state?: ApprovalState): Promise<Approval[]> {
  const [where, bindings] = within(scope);
  const speech = dialect();
  const sql = `SELECT ${speech.list(fields(speech), `${FROM} WHERE ${where}${state ? ' AND a.state = ?' : ''} ORDER BY a.id DESC LIMIT ${MOST}`)} AS answer`;
  return (await reader().read<Approval[]>(hashed('approvals', sql), [...bindings, ...(state ? [state] : [])])) ?? [];
}

export function readApproval(scope: ApprovalScope, documentId: string): Promise<Approval | null> {
  const [where, bindings] = within(scope);
  return reader().read<Approval>(hashed('approval', `SELECT ${fields(dialect())} AS answer FROM ${FROM} WHERE ${where} AND a.public_id = ?`), [...bindings, documentId]);
}

/** What one client is still asked, the first that is due first, as a list in a statement that binds its id. */
export const openApprovalsSql = ({ list, object }: Dialect): string =>
  list(object({ documentId: 'a.public_id', title: 'a.title', dueOn: 'a.due_on' }), `portico_approvals a WHERE a.client_id = ? AND a.state = 'open' ORDER BY coalesce(a.due_on, '9999'), a.id LIMIT ${MOST}`);
export const openApprovalsCountedSql = (): string => `(SELECT count(*) FROM portico_approvals a WHERE a.client_id = ? AND a.state = 'open')`;

/** A request that is held until the transaction ends. */
export async function heldApproval(trx: Knex, id: number): Promise<Approval | null> {
  const asked = trx('portico_approvals').where({ id });
  if (dialect().client === 'postgres') void asked.forUpdate();
  if (!(await asked.first('id'))) return null;
  return readIn<Approval>(trx, hashed('approval_held', `SELECT ${fields(dialect())} AS answer FROM ${FROM} WHERE a.id = ?`), [id]);
}

export interface Verified {
  number: string;
  /** Milliseconds UTC. */
  approvedAt: number;
}

/** So many approvals of one document are told; a document of a dossier type may have been approved by thousands. */
export const MOST_VERIFIED = 20;

/** When the document of a hash was approved in a portal, the newest first; nothing of whom. One more to tell whether there are others. */
export async function verifiedApprovals(portalId: number, sha256: string): Promise<Verified[]> {
  const speech = dialect();
  const from = `portico_approvals a WHERE a.portal_id = ? AND a.sha256 = ? AND a.state = 'approved' ORDER BY a.ended_at DESC, a.id DESC LIMIT ${MOST_VERIFIED + 1}`;
  return (await reader().read<Verified[]>(hashed('approvals_verified', `SELECT ${speech.list(speech.object({ number: 'a.number', approvedAt: 'a.ended_at' }), from)} AS answer`), [portalId, sha256])) ?? [];
}
