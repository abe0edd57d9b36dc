import type { Knex } from 'knex';
import { readIn } from '../../domain/database/read-in';
import { silent, type EventDraft } from '../../domain/events';
import type { JsonObject } from '../../domain/json';
import { statement } from '../../domain/portico';
import { registerRecordedType, type Recorded } from '../../domain/recorder';

/** A dealer or a client, as its manufacturer’s agents keep it. */
export interface ClientCompanySnapshot extends Recorded {
  name: string;
  kind: string;
  phone: string | null;
  /** Minor units an hour. */
  labourRate: number | null;
}

const company = statement('client_company_snapshot', ({ object }) => {
  const snapshot = object({ id: 'co.id', documentId: 'co.document_id', portalId: 'cp.portal_id', name: 'co.name', kind: 'co.kind', phone: 'co.phone', labourRate: 'co.labour_rate' });
  return `SELECT ${snapshot} AS answer FROM companies co JOIN companies_portal_lnk cp ON cp.company_id = co.id WHERE co.id = ?`;
});

export const loadClientCompany = (trx: Knex, id: number) => readIn<ClientCompanySnapshot>(trx, company(), [id]);

const FACTS = ['name', 'phone', 'labourRate'] as const satisfies readonly (keyof ClientCompanySnapshot)[];

export function deriveClientCompany(before: ClientCompanySnapshot | null, after: ClientCompanySnapshot): EventDraft[] {
  if (!before) return [silent('companyOpened', { name: after.name, kind: after.kind })];
  const changed: JsonObject = Object.fromEntries(FACTS.filter((fact) => before[fact] !== after[fact]).map((fact) => [fact, { from: before[fact], to: after[fact] }]));
  return Object.keys(changed).length > 0 ? [silent('companyChanged', changed)] : [];
}

/** Without a uid: administrators keep companies by Strapi's own doors, as before. */
export function registerClientCompany(): void {
  registerRecordedType<ClientCompanySnapshot>({ subject: 'clientCompany', logOf: ({ id }) => ({ aggregate: 'company', aggregateId: id }), derive: deriveClientCompany });
}
