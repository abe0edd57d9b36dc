import type { Knex } from 'knex';
import type { Actor } from '../../../domain/actor';
import { hashed } from '../../../domain/database/hashed';
import { readIn } from '../../../domain/database/read-in';
import type { Dialect } from '../../../domain/database/dialect';
import { dialect, reader } from '../../../domain/portico';

/** The PDF that an office keeps for a step of a dossier type (OB-06). */
export interface KeptDocument {
  id: number;
  typeKey: string;
  step: string;
  version: number;
  fileId: number;
  url: string;
  name: string;
  /** Bytes. */
  size: number;
  pages: number;
  sha256: string;
  keptBy: Actor;
  /** Milliseconds UTC. */
  keptAt: number;
  /** Since when its stored bytes are known to be others: nobody is asked to approve it any more. */
  spoiltAt: number | null;
}

const fields = ({ object, json }: Dialect) =>
  object({
    id: 'k.id', typeKey: 'k.type_key', step: 'k.step', version: 'k.version', fileId: 'k.file_id', url: 'f.url', name: 'k.name', size: 'k.size', pages: 'k.pages', sha256: 'k.sha256',
    keptBy: json('k.kept_by'), keptAt: 'k.kept_at', spoiltAt: 'k.spoilt_at',
  });

/** The highest version is the one that holds. */
const FROM = `portico_dossier_documents k JOIN files f ON f.id = k.file_id
  WHERE k.portal_id = ? AND NOT EXISTS (SELECT 1 FROM portico_dossier_documents n WHERE n.portal_id = k.portal_id AND n.type_key = k.type_key AND n.step = k.step AND n.version > k.version)`;

export async function listDocuments(portalId: number): Promise<KeptDocument[]> {
  const speech = dialect();
  return (await reader().read<KeptDocument[]>(hashed('dossier_documents', `SELECT ${speech.list(fields(speech), `${FROM} ORDER BY k.id`)} AS answer`), [portalId])) ?? [];
}

const one = () => hashed('dossier_document', `SELECT ${fields(dialect())} AS answer FROM ${FROM} AND k.type_key = ? AND k.step = ?`);

export const readDocument = (portalId: number, typeKey: string, step: string): Promise<KeptDocument | null> => reader().read<KeptDocument>(one(), [portalId, typeKey, step]);

export const documentIn = (trx: Knex, portalId: number, typeKey: string, step: string): Promise<KeptDocument | null> => readIn<KeptDocument>(trx, one(), [portalId, typeKey, step]);
